// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { GRADE_COLOURS } from '@/lib/charts/colours'
import { busyAuthority, comparison } from '@/lib/charts/testing/views'
import { WIDTH_NAMES } from '@/lib/charts/widths'
import { monthAndYear, partialDate } from '@/lib/domain/dates'
import type { Cell } from '@/lib/queries/types'
import { MatrixFigure } from './matrix-figure'
import { TimelineFigure } from './timeline-figure'

/** What a figure draws must be in its view, and what its view says must be drawn: no more, no less. */

const authority = busyAuthority()
const compared = comparison('ilacs', [
  {
    name: 'Barset',
    on: '2023-06-30',
    grades: { leadership: 3, 'help-and-protection': 2, 'in-care': 'not-judged' },
  },
  { name: 'Oldshire', on: '2023-02-03', grades: { leadership: 1, 'help-and-protection': 2, 'in-care': 4 } },
  {
    name: 'Newshire',
    on: '2024-11-08',
    grades: { leadership: 'being-checked', 'help-and-protection': 'checked-1' },
  },
  { name: 'Eastcester', on: '2023-06-30', grades: null },
])

const timeline = rendered(<TimelineFigure view={authority} today="2026-11-22" />)
const matrix = rendered(<MatrixFigure view={compared} framework="ilacs" />)
const inspections = authority.panels.flatMap(panel => panel.inspections)
const cells = (figure: 'timeline' | 'matrix'): Cell[] =>
  figure === 'timeline'
    ? inspections.flatMap(inspection => inspection.cells)
    : compared.rows.flatMap(row => row.cells)

function rendered(figure: React.ReactElement): HTMLElement {
  const root = document.createElement('div')
  root.innerHTML = renderToStaticMarkup(figure)
  return root
}

const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim()
const pictures = (root: HTMLElement, width: string): Element[] => [
  ...root.querySelectorAll(`[data-width="${width}"] .chart-still > svg`),
]
const textsOf = (root: HTMLElement, width: string): string[] =>
  pictures(root, width).flatMap(svg => [...svg.querySelectorAll('text')].map(text => plain(text.textContent)))

/** Every string of a view, wherever it stands, and every year that it dates something by. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(stringsOf)
  return value && typeof value === 'object' ? Object.values(value).flatMap(stringsOf) : []
}

describe.each(WIDTH_NAMES)('what is drawn at the %s width', width => {
  it('is, on a timeline, only what the view says', () => {
    const years = Array.from({ length: 22 }, (_, index) => String(2005 + index))
    const said = new Set([
      ...stringsOf(authority.panels),
      ...inspections.flatMap(({ placedOn }) => [
        monthAndYear(placedOn),
        `Published ${monthAndYear(placedOn)}`,
      ]),
      ...authority.quoted.map(({ asWritten }) => `${asWritten} (quoted)`),
      ...years,
    ])
    expect(textsOf(timeline, width).filter(text => !said.has(text))).toEqual([])
  })

  it('is, in a comparison, only what the view says', () => {
    const said = new Set([
      ...stringsOf([compared.councils, compared.rows]),
      ...compared.councils.flatMap(({ inspection }) => (inspection ? [String(inspection.year)] : [])),
      '',
    ])
    expect(textsOf(matrix, width).filter(text => !said.has(text))).toEqual([])
  })

  it('has every row, word and date of the timeline', () => {
    const texts = textsOf(timeline, width)
    const words = cells('timeline').map(({ word }) => word)
    const dates = inspections.map(({ placedOn }) => monthAndYear(placedOn))
    const labels = authority.panels.flatMap(({ rows }) => rows.map(({ label }) => label))
    for (const word of [...words, ...labels]) expect(texts).toContain(word)
    for (const date of dates) expect(texts.some(text => text.endsWith(date))).toBe(true)
    expect(texts.filter(text => words.includes(text))).toHaveLength(words.length)
  })

  it.each(['timeline', 'matrix'] as const)(
    'leads, in the %s, from each grade to its own evidence',
    figure => {
      const root = figure === 'timeline' ? timeline : matrix
      const links = pictures(root, width).flatMap(svg => [...svg.querySelectorAll('a')])
      const byEvidence = new Map(cells(figure).map(cell => [cell.evidenceId, cell]))
      const evidence = links.flatMap(link => link.getAttribute('href')?.match(/evidence=([^&]+)/)?.[1] ?? [])
      expect(evidence.toSorted()).toEqual(
        cells(figure)
          .flatMap(({ evidenceId }) => evidenceId ?? [])
          .toSorted(),
      )
      for (const link of links) {
        const cell = byEvidence.get(link.getAttribute('href')?.match(/evidence=([^&]+)/)?.[1] ?? '')
        if (!cell) continue
        expect(plain(link.textContent)).toBe(cell.word)
        expect(link.getAttribute('aria-label')?.toLowerCase()).toContain(
          `${cell.label}: ${cell.word}`.toLowerCase(),
        )
        const fills = [...link.querySelectorAll('rect:not(.chart-hit)')].map(rect =>
          rect.getAttribute('fill'),
        )
        expect(fills).toEqual([cell.grade ? GRADE_COLOURS[cell.grade].fill : 'none'])
      }
    },
  )
})

describe('a quotation', () => {
  it('is drawn hollow, is called quoted, and leads to the document that says so', () => {
    const [, wide] = [...timeline.querySelectorAll('[data-width="wide"] .chart-still a[href*="/reports/"]')]
    expect(plain(wide!.textContent)).toBe('adequate (quoted)')
    expect(wide!.querySelector('rect:not(.chart-hit)')?.getAttribute('fill')).toBe('none')
    expect(wide!.getAttribute('aria-label')).toContain(partialDate('2007'))
  })
})

describe('what a person decided', () => {
  it.each(['timeline', 'matrix'] as const)(
    'has, in the %s, its grade’s colour and the figure of a person, and says so to those who do not see it',
    figure => {
      const root = figure === 'timeline' ? timeline : matrix
      const checked = cells(figure).flatMap(({ checked, evidenceId }) => (checked ? evidenceId : []))
      expect(checked).toHaveLength(1)
      for (const width of WIDTH_NAMES) {
        const links = pictures(root, width).flatMap(svg => [...svg.querySelectorAll('a')])
        const drawn = links.filter(link => link.querySelector('.chart-person'))
        expect(drawn.map(link => link.getAttribute('href')?.split('evidence=')[1])).toEqual(checked)
        expect(drawn[0]!.getAttribute('aria-label')).toContain('checked by a person')
        expect(drawn[0]!.innerHTML).toMatch(/fill="var\(--grade-[12],/)
      }
      expect(plain(root.querySelector('figcaption')!.textContent)).toContain('checked by a person')
      expect(plain(root.querySelector('details')!.textContent)).toContain(
        'Checked by Ada Example, reviewing officer, on 3 May 2027.',
      )
    },
  )
})

describe('marks', () => {
  it('are joined by no line', () => {
    const paths = [...timeline.querySelectorAll('.chart-still > svg > path')]
    const slanted = paths.filter(path => !/^(M[\d.]+ [\d.]+[HVv][\d.]+)+$/.test(path.getAttribute('d') ?? ''))
    expect(timeline.querySelectorAll('polyline, line, .recharts-line')).toHaveLength(0)
    expect(slanted).toEqual([])
  })
})

describe('the tables', () => {
  it('say, with captions and scoped heads, what the figures draw', () => {
    for (const [root, figure] of [
      [timeline, 'timeline'],
      [matrix, 'matrix'],
    ] as const) {
      const tables = [...root.querySelectorAll('details table')]
      expect(tables.every(table => table.querySelector('caption')?.textContent)).toBe(true)
      expect([...root.querySelectorAll('details th')].every(head => head.getAttribute('scope'))).toBe(true)
      const words = [...root.querySelectorAll('details td')].map(cell => plain(cell.textContent))
      for (const { word } of cells(figure)) expect(words.some(text => text.startsWith(word))).toBe(true)
    }
  })

  it('date every column', () => {
    const heads = [...matrix.querySelectorAll('details thead th')].map(head => plain(head.textContent))
    expect(heads).toContain('Oldshire Inspected 3 February 2023')
  })
})
