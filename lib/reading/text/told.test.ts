import { describe, expect, it } from 'vitest'
import { JAR_DIGITS, OUTCOMES_2006 } from '@/lib/domain/frameworks/scales'
import { openText } from '../open-text'
import { statedIn } from './stated'
import { statementsIn, written } from './statements'
import { toldIn } from './told'

const told = (sentence: string) => toldIn(sentence).map(({ what, word }) => `${what}: ${word}`)

describe('grades that a sentence reports', () => {
  it.each([
    [
      "It judged the council's ferries as adequate, and its capacity to improve as good.",
      "council's ferries: adequate",
      'capacity to improve: good',
    ],
    ['Inspectors found safety at sea to be inadequate.', 'safety at sea: inadequate'],
    [
      'The council was judged adequate for ferries and outstanding for piers.',
      'ferries: adequate',
      'piers: outstanding',
    ],
    ['For looked after children, it judged overall effectiveness to be good.', 'looked after children: good'],
    ['Piers were judged to require improvement.', 'Piers: require improvement'],
    ['The local authority was judged to be good.', 'null: good'],
    ['In the same inspection piers were judged to be inadequate.', 'piers: inadequate'],
  ])('are read in ‘%s’', (sentence, ...expected) => expect(told(sentence)).toEqual(expected))

  it.each([
    'Four homes were judged to be good or outstanding.',
    'Inspectors found good progress and outstanding practice.',
    'The ferries are good.',
  ])('are none in ‘%s’', sentence => expect(told(sentence)).toEqual([]))
})

describe('a grade that a sentence gives', () => {
  const stated = (sentence: string) =>
    statedIn(sentence, OUTCOMES_2006).map(({ subject, word, whole }) => [subject, word, whole])

  it.each([
    ['Value for money is **good**.', [['Value for money', 'good', true]]],
    ['Ferries are adequate and improving.', [['Ferries', 'adequate', true]]],
    ['Ferries are adequate overall, but some leak.', [['Ferries', 'adequate', false]]],
    ['In addition, piers remain no more than adequate.', [['piers', 'adequate', true]]],
    ['Piers have improved and are outstanding.', [['Piers', 'outstanding', true]]],
    [
      'Ferries are good and the capacity to improve them is outstanding.',
      [
        ['Ferries', 'good', true],
        ['the capacity to improve them', 'outstanding', true],
      ],
    ],
  ])('is read in ‘%s’', (sentence, expected) => expect(stated(sentence)).toEqual(expected))

  it.each([
    'While one pier is good, others leak.',
    'The log shows that it is satisfactory.',
    'There is good practice on piers.',
    'Ferries are better than adequate.',
  ])('is none in ‘%s’', sentence => expect(stated(sentence)).toEqual([]))

  it('is one of its own scale only', () =>
    expect(statedIn('Piers are satisfactory.', JAR_DIGITS)).toEqual([]))
})

describe('lines that say one thing', () => {
  const found = (text: string) =>
    statementsIn(
      written(openText('a.txt', new TextEncoder().encode(text)).lines),
      /^The pier is (?<grade>[a-z ]+?)\.?$/,
    ).map(({ match, lines }) => [match.groups?.['grade'], lines.length])

  it('may wrap', () => expect(found('# Piers\n\nThe pier\n\nis **good**.')).toEqual([['good', 2]]))
  it('take a line along that carries them on, and none that begins anew', () => {
    expect(found('The pier is good\nenough')).toEqual([['good enough', 2]])
    expect(found('The pier is good\nThe pier is bad')).toEqual([
      ['good', 1],
      ['bad', 1],
    ])
  })
})
