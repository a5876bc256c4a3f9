import { describe, expect, it } from 'vitest'
import { frameworkOf } from './frameworks'
import { didNotExistUnder, gapSentence } from './gaps'

const today = '2026-11-22'
const always = { responsibleFrom: null, responsibleTo: null }
const gap = (key: Parameters<typeof frameworkOf>[0], years: number[], council = always as Council) =>
  gapSentence(frameworkOf(key), { years, council, today })
type Council = Parameters<typeof gapSentence>[1]['council']

describe('what a panel says about documents it does not show', () => {
  it('names the missing years of a yearly framework and concludes nothing from them', () => {
    expect(gap('apa', [2006])).toBe(
      'No letters held for 2005, 2007 and 2008. That does not say whether there were any.',
    )
    expect(gap('apa', [2005, 2006, 2007])).toBe(
      'No letter held for 2008. That does not say whether there was one.',
    )
    expect(gap('apa', [2005, 2006, 2007, 2008])).toBeNull()
  })

  it('leaves out the years before and after the council’s time', () => {
    expect(gap('apa', [2006], { responsibleFrom: '2006-04-01', responsibleTo: '2007-03-31' })).toBe(
      'No letter held for 2007. That does not say whether there was one.',
    )
  })

  it('counts what is held where inspections did not come every year', () => {
    expect(gap('sif', [2014])).toBe('One report is held. That does not say whether there were others.')
    expect(gap('jar', [2005, 2008])).toBe('2 reports are held. That does not say whether there were others.')
  })

  it('tells the pause in inspections where it falls into the framework’s and the council’s time', () => {
    expect(gap('ilacs', [2023])).toContain('between April 2020 and May 2021')
    expect(gap('ilacs', [2023], { responsibleFrom: '2023-04-01', responsibleTo: null })).not.toContain('2020')
    expect(gap('sif', [2014])).not.toContain('2020')
  })
})

describe('a framework of which nothing is held', () => {
  it('did not reach a council that came later or went before', () => {
    const cumberland = { responsibleFrom: '2023-04-01', responsibleTo: null }
    expect(didNotExistUnder(frameworkOf('apa'), cumberland, today)).toBe(true)
    expect(didNotExistUnder(frameworkOf('ilacs'), cumberland, today)).toBe(false)
    expect(
      didNotExistUnder(frameworkOf('ilacs'), { ...cumberland, responsibleFrom: '2027-04-01' }, today),
    ).toBe(true)
    expect(
      didNotExistUnder(frameworkOf('sif'), { responsibleFrom: null, responsibleTo: '2009-03-31' }, today),
    ).toBe(true)
  })
})
