import type { AreaKey } from '@/lib/domain/areas'
import type { IsoDay } from '@/lib/domain/dates'
import type { FrameworkKey } from '@/lib/domain/frameworks'
import type { Grade } from '@/lib/domain/grades'
import { collapse } from '../document'
import type { SheetRow } from '../sheets/sheet-row'
import { dayIn, type FilledCell, gradeIn } from './cell-values'
import type { Column, Columns } from './columns'
import type { InspectionForm, InspectionPart } from './forms'
import { inspectionType } from './inspection-type'
import { type Place, unlike } from './place'

/** An inspection as its row tells it, before its council is looked up. */
export interface Draft extends Place {
  framework: FrameworkKey
  edition: string | null
  kind: string | null
  began: IsoDay | null
  published: IsoDay | null
  theme: string | null
  grades: readonly DraftGrade[]
}

export interface DraftGrade {
  area: AreaKey
  grade: Grade | null
  /** The word of the cell, white space collapsed. */
  word: string
  heading: string
}

type Filled = FilledCell & { part: InspectionPart }

/**
 * The inspections of one row; none of a council that the table lists without any.
 * @throws Refusal when a cell has a grade, a day or a type of inspection that is not known
 */
export function draftsOf(row: SheetRow, { inspections }: Columns): Draft[] {
  const drafts = inspections.flatMap(({ form, columns }) => {
    const filled = columns.flatMap(column => filledCell(row, column))
    return filled.length === 0 ? [] : [draftOf(row, form, columns, filled)]
  })
  return oneOfOneDay(drafts)
}

function filledCell(
  { sheet, row, cells }: SheetRow,
  { part, at, heading }: Column<InspectionPart>,
): Filled[] {
  const word = cells[at] ?? ''
  return word.trim() === '' ? [] : [{ part, sheet, row, heading, word }]
}

function draftOf(
  { sheet, row }: SheetRow,
  form: InspectionForm,
  columns: readonly Column<InspectionPart>[],
  filled: readonly Filled[],
): Draft {
  const cell = (part: InspectionPart) => filled.find(each => each.part === part)
  const [began, published] = [cell('began'), cell('published')].map(each => (each ? dayIn(each) : null))
  const typeColumn = columns.find(({ part }) => part === 'type')
  const type =
    typeColumn && inspectionType({ sheet, row, heading: typeColumn.heading, word: cell('type')?.word ?? '' })
  const framework = type?.visit ? 'visit' : form.framework
  const grades = filled.flatMap((each): DraftGrade[] =>
    isArea(each.part)
      ? [
          {
            area: each.part,
            grade: gradeIn(each, framework),
            word: collapse(each.word),
            heading: each.heading,
          },
        ]
      : [],
  )
  if (type?.visit && grades[0])
    throw unlike({ sheet, row }, 'no grade of a visit', `‘${grades[0].word}’ under ‘${grades[0].heading}’`)
  return {
    sheet,
    row,
    framework,
    edition: type?.visit ? null : form.edition,
    kind: type?.kind ?? form.kind,
    began: began ?? null,
    published: published ?? null,
    theme: cell('theme') ? collapse(cell('theme')!.word) : null,
    grades,
  }
}

const isArea = (part: InspectionPart): part is AreaKey =>
  part !== 'began' && part !== 'published' && part !== 'type' && part !== 'theme'

/** Two parts of one framework looked into again and published on one day are one inspection. */
function oneOfOneDay(drafts: readonly Draft[]): Draft[] {
  const made: Draft[] = []
  for (const draft of drafts) {
    const at = made.findIndex(other => isOtherPart(other, draft))
    const other = made[at]
    if (other) made[at] = { ...other, edition: WHOLE, grades: [...other.grades, ...draft.grades] }
    else made.push(draft)
  }
  return made
}

const WHOLE = 'slac-2009'
const PARTS: ReadonlySet<string | null> = new Set(['slac-safeguarding', 'slac-looked-after'])

const isOtherPart = (one: Draft, other: Draft): boolean =>
  PARTS.has(one.edition) &&
  PARTS.has(other.edition) &&
  one.edition !== other.edition &&
  one.published !== null &&
  one.published === other.published
