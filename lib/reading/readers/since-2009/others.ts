import { lowerFirst } from '@/lib/domain/english'
import { ADEQUATE_WORDS } from '@/lib/domain/frameworks/scales'
import type { SourceDocument } from '../../document'
import type { Finding } from '../../report'
import { evidenceIn } from '../../text/evidence'
import { findingOf } from '../../text/finding'
import { joined } from '../../text/pieces'
import { sentencesOf } from '../../text/sentences'
import { statedIn } from '../../text/stated'
import type { Placed } from './placed'
import { evidenceOfRow, hasGrade, type Row } from './rows'

/**
 * Judgements that are none of the form's questions, as findings: rows of the table where it has such, else sentences
 * that open a numbered paragraph with one.
 */
export function othersIn(
  document: SourceDocument,
  placed: readonly Placed[],
  rows: readonly Row[],
): Finding[] {
  const own = rows.filter(row => row.question === null && hasGrade(row))
  return own.length > 0
    ? own.map(row => finding(row.part.area, row.label, joined(row.pieces), evidenceOfRow(document, row)))
    : proseIn(document, placed, rows)
}

const proseIn = (document: SourceDocument, placed: readonly Placed[], rows: readonly Row[]): Finding[] =>
  placed.flatMap(({ block, part, inTable }, at) => {
    if (part === null || inTable || block.kind !== 'paragraph' || block.paragraph === null) return []
    const [sentence = ''] = sentencesOf(block.text)
    const area = rows.findLast(row => row.question && row.next <= at)?.question?.area ?? part.area
    // What answers a question of the form is a witness of its grade, and is told there.
    const isOther = (subject: string) => {
      const opening = sentence.slice(0, sentence.indexOf(subject) + subject.length)
      return !part.questions.some(question => question.subject.test(opening))
    }
    return statedIn(sentence, ADEQUATE_WORDS).flatMap(({ subject, whole }) =>
      whole && isOther(subject)
        ? finding(
            area,
            subject.replace(/^the /i, ''),
            sentence,
            evidenceIn(document, 'sentence', block, sentence),
          )
        : [],
    )
  })

const finding = (
  area: Finding['area'],
  topic: string,
  text: string,
  evidence: Finding['evidence'],
): Finding => findingOf({ kind: 'judgement-in-prose', area, topic: lowerFirst(topic), text, evidence })
