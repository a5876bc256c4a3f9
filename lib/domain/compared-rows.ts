import { type CellReading, empty, type RecordedJudgement } from './cells'
import { type Agreement, agreementOf, differingFirst } from './comparison'
import { type Edition, type FrameworkKey, frameworkOf, rowOf } from './frameworks'
import type { Scale } from './grades'
import { cellOf, judgementIn, type RecordedInspection, type Row, rowsOf } from './rows'

/** One council's side of a comparison. */
export interface Side<J extends RecordedJudgement = RecordedJudgement> {
  /** The inspection compared; null where none is held. */
  inspection: RecordedInspection<J> | null
  /** False where the framework's whole time lies before or after the council's. */
  existed: boolean
}

export interface SideCell<J extends RecordedJudgement = RecordedJudgement> extends CellReading {
  judgement: J | null
  /** The scale of the row in that inspection's edition. */
  scale: Scale | null
}

export interface SideBySide<J extends RecordedJudgement = RecordedJudgement> extends Row {
  agreement: Agreement
  /** One a side, in their order. */
  cells: SideCell<J>[]
}

/** The rows of one framework across councils, those that differ first. Where no inspection is held, its newest rows. */
export function comparedRows<J extends RecordedJudgement>(
  framework: FrameworkKey,
  sides: readonly Side<J>[],
): SideBySide<J>[] {
  const held = sides.flatMap(({ inspection }) => inspection ?? [])
  const rows = rowsOf(
    framework,
    held.length > 0 ? held : [{ edition: newestEdition(framework), judgements: [] }],
  )
  return differingFirst(
    rows.map(row => {
      const cells = sides.map(side => sideCell(framework, row, side))
      return { ...row, agreement: agreementOf(cells), cells }
    }),
  )
}

function sideCell<J extends RecordedJudgement>(
  framework: FrameworkKey,
  row: Row,
  { inspection, existed }: Side<J>,
): SideCell<J> {
  if (!inspection) return { ...empty(existed ? 'not-held' : 'did-not-exist'), judgement: null, scale: null }
  return {
    ...cellOf(framework, row, inspection),
    judgement: judgementIn(row, inspection),
    scale: rowOf(inspection.edition, row.area)?.scale ?? null,
  }
}

const newestEdition = (framework: FrameworkKey): Edition | null =>
  frameworkOf(framework).editions.findLast(edition => !edition.partOf) ?? null
