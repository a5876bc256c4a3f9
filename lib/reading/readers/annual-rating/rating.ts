import { PERFORMS_WORDS } from '@/lib/domain/frameworks/scales'
import { type Grade, gradeOf } from '@/lib/domain/grades'
import type { SourceDocument, SourceLine } from '../../document'
import { blocksOf } from '../../text/blocks'
import type { Witness } from '../../text/certainty'
import { evidenceIn } from '../../text/evidence'
import { gradeWords } from '../../text/grade-words'
import { withoutMarkup } from '../../text/markup'
import { type PrintedScale, printedScaleIn } from '../../text/printed-scale'
import { sentencesOf } from '../../text/sentences'
import { linesEvidence, plainText, statementsIn, written } from '../../text/statements'
import { DENIAL, type Unclear } from '../../text/unclear'
import { yearIn } from './letter'

/** What the letter says of children's services as a whole. */
export interface Rating {
  witnesses: Witness[]
  unclear: Unclear[]
  /** The words beside the rating: whose services are rated. */
  subjects: string[]
  /** The year beside the rating. */
  year: number | null
}

/** One place that rates services. */
interface Place {
  subject: string
  witness: Witness
  unclear: boolean
}

const RATING = `(?<rating>${gradeWords(PERFORMS_WORDS)})\\b`
/** 'Children's services assessment 2010: Performs well (3)'; label and rating may be cells, or two lines. */
const BOX = new RegExp(
  `^(?<subject>(?=.*\\b(?:assessment|rating|children['’]s services|overall|judgement)\\b)[^.;]{4,140}?)[\\s:–-]*["'‘“]?${RATING}["'’”]?\\s*(?:\\(?(?:grade )?(?<digit>[1-4])\\)?)?[.\\s]*$`,
  'i',
)
const SENTENCE = new RegExp(
  `^(?:(?:overall|in summary|this year|in 20\\d\\d),? )?(?<subject>[^:;]{3,140}?) (?<between>(?:(?:continues? to|are|is|not|no longer|now|still|overall|currently|(?:judged|rated|assessed) (?:as|to be|to)) )*)["'‘“]?${RATING}["'’”]?(?<rest>.*)$`,
  'i',
)
const SERVICES = /\bchildren['’]s services\b|\bservices for children\b/i
const COUNCIL = /\b(?:council|authority|borough)$/i
/** What may perform well without the council's services doing so, and clauses that rate nothing. */
const PART =
  /\b(?:schools?|pupils|providers?|provision|settings?|homes?|nurser\w+|childminders?|colleges?|some|many|most|majority|several|other|similar|if|when|where|whether|while|although|organisations?)\b/i
/** What introduces the scale. */
const INTRODUCES = /\b(?:scale|steps?|levels?|points?|following)\b/i
/** 'An assessment of "performs well" does not mean that …' */
const EXPLAINS = /^["'’”]?,? (?:does not|doesn['’]t|means?|is)\b/i
/** Another time, another place, another's view. */
const ELSEWHERE =
  /\b(?:previous(?:ly)?|last|earlier|former(?:ly)?|neighbouring|national(?:ly)?|elsewhere)\b|\bown (?:assessment|view|evaluation)\b/i
const PLAIN_REST = /^["'’”]?(?:[.\s]*$|,? (?:overall|because|with|and (?:has|have|continues?))\b)/i
const TAKEN_BACK =
  /^,? (?:in|for|at|across|on) (?:some|many|most|parts?|certain|a (?:few|number)|several)\b|\b(?:excellently|adequately|poorly)\b/i
/** Steps of a scale stand this near to one another, with their definitions between. */
const SCALE_GAP = 4
const STEP = new RegExp(`^\\W*(?:[1-4]\\b\\W*)?${RATING}`, 'i')

/** The boxed line and the sentence that rate the council's services; never a step of the printed scale. */
export function ratingIn(document: SourceDocument): Rating {
  const boxes = boxesIn(written(document.lines))
  const year = boxes.map(({ subject }) => yearIn(subject)).find(each => each !== null) ?? null
  const quotes = boxes.map(({ witness }) => witness.evidence[0]?.quote)
  const sentences = sentencesIn(document, year).filter(
    ({ witness }) => !quotes.includes(witness.evidence[0]?.quote),
  )
  const places = [...boxes, ...sentences]
  return {
    witnesses: places.filter(({ unclear }) => !unclear).map(({ witness }) => witness),
    unclear: places.filter(({ unclear }) => unclear).map(({ witness }) => witness),
    subjects: places.map(({ subject }) => subject),
    year,
  }
}

function boxesIn(lines: readonly SourceLine[]): Place[] {
  const steps = stepsIn(lines)
  const scale = printedScaleIn(lines, PERFORMS_WORDS)
  const others = lines.filter(line => !steps.has(line))
  return statementsIn(others, BOX).flatMap(({ match, lines: run }) => {
    const { subject = '', rating = '', digit = '' } = match.groups ?? {}
    // Without cells, digit or the words of the scale it is a sentence that has a line to itself.
    const boxed = digit !== '' || /^performs/i.test(rating) || run.some(line => line.cells)
    if (!boxed || ELSEWHERE.test(match[0]) || PART.test(subject) || INTRODUCES.test(subject)) return []
    const evidence = [linesEvidence('table', run)]
    const witness = { ...graded(rating), basis: 'table', strength: 'strong', evidence } as const
    return [{ subject, witness, unclear: digit !== '' && gradeOfDigit(digit, scale) !== witness.grade }]
  })
}

const graded = (rating: string): Pick<Witness, 'grade' | 'asWritten'> => ({
  grade: gradeOf(PERFORMS_WORDS, rating)!,
  asWritten: rating,
})

/** The digit behind the words means what the printed scale says; without one 4 is the best. */
const gradeOfDigit = (digit: string, scale: PrintedScale | null): number | null =>
  scale === null ? Number(digit) : scale.runs === 'shuffled' ? null : (scale.steps.get(digit)?.grade ?? null)

/** A line that opens with a rating. */
interface Step {
  at: number
  line: SourceLine
  grade: Grade
}

/** The lines of the scale that the letter explains: ratings near one another, three or four of them different. */
function stepsIn(lines: readonly SourceLine[]): Set<SourceLine> {
  const groups: Step[][] = []
  for (const [at, line] of lines.entries()) {
    const match = STEP.exec(plainText([line]))
    if (!match) continue
    const step = { at, line, grade: graded(match.groups?.['rating'] ?? '').grade }
    const group = groups.at(-1)
    if (group && at - group.at(-1)!.at <= SCALE_GAP) group.push(step)
    else groups.push([step])
  }
  const scales = groups.filter(group => new Set(group.map(({ grade }) => grade)).size >= 3).map(scaleOf)
  return new Set(scales.flatMap(steps => steps.map(({ line }) => line)))
}

/** The longest stretch that only falls or only rises, so that a boxed rating right above the scale is none of it. */
function scaleOf(group: readonly Step[]): readonly Step[] {
  const stretches = group.map((first, at) => {
    const falls = first.grade > (group[at + 1]?.grade ?? first.grade)
    const end = group.findIndex(
      ({ grade }, place) =>
        place > at && (falls ? grade >= group[place - 1]!.grade : grade <= group[place - 1]!.grade),
    )
    return group.slice(at, end === -1 ? group.length : end)
  })
  const longest = stretches.reduce((one, other) => (other.length > one.length ? other : one))
  return longest.length >= 3 ? longest : group
}

function sentencesIn(document: SourceDocument, year: number | null): Place[] {
  return blocksOf(document)
    .filter(block => block.kind !== 'row' && block.kind !== 'bullet')
    .flatMap(block => sentencesOf(block.text).map(words => ({ block, words })))
    .flatMap(({ block, words }) => {
      const {
        subject = '',
        between = '',
        rating = '',
        rest = '',
      } = SENTENCE.exec(withoutMarkup(words))?.groups ?? {}
      const whole = SERVICES.test(subject) || COUNCIL.test(subject)
      if (rating === '' || !whole || PART.test(subject) || EXPLAINS.test(rest)) return []
      const told = yearIn(words)
      if (ELSEWHERE.test(words) || (told !== null && year !== null && told !== year)) return []
      const plain = SERVICES.test(subject) && PLAIN_REST.test(rest)
      const evidence = evidenceIn(document, 'sentence', block, words)
      const strength = plain ? ('strong' as const) : ('weak' as const)
      return [
        {
          subject,
          witness: { ...graded(rating), basis: 'sentence' as const, strength, evidence },
          unclear: DENIAL.test(between) || TAKEN_BACK.test(rest) || new RegExp(RATING, 'i').test(rest),
        },
      ]
    })
}
