import { type AreaKey, areaLabel } from './areas'
import { type CellReading, judgedCell, type RecordedJudgement, unjudgedCell } from './cells'
import { upperFirst } from './english'
import { areasOf, type Edition, type FrameworkKey, frameworkOf, rowOf } from './frameworks'

/** One row of a panel or a table: an area, or one topic of an area that is judged topic by topic. */
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
 * in the framework's order. A grade in an area the framework does not know comes last rather than not at all.
 */
export function rowsOf(framework: FrameworkKey, inspections: readonly RecordedInspection[]): Row[] {
  const known = areasOf(framework)
  const judged = inspections.flatMap(inspection => inspection.judgements.map(({ area }) => area))
  return [...new Set([...known, ...judged])].flatMap(area => rowsOfArea(framework, area, inspections))
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
  const label = topic ? upperFirst(topic) : (row?.label ?? areaLabel(area))
  return nth === 1 ? label : `${label} (${nth})`
}

function rowsOfArea(
  framework: FrameworkKey,
  area: AreaKey,
  inspections: readonly RecordedInspection[],
): Row[] {
  const newest = inspections
    .map(({ edition }) => edition)
    .reduce((one, other) => ((one?.from ?? '') < (other?.from ?? '') ? other : one), null)
  const topics = new Set(
    inspections.flatMap(({ judgements }) => judgements.filter(on(area)).map(({ topic }) => topic)),
  )
  const graded = inspections.some(({ edition }) => rowOf(edition, area))
  // An area judged topic by topic has no row of its own where no topic was judged.
  if (graded && area !== 'additional-investigation' && topics.size === 0) topics.add(null)
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
