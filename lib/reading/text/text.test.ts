import { describe, expect, it } from 'vitest'
import { openText } from '../open-text'
import { itemsIn } from './bullets'
import { settle, type Witness } from './certainty'
import { dateIn, datesIn, monthIn, periodsIn } from './dates'
import { evidenceIn } from './evidence'
import { licenceIn } from './licence'
import { trimMarkup, withoutMarkup } from './markup'
import { sentencesOf } from './sentences'
import { nearestHeading } from './similar'

describe('dates', () => {
  it.each([
    ['1 November 2006', '2006-11-01'],
    ['Wednesday 1st of December, 2005', '2005-12-01'],
    ['December 1, 2005', '2005-12-01'],
    ['1 Sept. 2012', '2012-09-01'],
    ['03/11/2006', '2006-11-03'],
    ['3.11.06', '2006-11-03'],
    ['2014-02-05', '2014-02-05'],
    ['30 February 2014', null],
    ['Reference 12/2006', null],
  ])('reads %s', (printed, iso) => expect(dateIn(printed)).toBe(iso))

  it.each([
    ['14 January 2014 – 5 February 2014', '2014-01-14', '2014-02-05'],
    ['14 January to 5 February 2014', '2014-01-14', '2014-02-05'],
    ['14-25 January 2014', '2014-01-14', '2014-01-25'],
    ['between 28 November and 2 December 2016', '2016-11-28', '2016-12-02'],
    ['29 December to 9 January 2015', '2014-12-29', '2015-01-09'],
  ])('reads %s as a period', (printed, from, to) => expect(periodsIn(printed)).toEqual([{ from, to }]))

  it('reads a month and year, and every date in its order', () => {
    expect(monthIn('was in October 2011, when')).toBe('2011-10')
    expect(datesIn('from 1 May 2008 until 2 June 2008').map(each => each.iso)).toEqual([
      '2008-05-01',
      '2008-06-02',
    ])
  })
})

describe('sentencesOf', () => {
  it('cuts at the ends of sentences and nowhere else', () =>
    expect(
      sentencesOf('Dr. Bold met Mr. Harding at 3.30 p.m. on time. "It is good." A 2.5% rise came. 12 left.'),
    ).toEqual([
      'Dr. Bold met Mr. Harding at 3.30 p.m. on time.',
      '"It is good."',
      'A 2.5% rise came.',
      '12 left.',
    ]))
})

describe('markup', () => {
  it('takes letters set as one, and hyphens that only divide a word, for what they mean', () => {
    expect(withoutMarkup('The e\uFB00ectiveness of \uFB01rst bene\uFB01ts')).toBe(
      'The effectiveness of first benefits',
    )
    expect(withoutMarkup('requires improve\u00AD ment')).toBe('requires improvement')
  })

  it('is taken out for showing', () => {
    expect(
      withoutMarkup('<p><i>Being healthy:</i></p> ## **good** &amp; [site](http://x.uk) A* to C, *new*'),
    ).toBe('Being healthy: ## good & site A* to C, new')
    expect(withoutMarkup('### **Grades**')).toBe('Grades')
  })

  it('is taken off the ends of a quotation, so that the rest still stands in the document', () => {
    expect(trimMarkup('<p>The overall judgement is **good**</p> <ul style="x">')).toBe(
      'The overall judgement is **good**',
    )
    expect(trimMarkup('The contribution is adequate.**')).toBe('The contribution is adequate.')
  })
})

describe('itemsIn', () => {
  const piece = (text: string, line: number) => ({ text, page: null, line })

  it('carries a bullet on over the end of a row', () =>
    expect(itemsIn([piece('• milk • fewer colds in', 1), piece('<p>winter</p> <ul> • clinics', 3)])).toEqual([
      { text: 'milk', pieces: [piece('milk', 1)] },
      { text: 'fewer colds in winter', pieces: [piece('fewer colds in', 1), piece('winter', 3)] },
      { text: 'clinics', pieces: [piece('clinics', 3)] },
    ]))

  it('goes by paragraphs where they are set by tags', () =>
    expect(itemsIn([piece('<p>Strong schools.</p> <p>Safe streets.</p>', 1)]).map(each => each.text)).toEqual(
      ['Strong schools.', 'Safe streets.'],
    ))
})

describe('settle', () => {
  const witness = (grade: Witness['grade'], strength: Witness['strength']): Witness => ({
    grade,
    asWritten: `grade ${grade}`,
    basis: 'table',
    strength,
    evidence: [
      { basis: 'table', page: null, section: null, paragraph: null, line: grade, quote: `grade ${grade}` },
    ],
  })

  it.each([
    ['one strong witness', [witness(3, 'strong')], 'certain', []],
    ['two weak ones that agree', [witness(3, 'weak'), witness(3, 'weak')], 'certain', []],
    ['one weak witness', [witness(3, 'weak')], 'doubtful', ['weak-witness']],
    ['any two that differ', [witness(3, 'strong'), witness(2, 'weak')], 'doubtful', ['witnesses-disagree']],
  ])('takes %s as it should', (_, witnesses, certainty, codes) => {
    const verdict = settle('Staying safe', witnesses)
    expect(verdict).toMatchObject({ grade: 3, certainty, evidence: witnesses.flatMap(each => each.evidence) })
    expect(verdict?.doubts.map(doubt => doubt.code)).toEqual(codes)
    for (const doubt of verdict?.doubts ?? []) expect(doubt.evidence).toHaveLength(witnesses.length)
  })

  it('doubts what an unclear place may speak against, and quotes that place too', () => {
    const verdict = settle('Staying safe', [witness(3, 'strong')], [witness(2, 'weak')])
    expect(verdict).toMatchObject({ grade: 3, certainty: 'doubtful' })
    expect(verdict?.evidence).toHaveLength(2)
    expect(verdict?.doubts.map(doubt => doubt.code)).toEqual(['judgement-not-plain'])
  })

  it('has nothing to say without a witness', () => expect(settle('Staying safe', [])).toBeNull())
})

describe('evidenceIn', () => {
  it('gives the pieces that really stand there where a page number breaks a quotation', () => {
    const document = openText('x.txt', new TextEncoder().encode('It is good in\n\n7\n\nmost places.'))
    const pieces = [
      { text: 'It is good in', page: null, line: 1 },
      { text: 'most places.', page: null, line: 5 },
    ]
    const block = { text: 'It is good in most places.', pieces, section: null, paragraph: null }
    expect(evidenceIn(document, 'sentence', block, 'good in most places.')).toMatchObject([
      { quote: 'good in', line: 1 },
      { quote: 'most places.', line: 5 },
    ])
  })
})

describe('nearestHeading', () => {
  const known = new Map([
    ['beinghealthy', 'healthy'],
    ['stayingsafe', 'safe'],
  ])

  it('forgives case, stops and a slip or two', () => {
    expect(nearestHeading('BEING HEALTHY:', known)).toBe('healthy')
    expect(nearestHeading('Being heathly', known)).toBe('healthy')
    expect(nearestHeading('Being wealthier', known)).toBeNull()
  })
})

describe('licenceIn', () => {
  it('finds the sentence that tells the terms', () => {
    const text = 'Crown copyright 2014\n\nWrite to us. You may copy all of this for teaching, unaltered.'
    expect(licenceIn(openText('x.txt', new TextEncoder().encode(text)))).toBe(
      'You may copy all of this for teaching, unaltered.',
    )
  })
})
