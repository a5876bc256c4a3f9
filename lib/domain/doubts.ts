import type { Matter } from './decisions'
import type { Edition } from './frameworks'

/** A doubt as far as it must be understood; the code 'row-missing' is the one that stands for a row not found. */
export interface RecordedDoubt {
  code: string
  /** What is doubted stands in it in single quotation marks: a row's label or an investigation's topic. */
  sentence: string
  evidence: readonly { quote: string | null }[]
}

/** A row that doubts can be about. */
interface Doubtable extends Matter {
  certainty: 'certain' | 'doubtful'
  evidence: readonly { quote: string | null }[]
}

export const isRowMissing = ({ code }: { code: string }): boolean => code === 'row-missing'

/**
 * What a doubt is about: the topic or the row that its sentence names first, else the one doubtful judgement whose words
 * it quotes. Null where it is about the document as a whole.
 */
export function matterOf(
  { sentence, evidence }: RecordedDoubt,
  edition: Edition | null,
  judgements: readonly Doubtable[],
): Matter | null {
  const topics = judgements.flatMap(({ area, topic }) => (topic === null ? [] : { area, topic, name: topic }))
  const rows = edition?.rows.map(({ area, label }) => ({ area, topic: null, name: label })) ?? []
  return (
    namedFirst(topics, sentence) ??
    namedFirst(rows, sentence) ??
    judgements.find(judgement => judgement.certainty === 'doubtful' && quotesAll(evidence, judgement)) ??
    null
  )
}

function namedFirst(named: readonly (Matter & { name: string })[], sentence: string): Matter | null {
  const [first] = named
    .map(one => ({ ...one, at: sentence.indexOf(`‘${one.name}’`) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at)
  return first ?? null
}

/** Places without words are too many alike to tell one row from another. */
const quotesAll = (quoted: RecordedDoubt['evidence'], { evidence }: Doubtable): boolean =>
  evidence.length > 0 &&
  evidence.every(({ quote }) => quote !== null && quoted.some(other => other.quote === quote))
