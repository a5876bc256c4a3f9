import type { AreaKey } from '@/lib/domain/areas'
import { REQUIRES_IMPROVEMENT_WORDS as SCALE } from '@/lib/domain/frameworks/scales'
import { gradeOf, plainWord } from '@/lib/domain/grades'
import type { SourceLine } from '../../document'
import type { Basis } from '../../report'
import type { Told } from '../../text/judge'
import { sentencesOf } from '../../text/sentences'
import { linesEvidence, plainText, type Statement, statementsIn } from '../../text/statements'
import { isUnclear, type Unclear } from '../../text/unclear'
import { HOLDS_GRADE, type Row, rowsIn } from './rows'
import { BOARD_PATTERNS, IN_ITS_PLACE, NOT_YET_GOOD, OPENING, OVERALL_PATTERNS } from './wordings'

/** What lines of a report tell of the grades it gives. */
export interface Said {
  told: readonly Told[]
  /** Places that may speak against a grade. */
  unclear: readonly (Unclear & { area: AreaKey })[]
}

const NOT_JUDGED = /^(?:not (?:judged|applicable)|n\/?a)$/
/** A heading runs over three lines at most. */
const MOST_LINES = 3

/** @param onCover true of the front page, whose rows are a table */
export function saidIn(lines: readonly SourceLine[], onCover: boolean): Said {
  const starts = startsIn(lines)
  const rows = rowsIn(lines)
  const rowBasis = onCover ? 'table' : 'sentence'
  const basis = onCover ? 'cover' : 'sentence'
  const inRows = new Set(rows.flatMap(row => row.lines))
  const worded = (area: AreaKey, patterns: readonly RegExp[]) =>
    firstOf(patterns.flatMap(pattern => statementsIn(lines, pattern, starts))).flatMap(statement => {
      const { match, lines: run } = statement
      return toldAs(area, match.groups?.['grade'] ?? '', run, isRunning(statement) ? 'weak' : 'strong', basis)
    })
  const notPlain = IN_ITS_PLACE.flatMap(([area, pattern]) =>
    statementsIn(lines, pattern, starts)
      .filter(
        statement => !inRows.has(statement.lines[0]!) && !isRunning(statement) && cannotBeRead(statement),
      )
      .map(statement => ({ area, evidence: [linesEvidence(basis, statement.lines)] })),
  )
  return {
    told: [
      ...rows.flatMap(row =>
        toldAs(row.area, row.printed, row.lines, row.exact ? 'strong' : 'weak', rowBasis),
      ),
      ...worded('overall-effectiveness', OVERALL_PATTERNS),
      ...worded('lscb', BOARD_PATTERNS),
    ],
    unclear: [
      ...rows
        .filter(row => row.slipped || cannotBeTaken(row))
        .map(({ area, lines: run }) => ({ area, evidence: [linesEvidence(rowBasis, run)] })),
      ...notPlain,
    ],
  }
}

/** Where a judgement may begin: with a capital, and a grade there or close below. */
function startsIn(lines: readonly SourceLine[]): number[] {
  const starts: number[] = []
  let graded = -1
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const text = plainText([lines[at]!])
    if (HOLDS_GRADE.test(text)) graded = at
    if (graded >= at && graded < at + MOST_LINES && /^[A-Z]/.test(text) && OPENING.test(`${text} `))
      starts.unshift(at)
  }
  return starts.filter(at => !isInside(lines[at]!))
}

/** True of a line in the middle of running text. */
const isInside = ({ layout }: SourceLine): boolean => layout?.runsOn === true && !layout.prominent

/** True of words that open a paragraph of running text. */
const isRunning = ({ below }: Statement): boolean => below !== null && isInside(below)

/** Each place once, whatever wordings fit it. */
const firstOf = (statements: readonly Statement[]): Statement[] =>
  statements.filter(
    ({ lines: [first] }, at) => statements.findIndex(({ lines: [other] }) => other === first) === at,
  )

function toldAs(
  area: AreaKey,
  printed: string,
  lines: readonly SourceLine[],
  strength: Told['strength'],
  basis: Basis,
): Told[] {
  const grade = gradeOf(SCALE, printed)
  if (grade === null && !NOT_JUDGED.test(plainWord(printed))) return []
  return [{ area, grade, asWritten: printed, basis, strength, evidence: [linesEvidence(basis, lines)] }]
}

const cannotBeTaken = ({ printed }: Row): boolean =>
  gradeOf(SCALE, printed) === null && !NOT_JUDGED.test(plainWord(printed)) && isUnclear(printed, SCALE)

const cannotBeRead = ({ lines }: Statement): boolean =>
  isUnclear((sentencesOf(plainText(lines))[0] ?? '').replace(NOT_YET_GOOD, ''), SCALE)
