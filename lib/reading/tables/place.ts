import { listOf } from '@/lib/domain/english'
import { Refusal } from '../reader'

/** A place in a workbook, as its sentences name it. */
export interface Place {
  sheet: string
  row: number
}

/** 'Sheet ‘Cover’, row 5' opens a sentence about what stands there. */
export const placeText = ({ sheet, row }: Place): string => `sheet ‘${sheet}’, row ${row}`

/** A workbook of another form than we know is refused whole: what is read amiss in one row may be so in all. */
export const unlike = (place: Place | string, expected: string, found: string): Refusal =>
  new Refusal(
    'unknown-form',
    `The workbook is not in the form we know: ${expected} expected in ${
      typeof place === 'string' ? place : placeText(place)
    }, found ${found}.`,
  )

/** '‘Good’ and ‘Bad’', in order, as many as a sentence can hold. */
export function quotedList(names: readonly string[], most = 12): string {
  const quoted = names.slice(0, most).map(name => `‘${name}’`)
  const more = names.length - quoted.length
  if (more > 0) quoted.push(`${more} more`)
  return listOf(quoted) || 'none'
}
