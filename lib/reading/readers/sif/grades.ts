import type { AreaKey } from '@/lib/domain/areas'
import { type Edition, rowOf } from '@/lib/domain/frameworks'
import { gradeOf, plainWord } from '@/lib/domain/grades'
import type { SourceLine } from '../../document'
import type { Basis, Doubt, Evidence, Judgement } from '../../report'
import { judge, type Told } from '../../text/judge'
import { linesEvidence, plainText, statementsIn } from '../../text/statements'
import type { Cover } from './cover'
import { rowsIn } from './rows'
import { unclearIn } from './unclear'
import { boardPatterns, overallPatterns } from './wordings'

/** Reports of what earlier inspections judged, and explanations of what a grade means: graded, but not by this one. */
const ELSEWHERE =
  /^(?:(?:Other|Previous|Recent) Ofsted inspections?|Progress since the last inspection|What the inspection judge?ments mean.*)$/i
const BACK =
  /^(?:Other information about .*|Local leadership|Children living in this area|Inspection judge?ments about .*|The experiences and progress of[^:]*|Summary of .*|Section 2\b.*|Recommendations)$/i

/** What the report grades, from the front page and from its own headings; the front page is taken at its word. */
export function gradesIn(cover: Cover, edition: Edition): { judgements: Judgement[]; doubts: Doubt[] } {
  const body = ownWords(cover.body)
  const told = [...toldIn(cover.lines, edition, true), ...toldIn(body, edition, false)]
  const unclear = [...unclearIn(cover.lines, edition, true), ...unclearIn(body, edition, false)]
  const read = edition.rows
    .filter(({ area }) => area !== 'lscb' || cover.reviewsBoard || told.some(each => each.area === 'lscb'))
    .map(({ area, label }) =>
      judge(
        area,
        label,
        told.filter(each => each.area === area),
        unclear.filter(each => each.area === area),
      ),
    )
  return { judgements: read.flatMap(each => each.judgement ?? []), doubts: read.flatMap(each => each.doubts) }
}

function toldIn(lines: readonly SourceLine[], edition: Edition, onCover: boolean): Told[] {
  const found = [
    ...rowsIn(lines).map(row => ({ ...row, strong: row.exact, basis: onCover ? 'table' : 'sentence' })),
    ...wordedIn(lines, 'overall-effectiveness', overallPatterns(edition), onCover),
    ...wordedIn(lines, 'lscb', boardPatterns(edition), onCover),
  ] as const
  return found.flatMap(each => {
    const scale = rowOf(edition, each.area)?.scale
    const grade = scale ? gradeOf(scale, each.printed) : null
    if (grade === null && plainWord(each.printed) !== 'not judged') return []
    const basis = each.basis as Basis
    const evidence: Evidence[] = [linesEvidence(basis, each.lines)]
    return [
      {
        area: each.area,
        grade,
        asWritten: each.printed,
        basis,
        strength: each.strong ? 'strong' : 'weak',
        evidence,
      },
    ]
  })
}

const wordedIn = (
  lines: readonly SourceLine[],
  area: AreaKey,
  patterns: readonly RegExp[],
  onCover: boolean,
) =>
  patterns
    .flatMap(pattern => statementsIn(lines, pattern))
    .filter((statement, at, all) => all.findIndex(other => other.lines[0] === statement.lines[0]) === at)
    .map(({ match, lines: run }) => ({
      area,
      printed: match.groups?.['grade'] ?? '',
      lines: run,
      strong: true,
      basis: onCover ? 'cover' : 'sentence',
    }))

/** The lines in which the report speaks for itself. */
function ownWords(body: readonly SourceLine[]): SourceLine[] {
  let elsewhere = false
  return body.filter(line => {
    const words = plainText([line]).replace(/[²³¹\d]+$/, '')
    elsewhere = ELSEWHERE.test(words) || (elsewhere && !BACK.test(words))
    return !elsewhere
  })
}
