import { describe, expect, it } from 'vitest'
import { MADE_UP_COUNCILS } from '../testing/councils'
import { pagedDocument } from '../testing/pages'
import { councilAmong, speaksOf, speaksOfAnother } from './council'

const among = (...printed: string[]) =>
  councilAmong(printed, '2023-01-01', MADE_UP_COUNCILS, 'The page names')
const lines = (text: string) => pagedDocument(text).lines

describe('the council a document is about', () => {
  it('may stand in any of several places', () =>
    expect(among('Store Street', 'Barsetshire County Council').authority.name).toBe('Barsetshire'))
  it('may be cut short', () => expect(among('Sandbourne').authority.name).toBe('Sandbourne and Weatherbury'))
  it('is doubted where a letter has slipped', () =>
    expect(among('Casterbrigde')).toMatchObject({
      authority: { name: 'Casterbridge' },
      doubts: [{ code: 'council-misspelt' }],
    }))
  it.each(['Melchester', 'Shire', ''])('is not guessed from ‘%s’', printed =>
    expect(() => among(printed)).toThrow(/no council known here/),
  )
})

describe('the council that lines speak of', () => {
  const speaks = (text: string) => speaksOf(lines(text), 103, MADE_UP_COUNCILS, 'The Weathers')

  it.each([
    'Children of Sandbourne',
    'In Sandbourne & Weatherbury',
    'SANDBOURNE AND WEATHERBURY',
    'The Weathers are two',
  ])('goes by its names: %s', text => expect(speaks(text)).toBe(true))
  it('is not one whose name is only part of another', () => {
    const councils = [
      ...MADE_UP_COUNCILS,
      { ...MADE_UP_COUNCILS[3]!, dfeNumber: 105, name: 'South Loamshire' },
    ]
    expect(speaksOf(lines('In South Loamshire'), 104, councils, 'Loamshire')).toBe(false)
    expect(speaksOf(lines('In South Loamshire and Loamshire'), 104, councils, 'Loamshire')).toBe(true)
  })
  it('may be another, and often', () => {
    expect(speaksOfAnother(lines('Loamshire Loamshire'), 103, MADE_UP_COUNCILS, 2)).toBe(true)
    expect(speaksOfAnother(lines('Loamshire'), 103, MADE_UP_COUNCILS, 2)).toBe(false)
    expect(speaksOfAnother(lines('Sandbourne and Weatherbury'), 103, MADE_UP_COUNCILS, 1)).toBe(false)
  })
})
