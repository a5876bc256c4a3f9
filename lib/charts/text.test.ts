import { describe, expect, it } from 'vitest'
import { longestPiece, serifWidth, textWidth, wrapText } from './text'

/** Widths in pixels at 16 px semi-bold, measured in Chromium with @fontsource-variable/source-sans-3 5.3.0. */
const SANS: [string, number][] = [
  ['Good', 36.6],
  ['Outstanding', 85],
  ['Requires improvement', 157],
  ['Requires improvement to be good', 232.7],
  ['3, consistently above minimum requirements', 310.1],
  ['4, excellent/outstanding', 165.9],
  ['Judged with another area', 176.2],
  ['Not graded by this framework', 203.9],
  ['November 2006', 107.7],
  ['Local Safeguarding Children Board', 237.4],
  ['2005', 32.8],
]

/** The same of @fontsource-variable/source-serif-4 5.3.1. */
const SERIF: [string, number][] = [
  ['Bournemouth, Christchurch and Poole', 298.7],
  ['Local Safeguarding Children Board', 270.6],
  ['Requires improvement to be good', 260.7],
  ['Outstanding', 95.8],
]

/** Thousandths of the type size, every character semi-bold, from the same measurement. */
const ADVANCES =
  'A558 B597 C576 D625 E538 F510 G628 H663 I282 J494 K597 L502 M745 N657 O674 P582 Q674 R592 S545 T546 U655 V536 W800 X541 Y501 Z540 a516 b563 c462 d564 e507 f317 g520 h558 i262 j263 k522 l271 m843 n560 o549 p564 q564 r373 s431 t361 u556 v495 w748 x481 y495 z443 0513 1513 2513 3513 4513 5513 6513 7513 8513 9513 (324 )324 ,275 .275 :275 ;275 ’275 ‘275 “482 ”482 /344 -322 –480 —800 &639 ?444 é507 ·275'

const room = [60, 90, 120, 150, 200, 300]
const texts = [...SANS, ...SERIF].map(([text]) => text)

describe('textWidth', () => {
  it.each(SANS)('says that “%s” takes at least what the type takes, and little more', (text, measured) => {
    expect(textWidth(text)).toBeGreaterThanOrEqual(measured)
    expect(textWidth(text)).toBeLessThan(measured * 1.12)
  })

  it('never takes a character for narrower than it is', () => {
    const narrow = ADVANCES.split(' ').filter(entry => textWidth(entry[0]!, 1000) < Number(entry.slice(1)))
    expect(narrow).toEqual([])
  })

  it('takes a letter it does not know for the widest', () => {
    expect(textWidth('ж', 1000)).toBeGreaterThanOrEqual(textWidth('M', 1000))
  })

  it.each(SERIF)('says that “%s” in the serif takes at least what the type takes', (text, measured) => {
    expect(serifWidth(text, 16)).toBeGreaterThanOrEqual(measured)
  })
})

describe('wrapText', () => {
  it('breaks lines that fit the room and loses no word', () => {
    for (const text of texts) {
      for (const width of room) {
        const lines = wrapText(text, width)
        expect(
          lines.every(line => textWidth(line) <= width),
          `${text} in ${width}: ${lines}`,
        ).toBe(true)
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }
    }
  })

  it('breaks no word that fits the room', () => {
    expect(wrapText('Leadership, management, governance', longestPiece('management,'))).toEqual([
      'Leadership,',
      'management,',
      'governance',
    ])
  })

  it('balances its lines', () => {
    expect(wrapText('Requires improvement to be good', 225)).toEqual(['Requires improvement', 'to be good'])
  })

  it('keeps a day with its month', () => {
    expect(wrapText('Letter of 1 November 2006', 150)).toEqual(['Letter of', '1\u00a0November 2006'])
  })

  it('breaks behind a slash', () => {
    expect(wrapText('4, excellent/outstanding', 110)).toEqual(['4, excellent/', 'outstanding'])
  })
})
