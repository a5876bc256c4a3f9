import { type AreaKey, areaLabel } from './areas'
import { type CellReading, judgedCell, type RecordedJudgement, unjudgedCell } from './cells'
import { upperFirst } from './english'
import { areasOf, type Edition, type FrameworkKey, frameworkOf, rowOf } from './frameworks'

/** One row of a panel or a table: an area, one investigation, or the part that some of the services have in an area. */
export interface Row {
  area: AreaKey
  topic: string | null
  label: string
  /** 1, and above it only where one document judges the same thing more than once. */
  nth: number
}

/** An inspection as far as rows and cells are concerned; its judgements in the document's order. */
export interface RecordedInspection<J extends RecordedJudgement = RecordedJudgement> {
  /** The form it was of, which tells rows and scales; null where none is known. */
  edition: Edition | null
  judgements: readonly J[]
}

/**
 * The rows of some inspections of one framework: every area that one of their editions grades or one of them judged,
 * in the order of the newest edition among them. A grade in an area that the framework does not know comes last
 * rather than not at all.
 */
export function rowsOf(framework: FrameworkKey, inspections: readonly RecordedInspection[]): Row[] {
  const newestFirst = inspections
    .flatMap(({ edition }) => edition ?? [])
    .toSorted((one, other) => other.from.localeCompare(one.from))
  const printed = newestFirst.flatMap(({ rows }) => rows.map(({ area }) => area))
  const judged = inspections.flatMap(inspection => inspection.judgements.map(({ area }) => area))
  return [...new Set([...printed, ...areasOf(framework), ...judged])].flatMap(area =>
    rowsOfArea(framework, area, inspections, newestFirst[0] ?? null),
  )
}

/** The judgement of an inspection that belongs in a row. */
export const judgementIn = <J extends RecordedJudgement>(
  row: Row,
  { judgements }: RecordedInspection<J>,
): J | null =>
  judgements.filter(({ area, topic }) => area === row.area && topic === row.topic)[row.nth - 1] ?? null

/** What an inspection's cell in a row says. */
export function cellOf(framework: FrameworkKey, row: Row, inspection: RecordedInspection): CellReading {
  const judgement = judgementIn(row, inspection)
  return judgement
    ? judgedCell(inspection.edition, judgement)
    : unjudgedCell(framework, inspection.edition, row.area, row.topic)
}

/** A row's name in the words of that edition, else of the newest edition that has it. */
export function rowLabel(
  framework: FrameworkKey,
  edition: Edition | null,
  { area, topic, nth }: Omit<Row, 'label'>,
): string {
  const editions = [edition, ...frameworkOf(framework).editions.toReversed()]
  const row = editions.map(edition => rowOf(edition, area)).find(found => found !== null)
  const name = row?.label ?? areaLabel(area)
  const label =
    topic === null ? name : area === 'additional-investigation' ? upperFirst(topic) : `${name} (${topic})`
  return nth === 1 ? label : `${label} (${nth})`
}

function rowsOfArea(
  framework: FrameworkKey,
  area: AreaKey,
  inspections: readonly RecordedInspection[],
  newest: Edition | null,
): Row[] {
  const expected = inspections.some(({ edition }) => {
    const row = rowOf(edition, area)
    return row !== null && !row.optional
  })
  const topics = new Set([
    ...(expected ? [null] : []),
    ...inspections.flatMap(({ judgements }) => judgements.filter(on(area)).map(({ topic }) => topic)),
  ])
  return [...topics].flatMap(topic => {
    const most = Math.max(
      1,
      ...inspections.map(({ judgements }) => judgements.filter(on(area, topic)).length),
    )
    return Array.from({ length: most }, (_, index) => {
      const row = { area, topic, nth: index + 1 }
      return { ...row, label: rowLabel(framework, newest, row) }
    })
  })
}

const on =
  (area: AreaKey, topic?: string | null) =>
  (judgement: RecordedJudgement): boolean =>
    judgement.area === area && (topic === undefined || judgement.topic === topic)
