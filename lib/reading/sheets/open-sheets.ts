import { strFromU8 } from 'fflate'
import { Refusal } from '../reader'
import { type PackedPart, partsIn } from './archive'
import { commaSheet } from './comma-sheet'
import { officeSheets } from './office-sheets'
import { openDocumentSheets } from './open-document-sheets'
import type { Sheets } from './sheet-row'

/**
 * A workbook (.ods, .xlsx) or table (.csv), told by its bytes, with only the sheets asked for.
 * @param name of the file, without its folder: what the one sheet of a table is called
 * @param wanted whether a sheet of that name is to be read
 * @throws Refusal here or while rows are taken, when the file is cut off, damaged, locked, too large or no workbook
 */
export function openSheets(name: string, bytes: Uint8Array, wanted: (sheet: string) => boolean): Sheets {
  const opening = strFromU8(bytes.subarray(0, 8), true)
  if (opening.startsWith('\xd0\xcf\x11\xe0')) throw oldOffice(bytes)
  if (!opening.startsWith('PK\x03\x04')) return commaSheet(name, bytes)
  const parts = partsIn(bytes)
  if (parts.has('xl/workbook.xml')) return officeSheets(parts, wanted)
  if (isOpenDocument(bytes, parts)) return openDocumentSheets(parts, wanted)
  throw new Refusal(
    'not-a-document',
    'This is a zip archive and no workbook: give the .ods, .xlsx or .csv itself.',
  )
}

/** The kind of an OpenDocument stands at its beginning as plain text. */
const isOpenDocument = (bytes: Uint8Array, parts: ReadonlyMap<string, PackedPart>): boolean =>
  parts.has('content.xml') && strFromU8(bytes.subarray(0, 200), true).includes('opendocument.spreadsheet')

/** A workbook with a password is wrapped as Excel before 2007 wrapped all. */
const oldOffice = (bytes: Uint8Array): Refusal =>
  strFromU8(bytes, true).includes('E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e')
    ? new Refusal('encrypted', 'The workbook is protected by a password: save it without one and give that.')
    : new Refusal(
        'not-a-document',
        'This is an old Excel workbook (.xls): open it in a spreadsheet program and save it as .xlsx or .ods.',
      )
