import type { AreaKey } from '@/lib/domain/areas'
import type { QuotedGrade } from '../../report'
import type { Block } from '../../text/blocks'
import { whenIn } from '../../text/dates'
import { evidence } from '../../text/evidence'
import { ANY_SCALE, anyGrade, gradeWords } from '../../text/grade-words'
import { withoutMarkup } from '../../text/markup'
import { inspectionOf } from '../../text/quotations'

/** A row of an older report's grade table, such as 'Leadership, management and governance: inadequate'. */
const ROW = new RegExp(`^[^A-Za-z]*(?<what>[A-Z][^:]{4,80}):\\s*(?<grade>${gradeWords(ANY_SCALE)})\\.?$`, 'i')
const REPORT = /[^.]*\b(?:last|previous|most recent) (?:full )?inspection\b[^.]*\./i

const AREAS: readonly (readonly [RegExp, AreaKey])[] = [
  [/overall effectiveness/i, 'overall-effectiveness'],
  [/need help and protection/i, 'help-and-protection'],
  [/achieving permanence/i, 'looked-after-and-permanence'],
  [/adoption/i, 'adoption'],
  [/care leavers/i, 'care-leavers'],
  [/leadership/i, 'leadership'],
  [/safeguarding children board/i, 'lscb'],
]

/** The grade table of the last SIF inspection, where a re-inspection lists it line by line. */
export function listedIn(part: readonly Block[]): QuotedGrade[] {
  const report = REPORT.exec(part.map(block => block.text).join(' '))?.[0] ?? ''
  const when = whenIn(report)
  return part.flatMap(block =>
    block.pieces.flatMap(piece => {
      const { what = '', grade = '' } = ROW.exec(withoutMarkup(piece.text))?.groups ?? {}
      const area = AREAS.find(([words]) => words.test(what))?.[1]
      if (!area) return []
      return [
        {
          what,
          area,
          framework: 'sif' as const,
          when,
          grade: anyGrade(grade),
          asWritten: grade,
          from: inspectionOf('children’s services', when),
          evidence: [evidence('sentence', piece, piece.text, block)],
        },
      ]
    }),
  )
}
