import { type Grade, gradeOf, type Scale } from '@/lib/domain/grades'
import { gradeWords } from '../../text/grade-words'
import { withoutMarkup } from '../../text/markup'
import { DENIAL, isUnclear } from '../../text/unclear'

/** What a sentence says about a whole outcome. */
export interface SentenceGrade {
  /** Null where the sentence only says what the outcome is not: 'outcomes are not good'. */
  grade: Grade | null
  asWritten: string
  /** False where the sentence hedges, contrasts or only reports. */
  clear: boolean
  /** True where it denies a grade or holds two: nothing that another place says makes that plain. */
  unclear: boolean
}

/** Who may stand for the council: a school or the youth service making a good contribution is another matter. */
const COUNCIL =
  "(?:(?:local )?authority|council|borough|city|county|(?:council|authority|local|children)['’]?s?['’]? services|services)"
const START = '^(?:overall|taken together|on the whole|in this area)?,?\\s*(?:the|all|its)?\\s*'
/** Words between verb and grade that leave the grade as it is. Any others make it unclear. */
const PLAIN =
  /^(?:now|overall|again|still|also|currently|clearly|only|just|consistently|therefore|judged|assessed|as|to|be|\s)*$/i
const REPORTED =
  /\bself[- ](?:assess|evaluat|review)|\bown (?:view|assessment|judgement|evaluation)|\b(?:council|authority|it) (?:judges?|considers?|believes?|rates?|describes?|regards?)\b|\blast year|\bprevious/i
/** Groups and parts: what is good for them is not said of the whole. */
const PART =
  /\blooked[- ]after|\bdisab|\bdifficult|\bminorit|\bleavers?\b|\bvulnerable|\bsome\b|\bmany\b|\bmost (?:children|groups)|\bkey stages?\b|\bboys\b|\bgirls\b|\btraveller|\brefugee|\basylum/i
/** Behind the grade, what takes half of it back: 'good in parts', 'good for most children', 'adequate at best'. */
const HALVED =
  /^\s*(?:(?:in|for|at|across) (?:(?:the )?most|parts?|places|patches|some|many|much|a (?:few|number)|several|certain|various)\b|at best\b|in the main\b|on the whole\b|or\b|if not\b)/i

/** The grade that this sentence gives to the outcome its section is about, or null where it speaks of something else. */
export function outcomeGradeIn(sentence: string, scale: Scale): SentenceGrade | null {
  const words = withoutMarkup(sentence)
  let denied: SentenceGrade | null = null
  for (const pattern of patternsFor(scale)) {
    const match = pattern.exec(words)
    const { about = '', between = '', grade: printed = '' } = match?.groups ?? {}
    const grade = gradeOf(scale, printed)
    if (!match || grade === null) continue
    if (DENIAL.test(between)) {
      denied ??= PART.test(about) ? null : { grade: null, asWritten: printed, clear: false, unclear: true }
      continue
    }
    const rest = words.slice(match.index + match[0].length)
    const clear = PLAIN.test(between) && !PART.test(about) && !REPORTED.test(words) && !contrasts(rest, scale)
    const unclear = !clear && isUnclear(`${printed} ${rest}`, scale)
    return { grade, asWritten: printed, clear, unclear }
  }
  return denied
}

const known = new WeakMap<Scale, readonly RegExp[]>()

function patternsFor(scale: Scale): readonly RegExp[] {
  const patterns = known.get(scale) ?? patternsOf(scale)
  known.set(scale, patterns)
  return patterns
}

function patternsOf(scale: Scale): RegExp[] {
  const grade = `(?<grade>${gradeWords(scale)})\\b`
  const between = '(?<between>(?:[\\w-]+\\s+){0,3}?)'
  return [
    // 'Outcomes in this area are good.' 'The authority's contribution to outcomes in this area is adequate.'
    `${START}(?:${COUNCIL}['’]?s?['’]?\\s+)?(?:overall |combined )?(?:contribution|outcomes?|impact|effectiveness|work of all (?:local )?services|performance in this)\\b(?<about>[^.;:]*?)\\s(?:is|are|remains?|has been|have been)\\s+${between}${grade}`,
    // 'The council makes a good contribution towards …'
    `${START}${COUNCIL}\\b(?<about>[^.;:]*?)\\s(?:makes?|(?:is|are) making)\\s+(?:an?\\s+)?${between}${grade}\\s+(?:and \\w+ )?contributions?\\b`,
    // 'A good contribution is made by the council …'
    `${START}an?\\s+${between}${grade}\\s+contribution\\s+is\\s+made\\s+by\\s+(?:the\\s+)?${COUNCIL}\\b(?<about>)`,
    // 'The authority adequately promotes …'
    `${START}${COUNCIL}\\b(?<about>)\\s+${between}(?<grade>${adverbsOf(scale)})\\s+[a-z]+s?\\b`,
  ].map(pattern => new RegExp(pattern, 'i'))
}

const adverbsOf = (scale: Scale): string =>
  gradeWords(scale)
    .split('|')
    .filter(word => word.endsWith('ly'))
    .join('|')

/**
 * True where what follows the grade takes it back in part or gives another one: 'or better', 'for most but inadequate
 * for some'. A word that only describes something, as in 'with some outstanding features', does not.
 */
function contrasts(rest: string, scale: Scale): boolean {
  if (HALVED.test(rest)) return true
  if (new RegExp(`^\\s*to (?:${gradeWords(scale)})\\b`, 'i').test(rest)) return true
  return [...rest.matchAll(new RegExp(`\\b(?:${gradeWords(scale)})\\b(?<after>.{0,12})`, 'gi'))].some(
    ({ groups }) =>
      !/^\s+(?!(?:and|but|or|for|in|overall|to|as|at|on|with|where|when|while|if|than|enough|by)\b)[a-z]/i.test(
        groups?.['after'] ?? '',
      ),
  )
}
