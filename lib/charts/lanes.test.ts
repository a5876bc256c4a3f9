import { describe, expect, it } from 'vitest'
import type { Box } from './hatch'
import { type Labelled, layLanes, type Side } from './lanes'
import { faultsOf } from './testing/boxes'
import { oneOf, randomNumbers } from './testing/random'
import { textWidth } from './text'

const MARK = { size: 18, gap: 7 }
const WORDS = [
  'Good',
  'Outstanding',
  'Inadequate',
  'Requires improvement to be good',
  '3, consistently above minimum requirements',
  '4, excellent/outstanding',
  'Judged with children in care',
  'adequate (quoted)',
]
const SPANS = [
  { from: 0, to: 328 },
  { from: 196, to: 680 },
  { from: 310, to: 1104 },
]
const mark = (x: number, word: string, side: Side = 'right'): Labelled => ({ x, word, side })

/** Rows of up to seven inspections of any words at any time, many of them close together. */
function rows(span: { from: number; to: number }, seed: number): Labelled[] {
  const random = randomNumbers(seed)
  const room = span.to - span.from - MARK.size
  return Array.from({ length: Math.floor(random() * 7) + 1 }, () =>
    mark(
      span.from + MARK.size / 2 + room * (random() < 0.5 ? random() : random() * 0.1),
      oneOf(WORDS, random),
      oneOf<Side>(['right', 'left'], random),
    ),
  )
}

describe.each(SPANS)('layLanes between $from and $to pixels', span => {
  const trials = Array.from({ length: 400 }, (_, seed) => ({ seed, items: rows(span, seed) }))

  it('lets no mark or word touch another, or leave the span', () => {
    const faults = trials.flatMap(({ seed, items }) => {
      const boxes = layLanes(items, span, MARK).map(({ from, to, lane }, index): [string, Box] => [
        `mark ${index} of seed ${seed}`,
        { x: from - span.from, y: lane, width: to - from, height: 1 },
      ])
      return faultsOf(boxes, { width: span.to - span.from, height: items.length })
    })
    expect(faults).toEqual([])
  })

  it('claims room for the mark and for all of its words beside it', () => {
    for (const { items } of trials) {
      const laid = layLanes(items, span, MARK)
      const widths = laid.map(({ lines }) => Math.max(...lines.map(line => textWidth(line))))
      const claimed = laid.map(({ from, to }, index) => to - from - widths[index]!)
      expect(claimed.every(room => Math.abs(room - MARK.size - MARK.gap) < 1e-9)).toBe(true)
      expect(laid.map(({ lines }) => bare(lines.join('')))).toEqual(items.map(({ word }) => bare(word)))
    }
  })
})

const bare = (text: string): string => text.replace(/\s/g, '')

describe('layLanes', () => {
  const span = { from: 0, to: 680 }

  it('puts a word on the other side where its own would step on a neighbour', () => {
    const sides = layLanes([mark(200, 'Inadequate'), mark(240, 'Adequate')], span, MARK)
    expect(sides.map(({ side, lane }) => [side, lane])).toEqual([
      ['left', 0],
      ['right', 0],
    ])
  })

  it('puts a word to the left that would run off the right edge', () => {
    expect(layLanes([mark(640, 'Outstanding')], span, MARK)[0]).toMatchObject({ side: 'left', lane: 0 })
  })

  it('gives a row a second line, the newer mark below, where both sides are taken', () => {
    const laid = layLanes([mark(60, 'Satisfactory'), mark(20, 'Satisfactory')], span, MARK)
    expect(laid.map(({ lane }) => lane)).toEqual([1, 0])
  })

  it('wraps a word that fits on neither side', () => {
    const narrow = { from: 0, to: 328 }
    const [laid] = layLanes([mark(150, 'Requires improvement to be good')], narrow, MARK)
    expect(laid!.lines).toEqual(['Requires', 'improvement', 'to be good'])
  })

  it('has nothing to do for a row without marks', () => expect(layLanes([], span, MARK)).toEqual([]))
})
