import { type IsoDay, yearOf } from '@/lib/domain/dates'
import { collapse } from '../document'
import { Refusal } from '../reader'
import type { SheetRow } from '../sheets/sheet-row'
import { dateIn } from '../text/dates'

/** A workbook as it presents itself on its cover. */
export interface Publication {
  title: string
  asAt: IsoDay | null
  published: IsoDay | null
  licence: string | null
}

const AS_AT = /\bas at (\d{1,2}\s+\w+\s+\d{4})/i
const LICENCE = /\bOpen Government Licence(?: v\d(?:\.\d)?)?/i

/**
 * What the cover says of the workbook. Where it tells several periods, that of inspections of councils counts.
 * @throws Refusal when it has no title, or does not say as at which day the tables speak
 */
export function publicationOf(cover: readonly SheetRow[]): Publication {
  const labelled = (label: RegExp) => cover.find(({ cells: [first = ''] }) => label.test(first))?.cells[1]
  const first = collapse(cover[0]?.cells[0] ?? '')
  const title = /^cover\b/i.test(first) ? collapse(labelled(/^policy area/i) ?? '') : first
  const texts = [
    labelled(/^period covered.*\blocal authority\b/i),
    labelled(/^period covered/i),
    title,
    labelled(/^title/i),
  ]
  const asAt = texts.map(text => asAtIn(text ?? '')).find(day => day !== null) ?? null
  if (title === '') throw missing('the title of the workbook')
  if (asAt === null) throw missing('the day as at which its tables speak, such as ‘as at 31 March 2025’')
  return {
    title,
    asAt,
    published: dateIn(labelled(/^published on/i) ?? ''),
    licence: cover.flatMap(({ cells }) => LICENCE.exec(cells.join(' '))?.[0] ?? [])[0] ?? null,
  }
}

/** A table without a cover tells what it is in its first row, or by the name of its file. */
export function publicationOfTable(file: string, above: readonly SheetRow[]): Publication {
  const first = collapse(above[0]?.cells[0] ?? '')
  const name = file.replace(/\.[^.]*$/, '').replaceAll('_', ' ')
  return {
    title: first || name,
    asAt: asAtIn(first) ?? asAtIn(name),
    published: null,
    licence: null,
  }
}

/** 'outcomes-2025-history' */
export const publicationKey = (workbook: string, asAt: IsoDay | null, sheet: string): string =>
  [workbook, ...(asAt ? [yearOf(asAt)] : []), sheet].join('-')

const asAtIn = (text: string): IsoDay | null => dateIn(AS_AT.exec(collapse(text))?.[1] ?? '')

const missing = (what: string): Refusal =>
  new Refusal('unknown-form', `The workbook is not in the form we know: its cover does not give ${what}.`)
