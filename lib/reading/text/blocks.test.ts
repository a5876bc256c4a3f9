import { describe, expect, it } from 'vitest'
import { openText } from '../open-text'
import { pagedDocument } from '../testing/pages'
import { blocksOf } from './blocks'
import { findPassages } from './passages'
import { quoteIsIn } from './pieces'

const LONG =
  'The council has opened three new centres this year and each of them has been welcomed by the families who live'
const documentOf = (...lines: string[]) => openText('x.txt', new TextEncoder().encode(lines.join('\n')))
const blocks = (...lines: string[]) =>
  blocksOf(documentOf(...lines)).map(({ kind, text, paragraph, section }) => ({
    kind,
    text,
    paragraph,
    section,
  }))

describe('blocksOf', () => {
  it('joins a sentence that a page break cuts, and leaves out the page number', () =>
    expect(blocks(LONG, '', '12', '', 'nearby. More will follow.')).toMatchObject([
      { kind: 'paragraph', text: `${LONG} nearby. More will follow.` },
    ]))

  it('does not join a heading or a closed sentence to what follows', () =>
    expect(
      blocks('Staying safe', '', `${LONG} nearby.`, '', 'lower case, but new.').map(each => each.text),
    ).toEqual(['Staying safe', `${LONG} nearby.`, 'lower case, but new.']))

  it('joins lines that were wrapped at the edge of the page', () =>
    expect(
      blocks('1. A numbered paragraph whose first line is as long as the page is wide', 'and goes on.'),
    ).toMatchObject([{ text: expect.stringMatching(/wide and goes on\.$/), paragraph: '1' }]))

  it('gives bullets the number of their paragraph and everything its section', () =>
    expect(
      blocks('## Context', '', '6. There are:', '- two schools', '  - one of them new', '', '• a pool'),
    ).toEqual([
      { kind: 'heading', text: 'Context', paragraph: null, section: null },
      { kind: 'paragraph', text: 'There are:', paragraph: '6', section: 'Context' },
      { kind: 'bullet', text: 'two schools', paragraph: '6', section: 'Context' },
      { kind: 'bullet', text: 'one of them new', paragraph: '6', section: 'Context' },
      { kind: 'bullet', text: 'a pool', paragraph: '6', section: 'Context' },
    ]))

  it('takes a tab after a bullet or a number for no table', () =>
    expect(blocks('•\tmilk', '14.\tFind more nurses.', 'Safeguarding\t2').map(each => each.kind)).toEqual([
      'bullet',
      'paragraph',
      'row',
    ]))

  it('takes the drawing of a scale for no headings', () =>
    expect(blocks('Outstanding', '', 'Good', '', 'Adequate').map(each => each.kind)).not.toContain('heading'))
})

describe('blocksOf pages', () => {
  const set = (...lines: string[]) =>
    blocksOf(pagedDocument(lines.join('\n'))).map(({ kind, text, section }) => [kind, text, section])

  it('goes by how lines are set', () =>
    expect(
      set(
        '# What needs',
        '# > to improve?',
        '◼ The mill.',
        '# \uf06e The weir',
        '> and the ford.',
        'Nobody came.',
      ),
    ).toEqual([
      ['heading', 'What needs to improve?', null],
      ['bullet', 'The mill.', 'What needs to improve?'],
      ['bullet', 'The weir and the ford.', 'What needs to improve?'],
      ['paragraph', 'Nobody came.', 'What needs to improve?'],
    ]))

  it('takes no date and no name for a heading', () =>
    expect(
      set(
        '# Inspection dates: 3 to 7 May 2021',
        '# Lead inspector: Susan Henchard',
        '# Her Majesty’s Inspector',
      ).map(([kind]) => kind),
    ).toEqual(['paragraph', 'paragraph', 'paragraph']))

  it('joins a sentence that a page cuts, and tells numbers that stand close', () =>
    expect(set('27.Families wait', '> for the ferry, and', '---', 'then for the coach.')).toEqual([
      ['paragraph', 'Families wait for the ferry, and then for the coach.', null],
    ]))
})

describe('blocksOf pages, where lines part from what they carry on', () => {
  const set = (...lines: string[]) =>
    blocksOf(pagedDocument(lines.join('\n'))).map(({ kind, text, paragraph }) => [kind, text, paragraph])

  it('reads on past footnotes at the end of a page, in one line or beside their number', () =>
    expect(
      set(
        '3.\tThe ferry is late, so that',
        '> families wait for',
        '1 The ferryman was asked.',
        '2\tThe timetable hangs on the door of the ferryman, who has written',
        'it himself.',
        '---',
        'the coach.',
      ),
    ).toEqual([
      ['paragraph', 'The ferry is late, so that families wait for the coach.', '3'],
      ['paragraph', '1 The ferryman was asked.', null],
      ['paragraph', '2 The timetable hangs on the door of the ferryman, who has written it himself.', null],
    ]))

  it('takes a grade set as large as the heading above it for no heading', () =>
    expect(set('# Pools', '# Grade 2 (good)', '# Grade 3').map(([kind]) => kind)).toEqual([
      'heading',
      'paragraph',
      'paragraph',
    ]))

  it('takes no page of bold text for a heading', () =>
    expect(
      set('# One', '# > two', '# > three', '# > four', '# > five', '# > six').map(([kind]) => kind),
    ).toEqual(['paragraph']))

  it('starts anew at a heading, a number or a bullet, however a page ends', () =>
    expect(
      set(
        'Nobody came and nobody',
        '---',
        '# Summary',
        'of the',
        '---',
        '4.Come.',
        'Go and',
        '---',
        '− stay',
      ).map(([kind, text]) => [kind, text]),
    ).toEqual([
      ['paragraph', 'Nobody came and nobody'],
      ['heading', 'Summary'],
      ['paragraph', 'of the'],
      ['paragraph', 'Come.'],
      ['paragraph', 'Go and'],
      ['bullet', 'stay'],
    ]))
})

describe('findPassages', () => {
  it('gives the text in order under its headings, with line numbers', () =>
    expect(findPassages(documentOf('Summary', '', 'All is **well**.', '', '• and safe'))).toEqual([
      { page: null, section: 'Summary', paragraph: null, line: 3, text: 'All is **well**.' },
      { page: null, section: 'Summary', paragraph: null, line: 5, text: 'and safe' },
    ]))
})

describe('quoteIsIn', () => {
  it('finds words across line ends and tabs, as they stand', () => {
    const document = documentOf('Staying  safe\t2', '', 'is adequate.')
    expect(quoteIsIn(document, 'safe 2 is adequate.')).toBe(true)
    expect(quoteIsIn(document, 'safe 3')).toBe(false)
  })
})
