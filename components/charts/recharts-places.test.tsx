// @vitest-environment happy-dom
import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { placeMatrix } from '@/lib/charts/matrix'
import { matrixSeries } from '@/lib/charts/matrix-series'
import { busyAuthority, comparison } from '@/lib/charts/testing/views'
import { placePanel } from '@/lib/charts/timeline'
import { timelineSeries } from '@/lib/charts/timeline-series'
import { WIDTH_NAMES } from '@/lib/charts/widths'
import MatrixRecharts from './matrix-recharts.client'
import { MatrixSvg } from './matrix-svg'
import TimelineRecharts from './timeline-recharts.client'
import { TimelineSvg } from './timeline-svg'

/** The two drawers must agree to a fraction of a pixel, or the page would jump when one takes over from the other. */

const links = { evidence: (id: string) => `?evidence=${id}`, report: (id: string) => `/reports/${id}` }
const { axis, panels } = timelineSeries(busyAuthority(), '2026-11-22', links)
const grades = { leadership: 3, 'help-and-protection': 2, 'in-care': 'not-judged' } as const
const series = matrixSeries(
  comparison(
    'ilacs',
    ['Barset', 'Oldshire', 'Newshire', 'Weston', 'Easton', 'Norton', 'Sutton', 'Upton', 'Overton'].map(
      (name, index) => ({ name, on: '2023-06-30', grades: index === 2 ? null : grades }),
    ),
  ),
  links.evidence,
)

/** Every mark in the order it is drawn: what it says and where it stands. */
const marksIn = (root: Element): { says: string | null; x: number; y: number }[] =>
  [...root.querySelectorAll('.chart-mark')].map(mark => {
    const [x, y] = (mark.getAttribute('transform') ?? '').match(/-?\d[\d.e-]*/g)!.map(Number) as [
      number,
      number,
    ]
    return { says: mark.textContent, x, y }
  })

function expectSamePlaces(still: Element, live: Element): void {
  const [expected, actual] = [marksIn(still), marksIn(live)]
  expect(actual.map(({ says }) => says)).toEqual(expected.map(({ says }) => says))
  for (const [index, { x, y }] of expected.entries()) {
    expect(actual[index]!.x).toBeCloseTo(x, 6)
    expect(actual[index]!.y).toBeCloseTo(y, 6)
  }
}

describe.each(WIDTH_NAMES)('at the %s width Recharts', name => {
  it.each(panels)('puts the marks of “$title” where the plain drawing has them', panel => {
    const placed = placePanel(panel, axis, name)
    const { container: still } = render(<TimelineSvg panel={placed} />)
    const { container: live } = render(<TimelineRecharts panel={placed} onDrawn={() => {}} />)
    expectSamePlaces(still, live)
  })

  it('puts the cells of a comparison where the plain drawing has them', () => {
    const matrices = placeMatrix(series, name)
    const { container: still } = render(
      matrices.map(one => <MatrixSvg key={one.key} matrix={one} title="x" />),
    )
    const { container: live } = render(<MatrixRecharts matrices={matrices} title="x" onDrawn={() => {}} />)
    expectSamePlaces(still, live)
  })
})

it('tells the page that it stands, once it does', () => {
  let drawn = 0
  const { container } = render(
    <TimelineRecharts
      panel={placePanel(panels[0]!, axis, 'wide')}
      onDrawn={() => {
        drawn += 1
      }}
    />,
  )
  expect(drawn).toBe(1)
  expect(marksIn(container).length).toBeGreaterThan(0)
})
