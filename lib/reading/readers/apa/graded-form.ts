import { OUTCOME_AREAS } from '@/lib/domain/areas'
import { type Edition, editionOf } from '@/lib/domain/frameworks'
import { APA_DIGITS_2007, OUTCOMES_2006 } from '@/lib/domain/frameworks/scales'
import type { SourceDocument, SourceLine } from '../../document'
import type { Doubt, Finding } from '../../report'
import { type Cell, type Graded, judgeDigits, shuffledScale } from '../../text/digit-grades'
import { type GradeRow, gradeRowsIn, type RowForm } from '../../text/grade-rows'
import { printedScaleIn } from '../../text/printed-scale'
import { isEnded } from '../../text/sentences'
import { written } from '../../text/statements'
import { strengthsIn } from '../../text/strengths'
import {
  areaNamed,
  type GradedSection,
  gradedSectionsOf,
  HEADING_GRADE,
  isExact,
  TABLE_GRADE,
} from './graded-sections'
import { capacityAbout } from './management'
import { outOfOrder, type Sentences, sentencesAbout } from './outcomes'
import { overallGradesIn } from './overall-sentence'

/** The letters of 2007 and 2008. */
export const GRADED_FORM: Edition = editionOf('apa', 'apa-2007')!

/** The table with its wrapped labels. A digit further down is a page number under a heading. */
const TABLE_LINES = 25
/** Shorter lines without a stop are the rest of a heading that wrapped. */
const SHORTEST_PARAGRAPH = 60

const IN_TABLE: RowForm = { areaNamed, value: TABLE_GRADE, columns: 1 }
const AT_HEADINGS: RowForm = { areaNamed, value: HEADING_GRADE, columns: 1 }

/** True of a letter that prints a grade for the outcomes in its table or beside their headings. */
export function isGradedForm(document: SourceDocument): boolean {
  const areas = new Set(rowsIn(document).map(({ area }) => area))
  return OUTCOME_AREAS.filter(area => areas.has(area)).length > OUTCOME_AREAS.length / 2
}

/**
 * Every area has a digit in the table and again beside its heading, and most say it once more in the first sentence
 * under it.
 */
export function readGradedForm(document: SourceDocument): Graded & { findings: Finding[] } {
  const rows = rowsIn(document)
  const sections = gradedSectionsOf(document)
  const scale = printedScaleIn(written(document.lines), APA_DIGITS_2007)
  const read = GRADED_FORM.rows.map(row => {
    const cells = rows.filter(({ area }) => area === row.area)
    const { first, later, unclear } = sentencesOf(document, row.area, sections, cells.length)
    // What a section says further down may be another's that lost its heading. Beside two digits it is not asked.
    const against = cells.length < 2 && first.length > 0 ? later : []
    return judgeDigits({ ...row, topic: null }, cells, scale, [...first, ...against], unclear)
  })
  const findings = sections.flatMap(({ area, blocks }) =>
    strengthsIn(document, blocks, () => ({ area, topic: null })),
  )
  const disordered = outOfOrder(
    sections.map(({ area, heading }) => ({ opens: area, heading })),
    GRADED_FORM.rows.map(({ area }) => area),
  )
  // Beside a row of the table, a heading in the wrong place would have raised a doubt already.
  const misled = (area: string) =>
    disordered !== null && !rows.some(row => row.area === area && row.basis === undefined)
  const judgements = read.flatMap(each => each.judgements)
  return {
    judgements: judgements.map(judgement =>
      misled(judgement.area) ? { ...judgement, certainty: 'doubtful' } : judgement,
    ),
    findings,
    doubts: [
      ...read.flatMap(each => each.doubts),
      ...shuffledScale(scale),
      ...(disordered && judgements.some(({ area }) => misled(area)) ? [disordered] : []),
      ...(findings.length === 0 ? [NO_FINDINGS] : []),
    ],
  }
}

/** The rows of the table, then the headings with a grade beside or under them. */
function rowsIn(document: SourceDocument): (Cell & Pick<GradeRow, 'area'>)[] {
  const lines = written(document.lines)
  const headings = gradeRowsIn(lines, AT_HEADINGS)
  return [
    ...gradeRowsIn(tableIn(lines, headings), IN_TABLE).map(row => ({ ...cellOf(row), area: row.area })),
    ...headings.map(row => ({ ...cellOf(row), area: row.area, basis: 'sentence' as const })),
  ]
}

/** From the first row on, as long as no heading with a grade has come. */
function tableIn(lines: readonly SourceLine[], headings: readonly GradeRow[]): SourceLine[] {
  const end = lines.findIndex(line => headings.some(row => row.lines.includes(line)))
  const above = end === -1 ? lines : lines.slice(0, end)
  const [first] = gradeRowsIn(above, IN_TABLE)
  const from = first ? above.indexOf(first.lines[0]!) : above.length
  // Labels of rows that lost their digits may stand above the first whole row.
  return above.slice(Math.max(0, from - TABLE_LINES), from + TABLE_LINES)
}

const cellOf = ({ label, values, lines }: GradeRow): Cell => {
  const printed = values.filter(value => value !== '').map(value => value.replace(/^\(?grade\W*/i, ''))
  return {
    printed: /^(?:\d|[a-z ]+)/i.exec(printed[0] ?? '')?.[0]?.trim() ?? '',
    exact: isExact(label) && printed.length === 1,
    lines,
  }
}

function sentencesOf(
  document: SourceDocument,
  area: string,
  sections: readonly GradedSection[],
  digits: number,
): Sentences {
  const paragraphs = sections
    .filter(section => section.area === area)
    .flatMap(({ blocks }) => blocks)
    .filter(({ kind, text }) => kind === 'paragraph' && (isEnded(text) || text.length >= SHORTEST_PARAGRAPH))
  const opening = paragraphs.slice(0, 1)
  if (area === 'capacity-to-improve') {
    const { witnesses, unclear } = capacityAbout(document, opening, [APA_DIGITS_2007, OUTCOMES_2006])
    return { first: witnesses, later: [], unclear }
  }
  // How a letter opens on its whole council is freely worded: asked only where a digit is missing.
  if (area === 'overall-effectiveness')
    return { first: digits > 1 ? [] : overallGradesIn(document, opening), later: [], unclear: [] }
  return sentencesAbout(document, paragraphs, OUTCOMES_2006)
}

const NO_FINDINGS: Doubt = {
  code: 'findings-missing',
  sentence:
    'Neither strengths nor weaknesses were found, though letters of this form name some for every area.',
  evidence: [],
}
