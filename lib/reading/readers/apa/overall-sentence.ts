import { OUTCOMES_2006 } from '@/lib/domain/frameworks/scales'
import { gradeOf } from '@/lib/domain/grades'
import type { SourceDocument } from '../../document'
import type { Block } from '../../text/blocks'
import type { Witness } from '../../text/certainty'
import { evidenceIn } from '../../text/evidence'
import { gradeWords } from '../../text/grade-words'
import { withoutMarkup } from '../../text/markup'
import { sentencesOf } from '../../text/sentences'

const GRADE = `(?:(?:now|still|overall|consistently) )*(?<grade>${gradeWords(OUTCOMES_2006)})\\b`
const PATTERNS = [
  // 'The overall effectiveness of its children's services is good.'
  `\\boverall effectiveness\\b[^.;:,]{0,100}? (?:is|are|remains) ${GRADE}`,
  // '… delivers services for children and young people at a good level.'
  `\\b(?:delivers?|provides?)\\b[^.;:,]{0,60}\\bservices\\b[^.;:,]{0,80}? at an? ${GRADE} level\\b`,
].map(pattern => new RegExp(pattern, 'i'))

/** Sentences that may tell overall effectiveness: never sure enough by themselves. */
export const overallGradesIn = (document: SourceDocument, blocks: readonly Block[]): Witness[] =>
  blocks.flatMap(block =>
    sentencesOf(block.text).flatMap(sentence => {
      const words = withoutMarkup(sentence)
      const asWritten = PATTERNS.map(pattern => pattern.exec(words)?.groups?.['grade']).find(found => found)
      const grade = asWritten ? gradeOf(OUTCOMES_2006, asWritten) : null
      if (!asWritten || !grade) return []
      const evidence = evidenceIn(document, 'sentence', block, sentence)
      return [{ grade, asWritten, basis: 'sentence', strength: 'weak', evidence } satisfies Witness]
    }),
  )
