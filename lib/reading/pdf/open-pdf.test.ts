import { describe, expect, it } from 'vitest'
import { Refusal } from '../reader'
import { type Placed, pdfOf } from '../testing/pdf'
import { openPdf } from './open-pdf'

const PARAGRAPH = [
  'The town of Casterbridge keeps its children from the mill and the weir, and has',
  'done so for as long as anyone remembers; nobody counts those who only come for',
  'the fair.',
]
const set = (lines: readonly string[], y: number, more: Partial<Placed> = {}): Placed[] =>
  lines.map((text, at) => ({ text, x: 72, y: y - at * 14, ...more }))

const read = async (...pages: (readonly Placed[])[]) => (await openPdf('made-up.pdf', pdfOf(pages))).lines
const refusal = (bytes: Uint8Array) =>
  openPdf('made-up.pdf', bytes).then(
    () => null,
    (error: unknown) => (error instanceof Refusal ? error.code : error),
  )

describe('the lines of a PDF', () => {
  it('carry on one another within a paragraph and not into the next', async () => {
    const lines = await read([...set(PARAGRAPH, 700), ...set(PARAGRAPH, 640)])
    expect(lines.map(({ text }) => text)).toEqual([...PARAGRAPH, ...PARAGRAPH])
    expect(lines.map(({ layout }) => layout?.runsOn)).toEqual([false, true, true, false, true, true])
  })

  it('know their page, and that a title is set larger or bolder than the text', async () => {
    const lines = await read(
      [{ text: 'Inspection of Casterbridge', x: 72, y: 780, size: 26 }, ...set(PARAGRAPH, 700)],
      [{ text: 'Leadership', x: 72, y: 700, bold: true }, ...set(PARAGRAPH, 660)],
    )
    const prominent = lines.filter(({ layout }) => layout?.prominent)
    expect(prominent.map(({ text, page }) => [text, page])).toEqual([
      ['Inspection of Casterbridge', 1],
      ['Leadership', 2],
    ])
  })

  it('hold the cells of a table row together, however a label or a grade wraps', async () => {
    const lines = await read([
      ...set(PARAGRAPH, 760),
      { text: 'The experiences and progress of', x: 77, y: 600 },
      { text: 'children in care', x: 77, y: 586 },
      { text: 'Good', x: 303, y: 600 },
      { text: 'Care leavers', x: 77, y: 550 },
      { text: 'Requires improvement', x: 303, y: 557 },
      { text: 'to be good', x: 303, y: 543 },
    ])
    expect(lines.slice(3).map(({ cells }) => cells)).toEqual([
      ['The experiences and progress of children in care', 'Good'],
      ['Care leavers', 'Requires improvement to be good'],
    ])
  })

  it('keep apart rows that stand close under one another, and lead a wrapped label back to its own', async () => {
    const lines = await read([
      ...set(PARAGRAPH, 760),
      { text: 'Adoption', x: 77, y: 600 },
      { text: 'Good', x: 303, y: 600 },
      { text: 'Leadership, management', x: 77, y: 586 },
      { text: 'Inadequate', x: 303, y: 586 },
      { text: 'and governance', x: 77, y: 572 },
      { text: 'Inspection dates:', x: 77, y: 540 },
      { text: '3 March 2015', x: 190, y: 540 },
      { text: 'Lead inspector: Susan Henchard', x: 77, y: 526 },
    ])
    expect(lines.slice(3).map(({ cells, text }) => cells ?? text)).toEqual([
      ['Adoption', 'Good'],
      ['Leadership, management and governance', 'Inadequate'],
      ['Inspection dates:', '3 March 2015'],
      'Lead inspector: Susan Henchard',
    ])
  })

  it('keep apart rows that stand close under one another though their labels wrap', async () => {
    const lines = await read([
      ...set(PARAGRAPH, 760),
      { text: 'Key judgement', x: 77, y: 614, bold: true },
      { text: 'Grade', x: 303, y: 614, bold: true },
      { text: 'The experiences and progress', x: 77, y: 600 },
      { text: 'of care leavers', x: 77, y: 586 },
      { text: 'Good', x: 303, y: 600 },
      { text: 'Leadership, management', x: 77, y: 572 },
      { text: 'and governance', x: 77, y: 558 },
      { text: 'Inadequate', x: 303, y: 572 },
    ])
    expect(lines.slice(3).map(({ cells }) => cells)).toEqual([
      ['Key judgement', 'Grade'],
      ['The experiences and progress of care leavers', 'Good'],
      ['Leadership, management and governance', 'Inadequate'],
    ])
  })

  it('leave out what stands at the head or foot of page after page, and footnote marks behind words', async () => {
    const page = (number: number): Placed[] => [
      ...set(PARAGRAPH, 700),
      { text: 'Inspection of Casterbridge', x: 72, y: 40, size: 8 },
      { text: String(number), x: 500, y: 40 },
      { text: `What needs to improve`, x: 72, y: 500, size: 14 },
      { text: '1', x: 217, y: 511, size: 7 },
    ]
    const lines = await read(page(1), page(2), page(3))
    expect(lines.map(({ text }) => text)).toEqual(
      Array.from({ length: 3 }, () => [...PARAGRAPH, 'What needs to improve']).flat(),
    )
  })
})

describe('a PDF that cannot be read', () => {
  const whole = pdfOf([set(PARAGRAPH, 700)])

  it('is refused when its end is missing', async () =>
    expect(await refusal(whole.slice(0, whole.length - 60))).toBe('truncated'))

  it('is refused when it is no PDF behind its first line', async () =>
    expect(await refusal(new TextEncoder().encode('%PDF-1.4\nnothing\n%%EOF'))).toBe('damaged'))

  it('is refused when it is locked with a password', async () => {
    const key = '0'.repeat(64)
    const locked = pdfOf([set(PARAGRAPH, 700)], {
      objects: [`<< /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -44 >>`],
      trailer: '/Encrypt 7 0 R /ID [<00> <00>]',
    })
    expect(await refusal(locked)).toBe('encrypted')
  })

  it('is refused as a scan when it holds next to no text', async () =>
    expect(await refusal(pdfOf([set(['SCANNED'], 700), []]))).toBe('no-text'))

  it('is refused when it has far too many pages', async () => {
    const pages = Array.from({ length: 301 }, () => set(['A page'], 700))
    expect(await refusal(pdfOf(pages))).toBe('too-many-pages')
  })
})
