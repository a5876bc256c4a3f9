import { describe, expect, it } from 'vitest'
import { type ParsedReport, parsedReportSchema } from '../report'
import { COUNCILS } from '../testing/outcomes-workbook'
import { csvOf } from '../testing/workbook'
import { readWorkbook } from './read-workbook'

const HEADINGS = ['dfe_number', 'council', 'assessment', 'year', 'judgement', 'grade', 'source', 'basis']
const PAGE = 'https://news.example.org/2008/letters'
const PRESS = 'press or council page, excerpt only'

const fact = (others: Record<string, string> = {}): string[] => {
  const one: Record<string, string> = {
    ...{ dfe_number: '102', council: 'Casterbridge', assessment: 'APA', year: '2008' },
    ...{ judgement: 'staying safe', grade: '4', source: PAGE, basis: PRESS },
    ...others,
  }
  return HEADINGS.map(heading => one[heading]!)
}

const read = (...facts: string[][]) =>
  readWorkbook({ name: 'facts.csv', bytes: csvOf([HEADINGS, ...facts]) }, COUNCILS)

const inShort = ({ authority, framework, edition, dates, judgements }: ParsedReport) => [
  authority.dfeNumber,
  framework,
  edition,
  dates.year,
  judgements.map(({ area, grade, asWritten }) => `${area} ${grade} ${asWritten}`).join(', '),
]

describe('a list of known facts', () => {
  it('gives one record for each council, assessment, year and page', () => {
    const { records, refused } = read(
      fact(),
      fact({ judgement: 'overall effectiveness', grade: '3' }),
      fact({ source: 'https://other.example.org/' }),
      fact({
        assessment: "Annual children's services rating",
        year: '2009',
        judgement: 'overall',
        grade: 'performs poorly',
      }),
      fact({ assessment: 'CPA CYP score', judgement: 'children and young people', grade: '1' }),
    )
    expect(refused).toEqual([])
    expect(records.map(inShort)).toEqual([
      [102, 'apa', 'apa-2007', 2008, 'staying-safe 4 4, overall-effectiveness 3 3'],
      [102, 'apa', 'apa-2007', 2008, 'staying-safe 4 4'],
      [102, 'annual-rating', 'annual-rating-2009', 2009, 'childrens-services 1 performs poorly'],
      [102, 'cpa', 'cpa-2006', 2008, 'children-and-young-people-block 1 1'],
    ])
    for (const record of records) expect(parsedReportSchema.parse(record)).toEqual(record)
  })

  it('says of each record which page it is from, and how sure it is', () =>
    expect(read(fact()).records[0]?.source).toMatchObject({
      file: 'facts.csv',
      url: PAGE,
      table: {
        publication: 'press-news-example-org',
        title: `news.example.org (${PRESS})`,
        kind: 'press',
        sheet: 'facts',
        row: 2,
        asAt: null,
      },
    }))

  it('keeps two pages of one site apart', () =>
    expect(
      read(fact(), fact({ source: `${PAGE}/2` })).records.map(({ source }) => source.table?.publication),
    ).toEqual(['press-news-example-org', 'press-news-example-org-2']))

  it.each(['the letter itself', 'the report itself', 'quoted in JAR para 1 (good)'])(
    'passes over what a document says: %s',
    basis => expect(read(fact({ basis, source: 'reports/letter.txt' })).records).toEqual([]),
  )

  it('doubts every grade of a page that does not tell its year', () => {
    const [record] = read(fact({ year: '2007 or 2008 (page undated)' })).records
    expect(record).toMatchObject({ assessmentYear: 2008, doubts: [{ code: 'year-unclear' }] })
    expect(record?.judgements.map(({ certainty }) => certainty)).toEqual(['doubtful'])
  })

  it.each([
    [
      'no council of that number',
      { dfe_number: '999', council: 'Melchester' },
      /‘Melchester’ with the number 999/,
    ],
    ['a number and a name of two councils', { council: 'Loamshire' }, /‘Loamshire’ with the number 102/],
  ])('leaves out a row with %s', (_, others, told) => {
    const { records, refused } = read(fact(others), fact({ dfe_number: '104', council: 'Loamshire' }))
    expect(records).toHaveLength(1)
    expect(refused).toMatchObject([{ row: 2, sentence: expect.stringMatching(told) }])
  })

  it('leaves out a grade that is given twice', () =>
    expect(read(fact(), fact({ grade: '1' })).refused).toMatchObject([
      { row: 3, sentence: expect.stringContaining('a second time') },
    ]))

  it.each<[string, Record<string, string>, RegExp]>([
    ['an assessment', { assessment: 'Star rating' }, /row 2, found ‘Star rating’/],
    ['a year', { year: 'long ago' }, /row 2, found ‘long ago’/],
    ['a year of its assessment', { year: '2015' }, /row 2, found ‘2015’/],
    ['a judgement', { judgement: 'value for money' }, /row 2, found ‘value for money’/],
    ['a grade', { grade: '5' }, /row 2, found ‘5’/],
    ['a page', { source: 'a friend' }, /row 2, found ‘a friend’/],
  ])('is refused whole for %s that is not known', (_, others, told) =>
    expect(() => read(fact(others))).toThrow(told),
  )
})

describe('a list of CPA scores', () => {
  it('gives a record for each score, of councils by their names', () => {
    const rows = [
      ['cpa_year', 'council', 'children_and_young_people_score', 'source'],
      ['2006', 'Sandbourne & Weatherbury', '3', PAGE],
      ['2007', 'Wessex', '2', PAGE],
      ['2007', 'Melchester', '2', PAGE],
    ]
    const { records, refused } = readWorkbook({ name: 'scores.csv', bytes: csvOf(rows) }, COUNCILS)
    expect(records.map(inShort)).toEqual([
      [103, 'cpa', 'cpa-2006', 2006, 'children-and-young-people-block 3 3'],
      [105, 'cpa', 'cpa-2006', 2007, 'children-and-young-people-block 2 2'],
    ])
    expect(refused).toMatchObject([{ row: 4, sentence: expect.stringContaining('‘Melchester’') }])
  })

  it('knows names that print has shortened', () => {
    const rows = [
      ['cpa_year', 'council', 'children_and_young_people_score', 'source'],
      ['2006', 'Barset & N E Wessex', '3', PAGE],
    ]
    const council = { ...COUNCILS[0]!, name: 'Barset and North East Wessex', formalName: '', names: [] }
    expect(readWorkbook({ name: 'scores.csv', bytes: csvOf(rows) }, [council]).records).toHaveLength(1)
  })
})
