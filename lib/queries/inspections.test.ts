import { expect, test } from 'vitest'
import type { AreaKey } from '@/lib/domain/areas'
import { editionOf } from '@/lib/domain/frameworks'
import { rowsOf } from '@/lib/domain/rows'
import type { ShownJudgement } from '@/lib/domain/shown'
import { type HeldInspection, inspectionsIn, inspectionView } from './inspections'

const judged = (area: AreaKey, grade: 2 | 3, asWritten: string): ShownJudgement => ({
  ...{ area, topic: null, key: area, found: true, decision: null },
  ...{ state: 'graded', grade, asWritten, certainty: 'certain' },
})

function record(reportId: string, inspectionId: string, judgements: ShownJudgement[], edition = 'sif-2013') {
  const held = { reportId, inspectionId, framework: 'sif', judgements, others: [], checks: [], table: null }
  return {
    ...held,
    year: 2014,
    edition: editionOf('sif', edition),
    facts: { reportId },
  } as unknown as HeldInspection
}

const document = record('lantern-sif-2014-02-05', 'lantern-sif-2014-02-05', [
  judged('overall-effectiveness', 3, 'Good'),
])
const row = record('lantern-sif-2014-03-31-outcomes', 'lantern-sif-2014-02-05', [
  judged('overall-effectiveness', 2, 'Requires improvement to be good'),
  judged('lscb', 3, 'Good'),
])

const cells = (inspection: HeldInspection) =>
  inspectionView(inspection, rowsOf('sif', [inspection])).cells.map(cell => [
    cell.area,
    cell.word,
    cell.evidenceId,
  ])

test('a document and a row of a table are one inspection, and the document’s own grade stands', () => {
  const [only, ...others] = inspectionsIn([row, document])
  expect(others).toEqual([])
  expect(cells(only!)).toContainEqual([
    'overall-effectiveness',
    'Good',
    'lantern-sif-2014-02-05.overall-effectiveness',
  ])
})

test('where the document has nothing on a row, the table speaks, under its own address', () => {
  const [only] = inspectionsIn([document, row])
  expect(cells(only!)).toContainEqual(['lscb', 'Good', 'lantern-sif-2014-03-31-outcomes.lscb'])
})

test('a source of another form fills no row', () => {
  const other = record('lantern-sif-2014-03-31-outcomes', document.reportId, row.judgements, 'none')
  expect(cells(inspectionsIn([document, other])[0]!)).toContainEqual(['lscb', 'Not held here', null])
})

test('a record whose better source is not held speaks for itself', () => {
  expect(inspectionsIn([row]).map(({ reportId }) => reportId)).toEqual([row.reportId])
})
