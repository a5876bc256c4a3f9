import { describe, expect, it } from 'vitest'
import { openText } from './open-text'

const bytes = (text: string) => new TextEncoder().encode(text)
const texts = (content: Uint8Array) => openText('a.txt', content).lines.map(({ text }) => text)

describe('openText', () => {
  it('numbers lines from one, cuts rows at tabs and knows the bytes again', () => {
    const document = openText('a.txt', bytes('Row one\t 3 \r\nline two\n'))
    expect(document.lines).toMatchObject([
      { text: 'Row one\t 3 ', cells: ['Row one', '3'], page: null, line: 1 },
      { text: 'line two', cells: null, line: 2 },
      { text: '', cells: null, line: 3 },
    ])
    expect(document.sha256).toBe(openText('b.txt', bytes('Row one\t 3 \r\nline two\n')).sha256)
  })

  it("cuts Markdown's tables at their bars, and keeps their lines in their places", () => {
    const table = '| Area | Grade |\n|:---|---:|\n| Safe \\| well | **Good** |\n\n12\\. a | b'
    expect(openText('a.md', bytes(table)).lines.map(({ text, cells }) => cells ?? text)).toEqual([
      ['Area', 'Grade'],
      '',
      ['Safe | well', '**Good**'],
      '',
      '12. a | b',
    ])
  })

  it("takes Markdown's underlined title for a line by itself", () =>
    expect(texts(bytes('Being healthy\n-------------\nNurses visit.'))).toEqual([
      'Being healthy',
      '',
      'Nurses visit.',
    ]))

  it.each([
    ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0x63, 0x61, 0x66, 0xc3, 0xa9], 'café'],
    ['UTF-16, low byte first', [0xff, 0xfe, 0xe9, 0x00, 0x19, 0x20], 'é’'],
    ['UTF-16, high byte first', [0xfe, 0xff, 0x00, 0xe9, 0x20, 0x19], 'é’'],
    ["Windows' western letters", [0x80, 0x63, 0x61, 0x66, 0xe9, 0x92, 0x73, 0x20, 0x96], '€café’s –'],
  ])('reads %s', (_, content, text) => expect(texts(new Uint8Array(content))).toEqual([text]))

  it.each([
    ['an empty file', bytes(' \n\n'), /is empty/],
    ['a binary file', new Uint8Array([1, 2, 0, 0]), /is binary/],
    ['a byte that no letter has', new Uint8Array([0x63, 0xe9, 0x81]), /not in UTF-8/],
    ['UTF-8 with a broken letter', new Uint8Array([0xe2, 0x80, 0x99, 0x20, 0xe2, 0x80]), /not in UTF-8/],
  ])('refuses %s and says what to do', (_, given, sentence) =>
    expect(() => openText('x.txt', given)).toThrow(sentence),
  )
})
