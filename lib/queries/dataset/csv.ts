import { stringify } from 'csv-stringify/sync'
import type { FieldEntry, Row, Value } from './field'

/** What makes Excel read a file as UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF'

/** Rows as RFC 4180 has them, with CRLF; a head only where asked, so that a long table can be made piece by piece. */
export const csvText = (
  fields: readonly Pick<FieldEntry, 'name'>[],
  rows: readonly Row[],
  head: boolean,
): string =>
  stringify(
    rows.map(row => fields.map(({ name }) => csvCell(row[name] ?? null))),
    { header: head, columns: fields.map(({ name }) => ({ key: name })), record_delimiter: 'windows' },
  )

/** Numbers stay numbers; nothing is written for what is empty. */
export function csvCell(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'string') return guarded(value)
  if (typeof value === 'object') return guarded(value.join('; '))
  return String(value)
}

/** A text that a spreadsheet would run as a formula gets an apostrophe before it. */
export const guarded = (text: string): string => (/^[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text)
