import type { Matter } from './decisions'
import type { Edition } from './frameworks'

/** A doubt as far as it must be understood; the code 'row-missing' is the one that stands for a row not found. */
export interface RecordedDoubt {
  code: string
  /** 'No grade for ‘Leadership’ was found': what it is about stands in single quotation marks behind such words. */
  sentence: string
  evidence: readonly { quote: string | null }[]
}

/** A judgement that doubts can be about. */
interface Doubtable extends Matter {
  certainty: 'certain' | 'doubtful'
  evidence: readonly { quote: string | null }[]
}

export const isRowMissing = ({ code }: { code: string }): boolean => code === 'row-missing'

/**
 * Whose grade a doubt is about: the row or the investigation that its sentence names, else the one doubtful judgement
 * whose words it quotes. Null where it is about no grade, or about the document as a whole.
 */
export function matterOf(
  { sentence, evidence }: RecordedDoubt,
  edition: Edition | null,
  judgements: readonly Doubtable[],
): Matter | null {
  const named = [...sentence.matchAll(NAMED)].map(([, name]) => matterNamed(name!, edition, judgements))
  return (
    named.find(matter => matter !== null) ??
    judgements.find(judgement => judgement.certainty === 'doubtful' && quotesAll(evidence, judgement)) ??
    null
  )
}

/** A name may hold an apostrophe, which no space or stop follows. */
const NAMED = /\b(?:for|grades?) ‘(.+?)’(?=[\s.,:;]|$)/g

/** 'Being healthy', 'Being healthy (health services)', 'young carers'. */
function matterNamed(name: string, edition: Edition | null, judgements: readonly Doubtable[]): Matter | null {
  const investigation = judgements.find(({ topic }) => topic === name)
  if (investigation) return investigation
  const [, label, topic] = /^(.+) \((.+)\)$/.exec(name) ?? []
  const row = (wanted?: string) => edition?.rows.find(each => each.label === wanted)
  const whole = row(name)
  const part = row(label)
  if (whole) return { area: whole.area, topic: null }
  return part && topic ? { area: part.area, topic } : null
}

/** Places without words are too many alike to tell one row from another. */
const quotesAll = (quoted: RecordedDoubt['evidence'], { evidence }: Doubtable): boolean =>
  evidence.length > 0 &&
  evidence.every(({ quote }) => quote !== null && quoted.some(other => other.quote === quote))
