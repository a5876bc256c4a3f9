import { type Grade, gradeOf, type Scale } from '@/lib/domain/grades'
import { gradeWords } from './grade-words'
import { withoutMarkup } from './markup'

/** A grade that a sentence gives in its own voice: 'Value for money is adequate.' */
export interface Stated {
  subject: string
  word: string
  grade: Grade
  /** True where the grade ends what is said, and nothing qualifies it. */
  whole: boolean
}

const WHOLE = /^(?: overall)?(?:,? (?:and|but) (?:is |are )?improving)?[.\s]*$/
/** A clause, not a thing: what begins or ends like this is no subject. */
const NO_SUBJECT =
  /^(?:while|whilst|there|although|despite|where|however|when|if|as)\b|\b(?:that|which|who|it|they|and|but|shows?)$/i
const LONGEST = 40
const OPENING = '(?:(?:in addition|overall|however|also|in summary),? )?'
/** 'have improved and are adequate' */
const SINCE = '(?: ha(?:s|ve) \\w+ and)?'

/** What the sentence grades, in order; none where it only describes ('there is good practice'). */
export function statedIn(sentence: string, scale: Scale): Stated[] {
  const grade = `(?:(?:now|generally|overall|still|currently|no more than) )*(?<word>${gradeWords(scale)})\\b(?![/-])`
  const pattern = new RegExp(
    `^${OPENING}(?<subject>.+?)${SINCE} (?:is|are|remains?) ${grade}(?<rest>.*)$`,
    'i',
  )
  return statements(withoutMarkup(sentence), pattern, scale)
}

function statements(text: string, pattern: RegExp, scale: Scale): Stated[] {
  const { subject = '', word = '', rest = '' } = pattern.exec(text)?.groups ?? {}
  const grade = gradeOf(scale, word)
  if (grade === null || NO_SUBJECT.test(subject) || subject.split(' ').length > LONGEST) return []
  const another = statements(/^,? and (.+)$/.exec(rest)?.[1] ?? '', pattern, scale)
  return [{ subject, word, grade, whole: another.length > 0 || WHOLE.test(rest) }, ...another]
}
