import type { PrismaClient } from '@/lib/database/generated/client'
import { contentHash } from '@/lib/importing/content'
import { readHeld } from '@/lib/importing/held'
import { madeUpReport, testshire } from '@/lib/importing/testing/made-up'
import type { ParsedReport } from '@/lib/reading/report'

/** A council that never was, so that reports about it can be written anywhere. */
export async function addTestshire(prisma: PrismaClient): Promise<void> {
  const { names, codes: _, responsibleFrom, responsibleTo, ...council } = testshire
  await prisma.authority.create({
    data: { ...council, names: { create: names.map(name => ({ name })) } },
  })
}

export type Version = 'a' | 'b'

const FIRST_YEAR = 2000

/** How long the text of a letter is, in passages: enough to tell its version and that it is whole. */
export const PASSAGES: Record<Version, number> = { a: 60, b: 80 }

/**
 * One letter a year about Testshire. Every printed word names its own report, area and version, so that an answer
 * tells which question it belongs to; the two versions of a letter differ in every row but agree in the grades.
 */
export const lettersOf = (version: Version, count: number): ParsedReport[] =>
  Array.from({ length: count }, (_, index) => letterOf(FIRST_YEAR + index, version))

/** The address of one of those letters, counted from 0. */
export const letterId = (index: number): string => reportIdOf(FIRST_YEAR + index)

export const wordOf = (reportId: string, area: string, version: Version): string =>
  `${reportId} ${area} ${version}`

const reportIdOf = (year: number): string => `testshire-apa-${year}-11-01`

function letterOf(year: number, version: Version): ParsedReport {
  const made = madeUpReport({ assessmentYear: year })
  return {
    ...made,
    judgements: made.judgements.map(judgement => ({
      ...judgement,
      asWritten: wordOf(reportIdOf(year), judgement.area, version),
    })),
    passages: Array.from({ length: PASSAGES[version] }, (_, index) => ({
      page: null,
      section: null,
      paragraph: null,
      line: index + 1,
      text: `Lantern ${index} of ${year}, as version ${version} tells it.`,
    })),
  }
}

/** Every report about Testshire with what its rows say again, to compare with the hash it was written with. */
export async function reportsHeld(
  prisma: PrismaClient,
): Promise<{ id: string; contentHash: string; whole: boolean }[]> {
  const rows = await prisma.report.findMany({ where: { dfeNumber: 999 }, orderBy: { placedOn: 'asc' } })
  const held = []
  for (const { id, framework, placedOn, publication, contentHash: written } of rows) {
    const again = await readHeld(prisma, { dfeNumber: 999, framework, placedOn, publication })
    held.push({
      id,
      contentHash: written,
      whole: again !== null && contentHash(again.report) === written,
    })
  }
  return held
}
