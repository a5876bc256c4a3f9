import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { csvCell, csvText, guarded } from './csv'

const FIELDS = [{ name: 'word' }, { name: 'rank' }, { name: 'sources' }]

describe('a table as CSV', () => {
  it('says again what it was made of, with quotes, commas and new lines', () => {
    const word = 'Good, "so far"\r\nand\nmärked'
    const written = csvText(FIELDS, [{ word, rank: 3, sources: ['a', 'b'] }], true)
    expect(parse(written, { columns: true })).toEqual([{ word, rank: '3', sources: 'a; b' }])
  })

  it('ends its lines as RFC 4180 has it and leaves empty what is not held', () => {
    expect(csvText(FIELDS, [{ word: null, rank: null, sources: [] }], true)).toBe(
      'word,rank,sources\r\n,,\r\n',
    )
    expect(csvText(FIELDS, [], true)).toBe('word,rank,sources\r\n')
    expect(csvText(FIELDS, [], false)).toBe('')
  })

  it.each(['=1+1', '+44', '-2', '@SUM(A1)', '\tx', '\rx', '=HYPERLINK("//evil")'])(
    'keeps a spreadsheet from running %j',
    text => {
      expect(guarded(text)).toBe(`'${text}`)
      expect(parse(csvText(FIELDS, [{ word: text, rank: 1, sources: [text] }], false))).toEqual([
        [`'${text}`, '1', `'${text}`],
      ])
    },
  )

  it('leaves numbers and harmless texts as they are', () => {
    expect([csvCell(-2), csvCell(true), csvCell('Good = fine'), csvCell('')]).toEqual([
      '-2',
      'true',
      'Good = fine',
      '',
    ])
  })
})
