import type { IsoDay } from '@/lib/domain/dates'

const MS_A_DAY = 86_400_000
/** Excel takes 1900 for a leap year, so that its count is one behind up to the day it thinks was 29 February 1900. */
const LEAP_THAT_WAS_NOT = 60

/**
 * The day that Excel counts as this number; the number as text where it is none of a day that ISO can write.
 * @param since1904 true where the workbook counts from 1904, as on old Macintoshes
 */
export function serialDay(serial: number, since1904: boolean): IsoDay {
  const first = since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < LEAP_THAT_WAS_NOT ? 31 : 30)
  const day = new Date(first + Math.floor(serial) * MS_A_DAY)
  const known = serial >= 0 && !Number.isNaN(day.getTime()) && day.getUTCFullYear() <= 9999
  return known ? day.toISOString().slice(0, 10) : String(serial)
}
