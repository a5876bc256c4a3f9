import { z } from 'zod'
import { AREA_KEYS, type AreaKey } from '@/lib/domain/areas'
import { type Grade, plainWord } from '@/lib/domain/grades'
import type { ParsedReport } from '@/lib/reading/report'
import { answers } from '../support/letters'
import { pdfGrades } from '../support/pdfs'

/** What a document grades, or says that it was not judged. */
export interface Cell {
  area: AreaKey
  /** What an additional investigation looked into; null for an area. */
  topic: string | null
  /** Null where it was not judged. */
  grade: Grade | null
}

/** Which cell of a document this is, for people and programs. */
export const keyOf = ({ area, topic }: Pick<Cell, 'area' | 'topic'>): string =>
  topic === null ? area : `${area}: ${topic}`

/**
 * What is true of the undamaged document: the official table or what a person read where one of them tells of it,
 * and otherwise, as for documents of our own making, its undamaged reading.
 */
export function truthOf(file: string, report: ParsedReport): Cell[] {
  const told = [...officially(file, report), ...byEye(file)]
  const areas = new Set(told.map(({ area }) => area))
  const read = report.judgements.map(({ area, topic, grade }): Cell => ({ area, topic, grade }))
  return [...told, ...read.filter(({ area }) => !areas.has(area))]
}

const POINTS: Record<string, Grade> = {
  outstanding: 4,
  good: 3,
  'requires improvement to be good': 2,
  inadequate: 1,
}

const table = pdfGrades()

const officially = (file: string, report: ParsedReport): Cell[] =>
  table
    .filter(row => row.file === file)
    .map(({ judgement, grade }) => ({
      area: areaOf(judgement, report),
      topic: null,
      grade: POINTS[plainWord(grade)] ?? null,
    }))

/** What Ofsted's table calls looked after children is the area that the report's own form grades. */
function areaOf(judgement: string, { framework, edition }: ParsedReport): AreaKey {
  const inCare = edition === 'ilacs-2018' ? 'in-care-and-care-leavers' : 'in-care'
  const areas: Record<string, AreaKey> = {
    overall: 'overall-effectiveness',
    help_protection: 'help-and-protection',
    looked_after: framework === 'ilacs' ? inCare : 'looked-after-and-permanence',
    care_leavers: 'care-leavers',
  }
  return areas[judgement] ?? z.enum(AREA_KEYS).parse(judgement)
}

const byEyeSchema = z.array(
  z.object({
    area: z.enum(AREA_KEYS),
    grade: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  }),
)

/** Investigations are left to the undamaged reading, which has their topics in the document's own words. */
const byEye = (file: string): Cell[] =>
  byEyeSchema
    .parse(answers()[file]?.['judgements'] ?? [])
    .filter(({ area }) => area !== 'additional-investigation')
    .map(({ area, grade }) => ({ area, topic: null, grade }))
