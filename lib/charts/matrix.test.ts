import { describe, expect, it } from 'vitest'
import type { Box } from './hatch'
import { type PlacedMatrix, placeMatrix } from './matrix'
import { matrixSeries } from './matrix-series'
import { NAME } from './matrix-table'
import { faultsOf } from './testing/boxes'
import { oneOf, randomNumbers } from './testing/random'
import { comparison, type Grades } from './testing/views'
import { serifWidth, TYPE, textWidth } from './text'
import { WIDTH_NAMES, type WidthName } from './widths'

const NAMES = [
  'Barset',
  'Bathminster, Christbridge and Poolesea',
  'North Northamptonford',
  'St Helier-under-Lyme',
  'Kingsbury upon Hull',
  'Isles of Sully',
  'Oldshire',
  'Newshire',
  'Weston-on-Sea',
  'Royal Windmill and Maidenford',
  'Eastcester',
]
const AREAS: Record<'apa' | 'sif' | 'ilacs', (keyof Grades)[]> = {
  apa: [
    'being-healthy',
    'staying-safe',
    'enjoying-and-achieving',
    'making-a-positive-contribution',
    'achieving-economic-well-being',
    'capacity-to-improve',
    'childrens-services',
    'social-care-services',
    'education-services',
  ],
  sif: ['overall-effectiveness', 'help-and-protection', 'looked-after-and-permanence', 'adoption', 'lscb'],
  ilacs: ['overall-effectiveness', 'leadership', 'help-and-protection', 'in-care', 'care-leavers'],
}
const ON = { apa: '2005-12-01', sif: '2014-02-05', ilacs: '2023-06-30' }

/** So many councils under one framework, of any grades, now and then one without a document. */
function anyComparison(framework: keyof typeof AREAS, count: number, seed = count) {
  const random = randomNumbers(seed)
  const grade = () => oneOf([1, 2, 3, 4, 4, 3, 'not-judged', 'being-checked'] as const, random)
  return comparison(
    framework,
    NAMES.slice(0, count).map((name, index) => ({
      name,
      on: ON[framework],
      grades:
        index > 1 && random() < 0.1
          ? null
          : Object.fromEntries(AREAS[framework].map(area => [area, grade()])),
    })),
  )
}

const cases = (['apa', 'sif', 'ilacs'] as const).flatMap(framework =>
  NAMES.map((_, index) => anyComparison(framework, index + 1)),
)
const place = (view: Parameters<typeof matrixSeries>[0], name: WidthName) =>
  placeMatrix(
    matrixSeries(view, id => `?evidence=${id}`),
    name,
  )

const textBoxes = ({ texts }: PlacedMatrix): [string, Box][] =>
  texts
    .filter(({ lines }) => lines.length > 0)
    .map(({ role, lines, x, y }) => {
      const leading = role === 'council' ? NAME.line : TYPE.line
      const widthOf = (line: string) => (role === 'council' ? serifWidth(line, NAME.size) : textWidth(line))
      const width = Math.max(...lines.map(widthOf))
      return [
        `${role} ${lines}`,
        { x, y: y - TYPE.line / 2, width, height: (lines.length - 1) * leading + TYPE.line },
      ]
    })

const cellBoxes = ({ cells }: PlacedMatrix): [string, Box][] =>
  cells.map(({ name, cx, cy, box }) => [name, { ...box, x: box.x + cx, y: box.y + cy }])

describe.each(WIDTH_NAMES)('a comparison at the %s width', name => {
  const pictures = cases.flatMap(view => place(view, name))

  it('lets nothing touch or leave the picture, from one council to eleven', () => {
    const faults = pictures.flatMap(picture =>
      faultsOf([...textBoxes(picture), ...cellBoxes(picture)], picture),
    )
    expect(faults).toEqual([])
  })

  it('keeps every word within its cell, and every cell big enough for a finger', () => {
    const cells = pictures.flatMap(picture => picture.cells)
    const tight = cells.filter(
      ({ box, lines }) =>
        Math.max(...lines.map(line => textWidth(line))) + 30 > box.width ||
        lines.length * TYPE.line > box.height ||
        box.height < 44,
    )
    expect(tight.map(({ word }) => word)).toEqual([])
  })

  it('draws every cell of every council once', () => {
    for (const view of cases) {
      const drawn = place(view, name).flatMap(({ cells }) => cells.map(({ id }) => id))
      expect(drawn).toHaveLength(view.rows.length * view.councils.length)
      expect(new Set(drawn).size).toBe(drawn.length)
    }
  })

  it('is loud exactly where councils differ, and begins there', () => {
    for (const view of cases) {
      const differing = view.rows.filter(({ differs }) => differs).length
      const loud = place(view, name).flatMap(({ cells }) => cells.filter(cell => cell.loud))
      expect(loud).toHaveLength(differing * view.councils.length)
      expect(place(view, name)[0]!.cells[0]!.loud).toBe(differing > 0)
    }
  })
})

describe('placeMatrix', () => {
  it('is a table, areas down, for three councils on a desktop and a tablet', () => {
    for (const name of ['wide', 'medium'] as const) {
      const grades: Grades = { 'being-healthy': 3, 'staying-safe': 2, 'social-care-services': 2 }
      const three = ['Barset', 'Oldshire', 'Newshire'].map(council => ({ name: council, on: ON.apa, grades }))
      const [table, ...others] = place(comparison('apa', three), name)
      expect(others).toEqual([])
      expect(table!.cells.map(({ column, slot }) => [column, slot]).slice(0, 4)).toEqual([
        [0, 0],
        [1, 0],
        [2, 0],
        [0, 1],
      ])
    }
  })

  it('turns round, councils down, where eleven would be too narrow to read', () => {
    const [picture] = place(anyComparison('ilacs', 11), 'wide')
    expect(Math.max(...picture!.cells.map(({ slot }) => slot))).toBe(10)
  })

  it('shows one area at a time on a phone, a line a council, with the year of each', () => {
    const view = anyComparison('sif', 3)
    const pictures = place(view, 'narrow')
    expect(pictures).toHaveLength(view.rows.length)
    const texts = pictures[0]!.texts.map(({ lines }) => lines.join(' '))
    expect(texts.filter(text => text === '2014').length).toBe(
      view.councils.filter(({ inspection }) => inspection).length,
    )
  })

  it('has the whole date of each document where there is room', () => {
    const [table] = place(anyComparison('apa', 3), 'wide')
    const dates = table!.texts.filter(({ role }) => role === 'date').map(({ lines }) => lines.join(' '))
    expect(dates[0]!.replaceAll('\u00a0', ' ')).toBe('Inspected 1 December 2005')
  })
})
