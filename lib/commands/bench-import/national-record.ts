import { createHash } from 'node:crypto'
import { editionOn, type FrameworkKey, type FrameworkRow } from '@/lib/domain/frameworks'
import type { Grade } from '@/lib/domain/grades'
import type { Loaded } from '@/lib/importing/load'
import type { Judgement, ParsedReport } from '@/lib/reading/report'
import { between, pick, type Random, randomOf } from '@/tests/mutation/random'

/** As many as England has, and as many records of each as the bundle has of one, about. */
export const COUNCILS = 153
export const RECORDS_EACH = 10

/** DfE numbers of three digits are councils' that exist. */
const FIRST_NUMBER = 1_000

export const councilNumber = (index: number): number => FIRST_NUMBER + index
export const councilName = (index: number): string => `Lanternshire ${index + 1}`

/** What is told of one council: of which framework, from which year, and in which table; null is a document. */
const INSPECTIONS: readonly [FrameworkKey, number, string | null][] = [
  ['slac', 2010, 'underlying-2023'],
  ['cpi', 2013, 'underlying-2023'],
  ['sif', 2014, 'underlying-2023'],
  ['sif', 2017, 'underlying-2023'],
  ['ilacs', 2019, 'underlying-2023'],
  ['ilacs', 2020, 'outcomes-2025-history'],
  ['ilacs', 2021, 'outcomes-2025-history'],
  ['ilacs', 2023, 'outcomes-2025-history'],
  ['ilacs', 2024, 'outcomes-2025'],
  ['ilacs', 2024, null],
]

/**
 * A national record of made-up councils, as many times the real one's size as asked, the same each time: one report
 * after the other, so that nobody need hold them all.
 */
export async function* nationalRecord(times: number): AsyncGenerator<Loaded> {
  const random = randomOf('national record', 4)
  for (let council = 0; council < times * COUNCILS; council += 1)
    for (const [place, [framework, year, publication]] of INSPECTIONS.entries()) {
      const row = council * INSPECTIONS.length + place + 1
      yield {
        file: `record ${row}`,
        report: recordOf({ council, framework, year, publication, row }, random),
      }
    }
}

interface Told {
  council: number
  framework: FrameworkKey
  year: number
  publication: string | null
  row: number
}

function recordOf({ council, framework, year, publication, row }: Told, random: Random): ParsedReport {
  const day = `${year}-${twoDigits(between(1, 12, random))}-${twoDigits(between(1, 28, random))}`
  const edition = editionOn(framework, day)
  const file = publication ?? `report-${row}.pdf`
  return {
    version: 1,
    source: {
      file,
      sha256: createHash('sha256').update(file).digest('hex'),
      pages: publication ? null : 24,
      licence: 'Open Government Licence v3.0',
      url: `https://files.example.org/v1/file/${50_000_000 + row}`,
      ...(publication && { table: tableOf(publication, row) }),
    },
    authority: { name: councilName(council), dfeNumber: councilNumber(council) },
    framework,
    edition: edition?.key ?? null,
    kind: null,
    assessmentYear: year,
    dates: publication
      ? { dated: null, published: day, inspected: [] }
      : { dated: null, published: null, inspected: [{ from: day, to: day }] },
    addressee: null,
    leadInspector: publication ? null : 'Ada Example',
    judgements: (edition?.rows ?? [])
      .filter(({ optional }) => !optional)
      .map(each => judgementOf(each, publication ? row : null, random)),
    findings: [],
    quoted: [],
    doubts: [],
    passages: [],
  }
}

const tableOf = (publication: string, row: number) => ({
  publication,
  title: `Made-up outcomes, ${publication}`,
  kind: 'official' as const,
  sheet: 'Inspections',
  row,
  asAt: '2025-03-31',
})

/** A row of a table says a grade once; a document says it on its cover and in a sentence. */
function judgementOf({ area, label, scale }: FrameworkRow, line: number | null, random: Random): Judgement {
  const grade = pick<Grade>([4, 3, 3, 2, 2, 1], random)!
  const at = { section: label, paragraph: null, quote: null }
  const evidence: Judgement['evidence'] =
    line === null
      ? [
          { basis: 'cover', page: 1, line: null, ...at },
          { basis: 'sentence', page: between(2, 24, random), line: null, ...at },
        ]
      : [{ basis: 'publication', page: null, line, ...at }]
  return {
    area,
    topic: null,
    state: 'graded',
    grade,
    asWritten: scale.digits ? String(grade) : scale.steps[grade].word,
    descriptor: null,
    basis: evidence[0]!.basis,
    certainty: 'certain',
    evidence,
  }
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')
