import { describe, expect, it } from 'vitest'
import { openText } from '../../open-text'
import { readDocument } from '../../read-document'
import { READERS } from '../../readers'
import type { ParsedReport } from '../../report'
import { MADE_UP_COUNCILS } from '../../testing/councils'
import { CPI_RECORD, type CpiParts, cpiReport } from '../../testing/cpi-report'
import { pagedDocument } from '../../testing/pages'
import { asText } from '../../testing/report-frame'

const paged = (text: string): ParsedReport => readDocument(pagedDocument(text), READERS, MADE_UP_COUNCILS)
const bare = (text: string): ParsedReport =>
  readDocument(openText('report.txt', new TextEncoder().encode(asText(text))), READERS, MADE_UP_COUNCILS)
const read = (changes: Partial<CpiParts> = {}) => paged(cpiReport(changes))
const judged = (report: ParsedReport, area: string) => report.judgements.filter(each => each.area === area)

describe.each([
  ['with pages', paged],
  ['as text', bare],
])('a report on the protection of children %s', (_, read) => {
  it('gives its four grades, each from table and text, and leaves no doubt', () => {
    const report = read(cpiReport())
    expect(
      report.judgements.map(({ area, grade, certainty, evidence }) => [
        area,
        grade,
        certainty,
        evidence.length,
      ]),
    ).toEqual([
      ['overall-effectiveness', 2, 'certain', 2],
      ['help-and-protection', 3, 'certain', 2],
      ['quality-of-practice', 2, 'certain', 3],
      ['leadership', 1, 'certain', 2],
    ])
    expect(report.doubts).toEqual([])
  })

  it('gives its council, dates, inspector and what is to improve', () =>
    expect(read(cpiReport())).toMatchObject({
      authority: { name: 'Casterbridge' },
      framework: 'cpi',
      edition: 'cpi-2012',
      dates: { published: '2013-04-16', inspected: [{ from: '2013-03-04', to: '2013-03-13' }] },
      leadInspector: 'Michael Farfrae',
      findings: [
        { who: 'local authority and its partners', byWhen: 'immediately', text: 'light the tents' },
        {
          who: 'local authority and its partners',
          byWhen: 'within three months',
          text: 'count the children.',
        },
      ],
      quoted: [{ framework: 'slac', area: 'safeguarding', when: '2010-06', grade: 3 }],
    }))
})

describe('a report on the protection of children', () => {
  it.each(['record', 'overall'] as const)(
    'keeps its overall grade where one of its places is lost: %s',
    lost =>
      expect(judged(read({ [lost]: '' }), 'overall-effectiveness')).toMatchObject([
        { grade: 2, certainty: 'certain' },
      ]),
  )

  it('is doubted where sentence and table disagree', () => {
    const record = ['# Record of main findings', 'Overall effectiveness\tGood', ...CPI_RECORD.slice(1)].join(
      '\n',
    )
    expect(judged(read({ record }), 'overall-effectiveness')).toMatchObject([
      { grade: 3, certainty: 'doubtful' },
    ])
  })

  it('is told from a re-inspection', () =>
    expect(
      read({ title: 'Re-inspection of local authority arrangements\n# > for the protection of children' })
        .kind,
    ).toBe('re-inspection'))
})
