import { describe, expect, test } from 'vitest'
import { placedOn } from '@/lib/domain/dates'
import { groupBy } from '@/lib/domain/group-by'
import { type SourceRecord, sameInspections } from '@/lib/domain/same-inspection'
import { readBundle } from '@/lib/importing/bundle-files'
import { type ParsedReport, parsedReportSchema } from '@/lib/reading/report'
import { PDFS_ARE_HERE, pdfGrades } from '../support/pdfs'

/**
 * The newest day on which fieldwork began that a sheet covers. The one as at 31 March 2023 lacks all six inspections that
 * began in that March.
 */
const COVERED_TO = { 'outcomes-2025-history': '2025-03-31', 'underlying-data-2023-since-2009': '2023-02-28' }

const reports = readBundle().reports.flatMap(({ text }) => parsedReportSchema.array().parse(JSON.parse(text)))

/** A sheet may tell of several inspections of a council in one row. */
const recordOf = ({
  source: { file, table },
  authority,
  framework,
  dates,
  assessmentYear,
}: ParsedReport): SourceRecord => ({
  id: [authority.dfeNumber, framework, placedOn(dates)?.on, table?.publication ?? file].join(' '),
  kind: table?.kind ?? 'document',
  publication: table?.publication ?? '',
  asAt: table?.asAt ?? null,
  ...{ dates, year: assessmentYear },
})

const series = groupBy(reports, ({ authority, framework }) => `${authority.dfeNumber} ${framework}`)
const matches = series.flatMap(own => sameInspections(own.map(recordOf)))
const reportOf = new Map(reports.map(report => [recordOf(report).id, report]))
const groups = groupBy(matches, ({ inspectionId }) => inspectionId).map(own => ({
  speaker: reportOf.get(own[0].inspectionId)!,
  others: own.filter(({ id, inspectionId }) => id !== inspectionId).map(({ id }) => reportOf.get(id)!),
}))
const documents = groups.filter(
  ({ speaker: { source, framework } }) => !source.table && ['sif', 'ilacs', 'lac-2013'].includes(framework),
)

describe('in the bundled record', () => {
  test('every record is told apart by its id, and none waits for a person', () => {
    expect(reportOf.size).toBe(reports.length)
    expect(matches.filter(({ candidates }) => candidates.length > 0)).toEqual([])
  })

  test('the groups are the same in whatever order the records come', () => {
    const sorted = (own: readonly ParsedReport[]) =>
      sameInspections(own.map(recordOf)).sort((one, other) => (one.id < other.id ? -1 : 1))
    for (const own of series)
      for (let turn = 1; turn < own.length; turn++)
        expect(sorted([...own.slice(turn), ...own.slice(0, turn)].reverse())).toEqual(sorted(own))
  })

  test.each(Object.entries(COVERED_TO))('%s has one row for each document it covers', (publication, to) => {
    const covers = ({ framework, dates: { inspected } }: ParsedReport) =>
      inspected[0]!.from <= to && (publication.endsWith('since-2009') || framework === 'ilacs')
    for (const { speaker, others } of documents) {
      const rows = others.filter(({ source }) => source.table?.publication === publication)
      expect([speaker.source.file, rows.length]).toEqual([speaker.source.file, covers(speaker) ? 1 : 0])
    }
  })

  test.each(['underlying-data-2023-since-2009', 'outcomes-2025-history'])(
    'no inspection of ILACS that both tables cover stands in %s alone',
    publication => {
      const alone = groups.filter(
        ({ speaker: { source, framework, dates }, others }) =>
          framework === 'ilacs' &&
          others.length === 0 &&
          source.table?.publication === publication &&
          placedOn(dates)!.on <= COVERED_TO['underlying-data-2023-since-2009'],
      )
      expect(alone.map(({ speaker }) => speaker.source.table)).toEqual([])
    },
  )

  test('no two sources of one inspection give an area other grades, which a wrong match would', () => {
    const differing = groups.flatMap(({ speaker, others }) => {
      const told = [speaker, ...others].flatMap(({ judgements }) => judgements)
      return groupBy(told, ({ area, topic }) => `${area} ${topic}`)
        .filter(own => new Set(own.map(({ grade }) => grade)).size > 1)
        .map(own => [speaker.source.file, speaker.authority.name, own[0].area])
    })
    expect(differing).toEqual([])
  })

  test.skipIf(!PDFS_ARE_HERE)(
    'the documents with a row are those of which Ofsted’s table has grades (skipped where ../shared is absent)',
    () => {
      const matched = documents.filter(({ others }) => others.length > 0)
      expect(matched.map(({ speaker }) => speaker.source.file).sort()).toEqual(
        [...new Set(pdfGrades().map(({ file }) => file))].sort(),
      )
      expect([matched.length, documents.length - matched.length]).toEqual([164, 17])
    },
  )
})
