import { describe, expect, it } from 'vitest'
import { pagedDocument } from '../testing/pages'
import { previousIn } from './previous'

const told = (sentence: string) =>
  previousIn(pagedDocument(sentence)).map(({ area, framework, when, grade }) => [
    area,
    framework,
    when,
    grade,
  ])

describe('grades of inspections before this one', () => {
  it.each([
    [
      'Since the last inspection in 2019, when services were judged to be good, the mill has a wall.',
      'overall-effectiveness',
      'ilacs',
      '2019',
      3,
    ],
    [
      'The mill has a wall since the inspection of May 2022, when it was found to require improvement across all areas.',
      'overall-effectiveness',
      'ilacs',
      '2022-05',
      2,
    ],
    [
      'At the last inspection in 2015, Casterbridge was judged to be inadequate overall.',
      'overall-effectiveness',
      'sif',
      '2015',
      1,
    ],
    [
      'Since a visit in 2020, much is better than at the inspection in 2016, when services were judged good.',
      'overall-effectiveness',
      'sif',
      '2016',
      3,
    ],
    [
      'When last inspected in 2018, the judgement was ‘requires improvement to be good’.',
      'overall-effectiveness',
      'ilacs',
      '2018',
      2,
    ],
    [
      'Services for the fair were better at the inspection in 2017, when they required improvement to be good.',
      'overall-effectiveness',
      'sif',
      '2017',
      2,
    ],
    [
      'The service to care leavers was inadequate at the last inspection in 2015.',
      'care-leavers',
      'sif',
      '2015',
      1,
    ],
    [
      'Services for children in care have suffered since the inspection in 2016, when they were judged to be good.',
      'looked-after-and-permanence',
      'sif',
      '2016',
      3,
    ],
    [
      'At the inspection in 2024, the experiences of children in care were judged to be good.',
      'in-care',
      'ilacs',
      '2024',
      3,
    ],
    ['In 2013 the council was judged to be good by inspectors.', 'overall-effectiveness', null, '2013', 3],
  ])('are read in ‘%s’', (sentence, ...expected) => expect(told(sentence)).toEqual([expected]))

  it('are two where a sentence tells two', () =>
    expect(
      told(
        'At the inspection in 2019, overall effectiveness was judged inadequate with children in care and care leavers judged to be good.',
      ),
    ).toEqual([
      ['overall-effectiveness', 'ilacs', '2019', 1],
      ['in-care-and-care-leavers', 'ilacs', '2019', 3],
    ]))

  it('are one with two witnesses where they are told twice', () =>
    expect(
      previousIn(
        pagedDocument(
          'In 2021 inspectors judged services good.\nServices were judged good at the inspection in 2021.',
        ),
      ),
    ).toMatchObject([{ grade: 3, evidence: [{}, {}] }]))

  it.each([
    'Since the inspection in 2019 services have improved and are now judged good.',
    'The council’s home was judged outstanding at its inspection in 2022.',
    'The predecessor council was judged inadequate in its inspection of 2019.',
    'Services were judged good at the last inspection.',
    'Inspectors found good practice in 2022.',
    'Since the inspection in 2016 they have deteriorated, and now require improvement to be good.',
  ])('are not in ‘%s’', sentence => expect(told(sentence)).toEqual([]))
})
