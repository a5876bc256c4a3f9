import type { Prisma } from '@/lib/database/generated/client'
import type { ReportRows } from '../rows'
import { type Columns, DOUBT, FINDING, ITEM, JUDGEMENT, PASSAGE, QUOTED, REPORT } from './columns'

/**
 * Writes any number of reports with everything that hangs on them, one statement a table.
 * @throws Prisma's error where a row is held already or a value does not fit; the transaction is lost then
 */
export async function insertReports(
  transaction: Prisma.TransactionClient,
  reports: readonly ReportRows[],
): Promise<void> {
  const now = new Date()
  const rows = reports.map(({ report }) => ({
    ...report,
    createdAt: report.createdAt ?? now,
    updatedAt: now,
  }))
  await insert(transaction, 'report', REPORT, rows)
  const all = <Row>(of: (report: ReportRows) => readonly Row[]) => reports.flatMap(of)
  await insert(
    transaction,
    'judgement',
    JUDGEMENT,
    all(({ judgements }) => judgements),
  )
  await insert(
    transaction,
    'finding',
    FINDING,
    all(({ findings }) => findings),
  )
  await insert(
    transaction,
    'quoted_grade',
    QUOTED,
    all(({ quoted }) => quoted),
  )
  await insert(
    transaction,
    'doubt',
    DOUBT,
    all(({ doubts }) => doubts),
  )
  await insert(
    transaction,
    'passage',
    PASSAGE,
    all(({ passages }) => passages),
  )
}

/** Notes what became of reports or files, in one statement. */
export const insertItems = (
  transaction: Prisma.TransactionClient,
  items: readonly Prisma.ImportItemCreateManyInput[],
): Promise<void> => insert(transaction, 'import_item', ITEM, items)

/** As one JSON: of what Postgres takes from a client in one statement it costs both sides together least. */
async function insert<Row extends object>(
  transaction: Prisma.TransactionClient,
  table: string,
  columns: Columns<Row>,
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return
  const fields = Object.entries<string>(columns)
  const names = fields.map(([field]) => `"${field.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)}"`)
  const types = fields.map(([field, type]) => `"${field}" ${type}`)
  await transaction.$executeRawUnsafe(
    `INSERT INTO "${table}" (${names.join(', ')}) SELECT * FROM jsonb_to_recordset($1::jsonb) AS given(${types.join(', ')})`,
    JSON.stringify(rows),
  )
}
