import { expect, it } from 'vitest'
import { hatch } from './hatch'

it('draws rising lines that stay within the box', () => {
  const box = { x: 10, y: 20, width: 30, height: 12 }
  const lines = hatch(box, 5).split('M').filter(Boolean)
  expect(lines.length).toBe(8)
  for (const line of lines) {
    const [x1, y1, x2, y2] = line.split(/[ L]/).map(Number) as [number, number, number, number]
    expect(x2 - x1).toBeCloseTo(y1 - y2)
    for (const x of [x1, x2]) expect(x >= 10 && x <= 40).toBe(true)
    for (const y of [y1, y2]) expect(y >= 20 && y <= 32).toBe(true)
  }
})
