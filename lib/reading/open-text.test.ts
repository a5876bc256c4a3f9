import { describe, expect, it } from 'vitest'
import { MOST_BYTES, openText } from './open-text'

const bytes = (text: string) => new TextEncoder().encode(text)

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

  it.each([
    ['an empty file', bytes(' \n\n'), /is empty/],
    ['a binary file', new Uint8Array([80, 75, 3, 4, 0, 0]), /is binary/],
    ['a PDF', bytes('%PDF-1.4 ...'), /PDF/],
    ['another encoding', new Uint8Array([0x43, 0x61, 0x66, 0xe9, 0x2e]), /UTF-8/],
    ['an enormous file', new Uint8Array(MOST_BYTES + 1).fill(65), /20 MB/],
  ])('refuses %s and says what to do', (_, given, sentence) =>
    expect(() => openText('x.txt', given)).toThrow(sentence),
  )
})
