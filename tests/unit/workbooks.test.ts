import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { coreName } from '@/lib/domain/authorities'
import { directory } from '@/lib/reading/directory'
import { type ParsedReport, parsedReportSchema } from '@/lib/reading/report'
import { readWorkbook } from '@/lib/reading/tables/read-workbook'

const official = (file: string): string =>
  fileURLToPath(new URL(`../../../shared/official/${file}`, import.meta.url))

const OUTCOMES = 'LA_Inspection_Outcomes_as_at_31_March_2025.ods'
const UNDERLYING = 'Childrens_social_care_in_England_2023_underlying_data.ods'
const LONG = 'la-inspections-2009-2023-long.csv'

const read = (name: string) => readWorkbook({ name, bytes: readFileSync(official(name)) }, directory())

const countBy = (records: readonly ParsedReport[], key: (record: ParsedReport) => string) =>
  records.reduce<Record<string, number>>((counts, record) => {
    counts[key(record)] = (counts[key(record)] ?? 0) + 1
    return counts
  }, {})

const bySheet = (records: readonly ParsedReport[]) =>
  countBy(records, ({ source }) => source.table!.publication)

describe.skipIf(!existsSync(official(OUTCOMES)))(`the published workbook ${OUTCOMES}`, () => {
  const { title, asAt, published, records, refused } = read(OUTCOMES)

  it('is read whole, without a refusal or a doubt', () => {
    expect([title, asAt, published]).toEqual([
      'Local authority inspection outcomes as at 31 March 2025',
      '2025-03-31',
      '2025-09-25',
    ])
    expect(refused).toEqual([])
    expect(records.flatMap(({ doubts }) => doubts)).toEqual([])
    for (const record of records) parsedReportSchema.parse(record)
  })

  it('has a record for each of its rows', () =>
    expect(bySheet(records)).toEqual({
      'outcomes-2025-latest': 153,
      'outcomes-2025-in-year': 112,
      'outcomes-2025-history': 271,
    }))

  it('has sixty visits of two kinds, each with what it looked into', () => {
    const visits = records.filter(({ framework }) => framework === 'visit')
    expect(countBy(visits, ({ kind }) => kind!)).toEqual({ 'focused visit': 36, 'monitoring visit': 24 })
    expect(visits.every(({ theme, judgements }) => theme && judgements.length === 0)).toBe(true)
  })

  it('has no council twice among the latest', () =>
    expect(
      new Set(
        records
          .filter(({ source }) => source.table?.publication === 'outcomes-2025-latest')
          .map(({ authority }) => authority.dfeNumber),
      ).size,
    ).toBe(153))
})

describe.skipIf(!existsSync(official(LONG)) || !existsSync(official(UNDERLYING)))(
  `the published workbook ${UNDERLYING}`,
  () => {
    const { records, refused } = read(UNDERLYING)
    const since2009 = records.filter(
      ({ source }) => source.table?.publication === 'underlying-data-2023-since-2009',
    )

    it('is read whole, without a refusal or a doubt', () => {
      expect(refused).toEqual([])
      expect(records.flatMap(({ doubts }) => doubts)).toEqual([])
      for (const record of records) parsedReportSchema.parse(record)
    })

    it('has a record for each inspection of its sheets', () =>
      // Two councils had both parts of an inspection looked into again on one day: 569 published, 567 inspections.
      expect(bySheet(records)).toEqual({
        'underlying-data-2023-latest': 152,
        'underlying-data-2023-in-year': 111,
        'underlying-data-2023-since-2009': 567,
      }))

    it('has the same 569 inspections and 2,278 judgements as the list of them, by council, day, judgement and grade', () => {
      const listed = longRows()
      const found = since2009.flatMap(longRowsOf)
      expect(found.toSorted()).toEqual(listed.toSorted())
      expect(found).toHaveLength(2278)
      expect(new Set(found.map(row => row.split('|').slice(0, 4).join('|'))).size).toBe(569)
    })
  },
)

const SCORES = 'cpa-children-and-young-people-scores.csv'
const FACTS = 'known-facts-2005-2011.csv'

it.skipIf(!existsSync(official(SCORES)))(`every score of ${SCORES} is a record of its own`, () => {
  const { records, refused } = read(SCORES)
  expect(refused).toEqual([])
  expect(countBy(records, ({ assessmentYear }) => String(assessmentYear))).toEqual({ 2006: 74, 2007: 44 })
})

it.skipIf(!existsSync(official(FACTS)))(`${FACTS} gives 126 facts that no document of ours says`, () => {
  const { records, refused } = read(FACTS)
  expect(refused).toEqual([])
  expect(records.flatMap(({ judgements }) => judgements)).toHaveLength(126)
  expect(countBy(records, ({ framework }) => framework)).toEqual({
    ...{ apa: 31, jar: 1, cpa: 13, 'annual-rating': 33 },
  })
  for (const record of records) parsedReportSchema.parse(record)
})

/** '835|no longer exists|SIF|2016-05-23|adoption|Good' */
const longRows = (): string[] =>
  parse<Record<string, string>>(readFileSync(official(LONG)), { columns: true }).map(row =>
    [
      numberOf(row['local_authority']!, row['status'] === GONE),
      row['status'],
      row['framework'],
      row['publication_date'],
      row['judgement'],
      row['grade'],
    ].join('|'),
  )

/** Told apart by what the list says of them, and not by the day, as the reader does. */
const numberOf = (name: string, gone: boolean): number | undefined =>
  directory().find(
    entry =>
      isGone(entry.dfeNumber) === gone &&
      [entry.name, ...entry.names].some(each => coreName(each) === coreName(name)),
  )?.dfeNumber

function isGone(dfeNumber: number): boolean {
  const last = directory().find(entry => entry.dfeNumber === dfeNumber)?.responsibleTo
  return typeof last === 'string' && last < AS_AT
}

const GONE = 'no longer exists'
const AS_AT = '2023-03-31'

function longRowsOf(record: ParsedReport): string[] {
  return record.judgements.map(({ area, asWritten }) =>
    [
      record.authority.dfeNumber,
      isGone(record.authority.dfeNumber) ? GONE : 'current at 2023',
      frameworkName(record, area),
      record.dates.published,
      judgementName(record.framework, area),
      asWritten,
    ].join('|'),
  )
}

function frameworkName({ framework, kind }: ParsedReport, area: string): string {
  if (framework === 'ilacs') return kind === 'short' ? 'ILACS Short Inspection' : 'ILACS Standard Inspection'
  const again = kind === 're-inspection' ? ' re-inspection' : ''
  if (framework === 'slac' && again)
    return `SLAC${again} (${area === 'safeguarding' ? area : 'looked after'})`
  return `${framework === 'lac-2013' ? 'TLAC' : framework.toUpperCase()}${again}`
}

const judgementName = (framework: string, area: string): string | undefined =>
  (framework === 'ilacs' && ILACS_JUDGEMENTS[area]) ||
  (framework === 'sif' && area === 'overall-effectiveness' ? 'Overall' : JUDGEMENTS[area])

const ILACS_JUDGEMENTS: Record<string, string> = {
  leadership: 'Impact of leaders',
  'help-and-protection': 'Help and protection',
  'in-care': 'Children in care (and care leavers before 2023)',
  'in-care-and-care-leavers': 'Children in care (and care leavers before 2023)',
  'care-leavers': 'Care leavers',
}
const JUDGEMENTS: Record<string, string> = {
  safeguarding: 'Safeguarding overall effectiveness',
  'looked-after-children': 'Looked after children overall effectiveness',
  'overall-effectiveness': 'Overall effectiveness',
  'help-and-protection': 'Children who need help and protection',
  'looked-after-and-permanence': 'Children looked after and achieving permanence',
  adoption: 'Adoption performance',
  'care-leavers': 'Experiences and progress of care leavers',
  leadership: 'Leadership, management and governance',
  lscb: 'LSCB',
}
