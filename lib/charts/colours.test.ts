import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { GRADES } from '@/lib/domain/grades'
import { COLOURS, GRADE_COLOURS } from './colours'

/** The theme's own values: the figures use its variables, so what is tested is what is drawn. */
const css = readFileSync(new URL('../../app/globals.css', import.meta.url), 'utf8')
const variablesIn = (block: string): Record<string, string> =>
  Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  )
const light = variablesIn(
  css.slice(css.indexOf(':root {'), css.indexOf('@media (prefers-color-scheme: dark)')),
)
const darkBlock = css.slice(css.indexOf('@media (prefers-color-scheme: dark)'), css.indexOf('@media print'))
const themes = { light, dark: { ...light, ...variablesIn(darkBlock) } }

const nameOf = (colour: string): string => colour.match(/^var\(--([\w-]+), #[0-9a-f]{6}\)$/)![1]!
const fallbackOf = (colour: string): string => colour.match(/#[0-9a-f]{6}/)![0]

/** Contrast of WCAG 2, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map(start => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
    .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

describe.each(Object.entries(themes))('the colours of figures in the %s theme', (_, theme) => {
  const of = (colour: string): string => theme[nameOf(colour)]!

  it.each(GRADES)('print the word of grade %i legibly upon it', grade => {
    expect(contrast(of(GRADE_COLOURS[grade].ink), of(GRADE_COLOURS[grade].fill))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(GRADES)('outline grade %i against the page and a framework’s band', grade => {
    for (const ground of [COLOURS.paper, COLOURS.wash]) {
      expect(contrast(of(GRADE_COLOURS[grade].line), of(ground))).toBeGreaterThanOrEqual(3)
    }
  })

  it('print every other text legibly', () => {
    for (const ground of [COLOURS.paper, COLOURS.wash]) {
      expect(contrast(of(COLOURS.ink), of(ground))).toBeGreaterThanOrEqual(4.5)
      expect(contrast(of(COLOURS.quiet), of(ground))).toBeGreaterThanOrEqual(4.5)
      expect(contrast(of(COLOURS.edge), of(ground))).toBeGreaterThanOrEqual(3)
    }
  })
})

it('has the light theme’s values behind its variables, for a drawing that stands alone', () => {
  const all = [...Object.values(COLOURS), ...GRADES.flatMap(grade => Object.values(GRADE_COLOURS[grade]))]
  expect(all.map(fallbackOf)).toEqual(all.map(colour => light[nameOf(colour)]))
})
