import { describe, expect, it } from 'vitest'
import { dayNumber, placeOf, timeAxis, yearStart, yearTicks } from './time-axis'

describe('the time axis', () => {
  const axis = timeAxis('2026-11-22', ['2006-11-01'])

  it('runs from 2005 to the end of the current year', () => {
    expect(axis).toEqual({ from: yearStart(2005), to: yearStart(2027) })
  })

  it('reaches back, or ahead, for a day that lies outside', () => {
    expect(timeAxis('2026-11-22', ['2003-05-01', '2027-01-02'])).toEqual({
      from: yearStart(2003),
      to: yearStart(2028),
    })
  })

  it('gives every day the same room', () => {
    const at = (day: string) => placeOf(axis, { from: 100, to: 900 }, dayNumber(day))
    expect(at('2005-01-01')).toBe(100)
    expect(at('2012-03-01') - at('2012-02-28')).toBeCloseTo(2 * (at('2013-03-01') - at('2013-02-28')))
  })

  it.each([310, 470, 790])('prints its years at even steps without crowding in %i pixels', width => {
    const ticks = yearTicks(axis, { from: 0, to: width })
    const steps = new Set(ticks.slice(1).map(({ year }, index) => year - ticks[index]!.year))
    expect(ticks[0]).toEqual({ year: 2005, x: 0 })
    expect(steps.size).toBe(1)
    expect(ticks[1]!.x - ticks[0]!.x).toBeGreaterThanOrEqual(58)
  })
})
