import { describe, expect, it } from 'vitest'
import { comparedRows } from './compared-rows'
import { agreementOf, defaultFramework, differingFirst } from './comparison'
import { OUTCOMES_2005, OUTCOMES_2006 } from './frameworks/scales'
import type { Grade } from './grades'

const row = (...grades: (Grade | null)[]) => ({ cells: grades.map(grade => ({ grade })) })

describe('grades of one row', () => {
  it('are the same on one scale and equivalent across editions of it', () => {
    const [old, next] = [
      { grade: 3 as Grade, scale: OUTCOMES_2005 },
      { grade: 3 as Grade, scale: OUTCOMES_2006 },
    ]
    expect(agreementOf([next, next])).toBe('same')
    expect(agreementOf([old, next])).toBe('equivalent')
    expect(agreementOf([old, { ...next, grade: 2 }])).toBe('differs')
  })

  it('cannot agree where fewer than two are held', () => {
    expect(agreementOf([])).toBeNull()
    expect(
      agreementOf([
        { grade: 3, scale: OUTCOMES_2006 },
        { grade: null, scale: OUTCOMES_2006 },
      ]),
    ).toBeNull()
  })
})

it('puts rows that differ first, those furthest apart foremost, and keeps the framework’s order else', () => {
  const [same, near, far, empty] = [row(3, 3), row(2, null, 3), row(2, 4), row(null, 3)]
  expect(differingFirst([same, near, empty, far])).toEqual([far, near, same, empty])
})

describe('the framework compared by default', () => {
  it('is the newest in which all councils have grades, else the newest in which most have', () => {
    expect(
      defaultFramework([
        { framework: 'sif', councils: 1 },
        { framework: 'apa', councils: 3 },
      ]),
    ).toBe('apa')
    expect(
      defaultFramework([
        { framework: 'ilacs', councils: 2 },
        { framework: 'sif', councils: 2 },
      ]),
    ).toBe('ilacs')
    expect(defaultFramework([{ framework: 'ilacs', councils: 0 }])).toBeNull()
    expect(defaultFramework([])).toBeNull()
  })
})

describe('a comparison in which no inspection is held', () => {
  it('shows the newest rows of the framework with the reason in every cell', () => {
    const rows = comparedRows('apa', [
      { inspection: null, existed: true },
      { inspection: null, existed: false },
    ])
    expect(rows).toHaveLength(7)
    for (const { cells, agreement } of rows) {
      expect(cells.map(({ state }) => state)).toEqual(['not-held', 'did-not-exist'])
      expect(agreement).toBeNull()
    }
  })
})
