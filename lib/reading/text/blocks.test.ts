import { describe, expect, it } from 'vitest'
import { openText } from '../open-text'
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
