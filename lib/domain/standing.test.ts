import { describe, expect, it } from 'vitest'
import { standingHint, standingOn } from './standing'

const time = (responsibleFrom: string | null, responsibleTo: string | null) => ({
  responsibleFrom,
  responsibleTo,
})

describe('where a council stands on a day', () => {
  it.each([
    [time(null, null), 'responsible'],
    [time('2019-04-01', null), 'responsible'],
    [time(null, '2026-11-25'), 'leaving'],
    [time(null, '2026-11-24'), 'gone'],
    [time('2026-11-25', null), 'responsible'],
    [time('2026-11-26', null), 'to-come'],
    [time('2027-04-01', '2028-03-31'), 'to-come'],
  ] as const)('%o is %s', (council, standing) => expect(standingOn(council, '2026-11-25')).toBe(standing))
})

describe('the hint beside a name', () => {
  const hint = (from: string | null, to: string | null, successors: string[] = []) =>
    standingHint(time(from, to), successors, '2026-11-25')

  it('says nothing of a council that is responsible and stays', () =>
    expect(hint('2019-04-01', null)).toBeNull())
  it('tells when a council went and what is there now', () => {
    expect(hint(null, '2019-03-31', ['Barset'])).toBe('until 31 March 2019, now Barset')
    expect(hint(null, '2019-03-31', ['East Barset', 'West Barset'])).toBe(
      'until 31 March 2019, now East Barset and West Barset',
    )
    expect(hint(null, '2019-03-31')).toBe('until 31 March 2019')
  })
  it('keeps names with “and” in them apart', () =>
    expect(hint(null, '2019-03-31', ['Barset', 'Sandwich and Minster'])).toBe(
      'until 31 March 2019, now Barset; Sandwich and Minster',
    ))
  it('says “then” while the old council still is', () =>
    expect(hint(null, '2027-03-31', ['East Barset'])).toBe('until 31 March 2027, then East Barset'))
  it('tells from when a council will be', () => expect(hint('2027-04-01', null)).toBe('from 1 April 2027'))
})
