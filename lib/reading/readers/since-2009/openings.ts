import { ADEQUATE_WORDS } from '@/lib/domain/frameworks/scales'
import { type Grade, gradeOf } from '@/lib/domain/grades'
import type { SourceDocument } from '../../document'
import type { Evidence } from '../../report'
import { evidenceIn } from '../../text/evidence'
import { gradeWords } from '../../text/grade-words'
import { withoutMarkup } from '../../text/markup'
import { sentencesOf } from '../../text/sentences'
import type { Form, Question } from './form'
import type { Placed } from './placed'
import type { Row } from './rows'

/** What the first sentence under a question's heading says of it. */
export interface Opening {
  question: Question
  word: string
  grade: Grade
  /** True of 'is not adequate'. */
  denied: boolean
  evidence: Evidence[]
}

const GRADE = gradeWords(ADEQUATE_WORDS)
const GRADED = new RegExp(
  `^(?<subject>.{5,300}?) (?:is|are|remains?)(?: (?<denial>not|no longer|not yet|never|far from|less than))?(?: (?:now|currently|still|generally|overall|judged|assessed|found|graded|by inspectors|to be|as|no more than))* (?<word>${GRADE})\\b(?! (?:or|to|enough)\\b)`,
  'i',
)

/** The openings under these headings. A sentence that names the other half of the report counts for that half. */
export const openingsIn = (
  document: SourceDocument,
  { parts }: Form,
  placed: readonly Placed[],
  rows: readonly Row[],
): Opening[] =>
  rows.flatMap(({ question, part, inTable, plain, next }) => {
    const block = placed[next]?.block
    if (!question || inTable || block?.kind !== 'paragraph') return []
    const [sentence = ''] = sentencesOf(block.text)
    const { subject = '', denial, word = '' } = GRADED.exec(withoutMarkup(sentence))?.groups ?? {}
    const grade = gradeOf(ADEQUATE_WORDS, word)
    if (grade === null || !question.subject.test(subject)) return []
    const named = parts.filter(each => each.named.test(subject))
    // A sentence that does not say what it is about is as good as its heading.
    if (!plain && named.length !== 1) return []
    const half = named.length === 1 ? named[0]! : part
    const about = half.questions[part.questions.indexOf(question)]!
    const evidence = evidenceIn(document, 'sentence', block, sentence)
    return { question: about, word, grade, denied: denial !== undefined, evidence }
  })
