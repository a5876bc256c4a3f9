import { describe, expect, it } from 'vitest'
import { readDocument } from '../../read-document'
import { READERS } from '../../readers'
import { MADE_UP_COUNCILS } from '../../testing/councils'
import { pagedDocument } from '../../testing/pages'
import type { FrameParts } from '../../testing/report-frame'
import { slacReport } from '../../testing/slac-report'

const read = (changes: Partial<FrameParts>) =>
  readDocument(pagedDocument(slacReport(changes)), READERS, MADE_UP_COUNCILS)

describe('the front page of a report of 2009 to 2013', () => {
  it.each([
    'Inspection dates: 1 – 12 March 2010',
    'Inspection dates:\t1-12 March 2010',
    'Inspection date: 1 March to 12 March 2010',
    'Inspection dates: 1st to 12th March 2010',
    'Dates of inspection: Monday 1 March – Friday 12 March 2010',
    'Inspection dates:\n1 March –\n12 March 2010',
    'Inspection dates: 1 – 12 March',
    'Inspection dates: 1 to 12 March',
  ])('gives its days in words such as %s', dates =>
    expect(read({ dates }).dates.inspected).toEqual([{ from: '2010-03-01', to: '2010-03-12' }]),
  )

  it('gives days of the year before where they end after the day of publication', () =>
    expect(
      read({ dates: 'Inspection dates: 23 November to 4 December', published: 'Published: 8 January 2010' })
        .dates.inspected,
    ).toEqual([{ from: '2009-11-23', to: '2009-12-04' }]))

  it('gives its days and publication where labels and words have come apart', () =>
    expect(
      read({ dates: 'Inspection dates:\n1 – 12 March 2010', published: 'Published:\nAll\n16 April 2010' })
        .dates,
    ).toMatchObject({ published: '2010-04-16', inspected: [{ to: '2010-03-12' }] }))

  it.each([
    [
      { council: '', title: 'Inspection of safeguarding and looked after children services – Loamshire' },
      104,
    ],
    [{ council: 'London Borough of\n# Sandbourne\n# and Weatherbury' }, 103],
    [{ council: 'Casterbridge Borough Council\n# Ofsted and the Care Quality Commission' }, 102],
    [
      {
        council: '',
        title: 'Barsetshire\n# Inspection of safeguarding and looked\n# > after children services',
      },
      101,
    ],
  ])('names its council under, beside or above the title: %o', (changes, dfeNumber) =>
    expect(read(changes).authority.dfeNumber).toBe(dfeNumber),
  )

  it('is doubted with every grade where the report ends without a word of its council', () => {
    const report = read({ council: 'Loamshire County Council' })
    expect(report.doubts.map(({ code }) => code)).toEqual(['council-unconfirmed'])
    expect(report.judgements.map(({ certainty }) => certainty)).toEqual(Array(4).fill('doubtful'))
  })

  it.each([
    ['Reporting inspector Eleanor Harding HMI', 'Eleanor Harding'],
    ['Lead inspector:\tEleanor Harding, Senior HMI', 'Eleanor Harding'],
    ['Reporting inspector:\nEleanor Harding HMI', 'Eleanor Harding'],
    ['', null],
  ])('names its inspector: %s', (inspector, name) => expect(read({ inspector }).leadInspector).toBe(name))

  it.each([
    [{ council: 'Melchester City Council' }, /‘Melchester City Council’, which is no council known here/],
    [{ dates: '', published: '' }, /gives no date of inspection or publication/],
    [{ dates: 'Inspection dates: 1 – 12 March 2015' }, /dates this inspection to 2015/],
    [
      { dates: '', inspector: '', title: 'About the inspection of safeguarding' },
      /in a form that is not read here/,
    ],
  ])('is refused with what to do: %o', (changes, sentence) => expect(() => read(changes)).toThrow(sentence))
})
