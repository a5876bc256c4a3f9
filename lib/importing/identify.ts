import { type DirectoryEntry, resolveAuthority } from '@/lib/domain/authorities'
import { type IsoDay, placedOn } from '@/lib/domain/dates'
import { kept } from '@/lib/domain/kept'
import { Refusal, type RefusalCode } from '@/lib/reading/reader'
import type { ParsedReport } from '@/lib/reading/report'

/** Which record of which inspection a report is: one council, one framework, one day, and the table where it is a row of one. */
export interface Identity {
  /** 'essex-apa-2006-11-01', 'essex-ilacs-2018-11-06-outcomes-2025-history': the address of its page. */
  reportId: string
  dfeNumber: number
  placedOn: IsoDay
  /** The table's short name; '' for a document. */
  publication: string
}

/** Refuses a report whose council is unknown or contradicted by its name, or that no date gives a place. */
export function identify(
  report: ParsedReport,
  directory: readonly DirectoryEntry[],
): Identity | { refusal: string } {
  const { name, dfeNumber } = report.authority
  const council = byNumber(directory).get(dfeNumber)
  if (!council)
    return refused(
      'unknown-council',
      `No council with the DfE number ${dfeNumber} (${name}) is known here: check the number in the file against prisma/seed/authorities.json.`,
    )
  const placed = placedOn(report.dates)
  if (!placed)
    return refused(
      'no-date',
      'The report gives no date of inspection, letter or publication, so it has no place in time: add one under "dates" and import it again.',
    )
  const named = resolveAuthority(directory, name, placed.on)
  if (named && named.dfeNumber !== dfeNumber)
    return refused(
      'unknown-council',
      `The report names ${name}, but the DfE number ${dfeNumber} is ${council.name}’s: put right whichever is wrong (${named.name} has ${named.dfeNumber}).`,
    )
  const publication = report.source.table?.publication ?? ''
  const reportId = [council.slug, report.framework, placed.on, publication].filter(Boolean).join('-')
  return { reportId, dfeNumber, placedOn: placed.on, publication }
}

/** Thousands of reports ask the same directory. */
const byNumber = kept(
  (directory: readonly DirectoryEntry[]) => new Map(directory.map(entry => [entry.dfeNumber, entry])),
)

const refused = (code: RefusalCode, sentence: string) => ({ refusal: new Refusal(code, sentence).told })
