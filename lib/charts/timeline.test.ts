import { describe, expect, it } from 'vitest'
import type { Box } from './hatch'
import { faultsOf } from './testing/boxes'
import { oneOf, randomNumbers } from './testing/random'
import { authorityView, busyAuthority, type Grades, inspected, inspection, panel } from './testing/views'
import { TYPE, textWidth } from './text'
import { type PlacedPanel, placePanel } from './timeline'
import { MARK } from './timeline-row'
import { timelineSeries } from './timeline-series'
import { WIDTH_NAMES, type WidthName } from './widths'

const links = { evidence: (id: string) => `?evidence=${id}`, report: (id: string) => `/reports/${id}` }
const placed = (view: Parameters<typeof timelineSeries>[0], name: WidthName): PlacedPanel[] => {
  const { axis, panels } = timelineSeries(view, '2026-11-22', links)
  return panels.map(one => placePanel(one, axis, name))
}

/** Up to six inspections under one framework, of any grades, some only days apart. */
function anyAuthority(seed: number) {
  const random = randomNumbers(seed)
  const day = () => {
    const year = 2018 + Math.floor(random() * 8)
    return new Date(Date.UTC(year, Math.floor(random() * 12), 1 + Math.floor(random() * 28)))
      .toISOString()
      .slice(0, 10)
  }
  const grade = () => oneOf([1, 2, 3, 4, 'not-judged', 'being-checked', 'not-held'] as const, random)
  return authorityView([
    panel(
      'ilacs',
      Array.from({ length: 1 + Math.floor(random() * 6) }, () => {
        const grades: Grades = { leadership: grade(), 'help-and-protection': grade() }
        return inspection('Barset', 'ilacs', inspected(day()), grades)
      }),
    ),
  ])
}

/** Everything in a panel that takes room, named. */
function boxesOf({ rows, dates, years, height }: PlacedPanel): [string, Box][] {
  const text = (lines: string[], x: number, middle: number, side: 'right' | 'left'): Box => {
    const width = Math.max(...lines.map(line => textWidth(line)))
    const tall = lines.length * TYPE.line
    return { x: side === 'right' ? x : x - width, y: middle - tall / 2, width, height: tall }
  }
  return [
    ...dates.map(({ lines, x, y, side }): [string, Box] => [`date ${lines}`, text(lines, x, y, side)]),
    ...rows.map(({ label, labelLines, labelY }): [string, Box] => [
      `label ${label}`,
      text(labelLines, 0, labelY + ((labelLines.length - 1) * TYPE.line) / 2, 'right'),
    ]),
    ...rows.flatMap(({ marks }) =>
      marks.flatMap(({ lines, cx, cy, textX, side, name }): [string, Box][] => [
        [`word of ${name}`, text(lines, cx + textX, cy, side)],
        [`mark of ${name}`, { x: cx - MARK / 2, y: cy - MARK / 2, width: MARK, height: MARK }],
      ]),
    ),
    ...years.map(({ year, labelX }): [string, Box] => {
      const width = textWidth(String(year))
      return [`year ${year}`, { x: labelX - width / 2, y: height - TYPE.line, width, height: TYPE.line }]
    }),
  ]
}

describe.each(WIDTH_NAMES)('a timeline at the %s width', name => {
  const views = [busyAuthority(), ...Array.from({ length: 120 }, (_, seed) => anyAuthority(seed))]
  const panels = views.flatMap(view => placed(view, name))

  it('lets nothing touch or leave the picture, whatever the inspections', () => {
    expect(panels.flatMap(one => faultsOf(boxesOf(one), one))).toEqual([])
  })

  it('offers a finger or pointer room enough, and no two links the same room', () => {
    for (const panel of panels) {
      const hits = panel.rows.flatMap(({ marks }) =>
        marks.map(({ hit, cx, cy, name: link }): [string, Box] => [
          link,
          { ...hit, x: hit.x + cx + 2, y: hit.y + cy, width: hit.width - 4 },
        ]),
      )
      expect(faultsOf(hits, panel)).toEqual([])
      expect(Math.min(...hits.map(([, { width }]) => width))).toBeGreaterThanOrEqual(44)
      expect(Math.min(...hits.map(([, { height }]) => height))).toBeGreaterThanOrEqual(
        name === 'narrow' ? 44 : 24,
      )
    }
  })

  it('places every mark by its day on the one axis of all panels', () => {
    const [one, ...others] = placed(busyAuthority(), name)
    for (const { plot, axis } of others) expect([plot, axis]).toEqual([one!.plot, one!.axis])
    for (const { rows, plot, axis } of [one!, ...others]) {
      for (const mark of rows.flatMap(({ marks }) => marks)) {
        const part = (mark.day - axis.from) / (axis.to - axis.from)
        expect(mark.cx).toBeCloseTo(plot.from + part * (plot.to - plot.from), 9)
      }
    }
  })

  it('puts a framework’s band over its years', () => {
    const [ilacs, , apa] = placed(busyAuthority(), name)
    const yearWidth = (apa!.plot.to - apa!.plot.from) / 22
    expect(apa!.band.x).toBe(apa!.plot.from)
    expect(apa!.band.width).toBeCloseTo(4 * yearWidth, 0)
    // In use: to the day the axis was asked for, not beyond.
    expect(ilacs!.band.x + ilacs!.band.width).toBeLessThan(ilacs!.plot.to)
  })
})
