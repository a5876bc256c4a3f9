import { describe, expect, it } from 'vitest'
import { openText } from '../../open-text'
import { readDocument } from '../../read-document'
import type { ParsedReport } from '../../report'
import { ASSESSMENT, letterOf2005, letterOf2006 } from '../../testing/apa-letter'
import { MADE_UP_COUNCILS } from '../../testing/councils'
import { apaReader } from '.'

const read = (text: string): ParsedReport =>
  readDocument(openText('letter.txt', new TextEncoder().encode(text)), [apaReader], MADE_UP_COUNCILS)
const codes = (report: ParsedReport) => report.doubts.map(doubt => doubt.code)

describe('a letter that cannot be attributed', () => {
  it.each([
    ['names no known council', { title: letterTitle('Nowhereshire') }, /no council known/],
    ['bears no date', { head: 'Dr Eleanor Bold\n\nDear Dr Bold' }, /no date/],
    [
      'is of no year and grades nothing',
      { title: letterTitle('Barsetshire').replace('2006', '2011'), table: '' },
      /of 2011/,
    ],
  ])('is refused when it %s', (_, changes, sentence) =>
    expect(() => read(letterOf2006(changes))).toThrow(sentence),
  )

  it('is refused when its title and its table name two councils', () =>
    expect(() => read(letterOf2005().replace('2005: Casterbridge', '2005: Loamshire'))).toThrow(/Loamshire/))

  it('is doubted when only the title names the council', () => {
    const head = 'Dr Eleanor Bold\n\n3 November 2006\n\nDear Dr Bold'
    expect(codes(read(letterOf2006({ head })))).toEqual(['council-unconfirmed'])
  })

  it('is doubted when its address names another council, even one whose name holds that of the title', () => {
    const head = (council: string) =>
      `Mr Noah Claypole Director of Children's Services ${council} Town Hall\n\n3 November 2006\n\nDear Mr Claypole`
    const addressed = (council: string) => codes(read(letterOf2006({ head: head(council) })))
    expect(addressed('Loamshire County Council')).toEqual(['council-disagrees'])
    expect(addressed('East Barsetshire County Council')).toEqual(['council-unconfirmed'])
    expect(addressed('Newbarsetshire County Council')).toEqual(['council-unconfirmed'])
    expect(addressed('Barsetshire County Council')).toEqual([])
  })

  it('takes no post for the addressee out of the middle of a word', () => {
    const head =
      "Mr Noah Claypole Director of Children's Services, Newbarsetshire County Council\n\n3 November 2006\n\nDear Mr Claypole"
    const title = `2006 ${ASSESSMENT} IN BARSETSHIRE COUNTY COUNCIL`
    expect(read(letterOf2006({ head, title })).addressee).toBe('Mr Noah Claypole')
  })
})

function letterTitle(council: string): string {
  return `2006 ${ASSESSMENT} IN ${council.toUpperCase()}`
}
