import { describe, expect, it } from 'vitest'
import type { AreaKey } from './areas'
import type { RecordedJudgement } from './cells'
import { comparedRows } from './compared-rows'
import { editionOf } from './frameworks'
import { cellOf, rowsOf } from './rows'

const judged = (area: AreaKey, topic: string | null = null): RecordedJudgement => ({
  area,
  topic,
  state: 'graded',
  grade: 2,
  asWritten: 'adequate',
  certainty: 'certain',
})

const labels = (...args: Parameters<typeof rowsOf>): string[] => rowsOf(...args).map(({ label }) => label)

describe('the rows of a framework’s inspections', () => {
  it('are those of the editions held, in the framework’s order', () => {
    expect(labels('apa', [{ edition: editionOf('apa', 'apa-2006'), judgements: [] }])).toEqual([
      'Being healthy',
      'Staying safe',
      'Enjoying and achieving',
      'Making a positive contribution',
      'Achieving economic well-being',
      'Capacity to improve',
      'Children’s services',
      'Social care services',
    ])
    expect(labels('apa', [{ edition: editionOf('apa', 'apa-2005'), judgements: [] }]).at(-1)).toBe(
      'Education services',
    )
  })

  it('are one a topic where an area is judged topic by topic, and none where no topic was', () => {
    const review = {
      edition: editionOf('jar', 'jar-2007'),
      judgements: [judged('additional-investigation', 'young carers')],
    }
    expect(labels('jar', [review]).at(-1)).toBe('Young carers')
    expect(labels('jar', [{ edition: editionOf('jar', 'jar-2007'), judgements: [] }]).at(-1)).toBe(
      'Capacity to improve',
    )
  })

  it('keep apart what an area was given as a whole and what some of the services were given in it', () => {
    const review = {
      edition: editionOf('jar', 'jar-2005'),
      judgements: [judged('being-healthy', 'health services'), judged('staying-safe')],
    }
    expect(labels('jar', [review]).slice(0, 3)).toEqual([
      'Being healthy',
      'Being healthy (health services)',
      'Staying safe',
    ])
    expect(rowsOf('jar', [review]).map(row => cellOf('jar', row, review).state)).toEqual([
      'not-held',
      'graded',
      'graded',
      ...Array(4).fill('not-held'),
    ])
  })

  it('drop no grade: neither of an area the framework does not know nor a second one of the same area', () => {
    const odd = {
      edition: editionOf('jar', 'jar-2007'),
      judgements: [judged('adoption'), judged('safeguarding'), judged('safeguarding')],
    }
    const rows = rowsOf('jar', [odd])
    expect(rows.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Safeguarding', 'Safeguarding (2)']),
    )
    expect(rows.at(-1)?.label).toBe('Adoption')
    const [first, second] = rows.filter(({ area }) => area === 'safeguarding')
    expect([first, second].map(row => cellOf('jar', row!, odd).state)).toEqual(['graded', 'graded'])
  })

  it('are those of the whole form where nothing is held, not of an inspection of a part', () => {
    expect(comparedRows('slac', [{ inspection: null, existed: true }]).map(({ area }) => area)).toEqual([
      'safeguarding',
      'safeguarding-capacity',
      'looked-after-children',
      'looked-after-capacity',
    ])
  })

  it('are there for a framework without rows too', () => {
    expect(rowsOf('visit', [{ edition: null, judgements: [] }])).toEqual([])
  })
})
