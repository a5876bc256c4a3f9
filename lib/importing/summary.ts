import type { ImportOutcome } from '@/lib/database/generated/client'

/** What became of one report or file. */
export interface ImportedItem {
  file: string
  /** The report's address; null where it could not even be told which report it is. */
  reportId: string | null
  outcome: ImportOutcome
  /** What changed, or why it was refused and what to do. */
  reason: string | null
}

/** How many reports came to each outcome. */
export type Summary = Record<ImportOutcome, number>

export const nothingYet = (): Summary => ({ created: 0, changed: 0, unchanged: 0, refused: 0 })

/** '3 created, 1 refused'; 'nothing to import' for nothing. */
export function summaryText(summary: Summary): string {
  const said = Object.entries(summary).filter(([, count]) => count > 0)
  return said.map(([outcome, count]) => `${count} ${outcome}`).join(', ') || 'nothing to import'
}

/** 'created    essex-apa-2006-11-01 (apa-2006-essex.txt)', then what there is to say about it. */
export function itemText({ file, reportId, outcome, reason }: ImportedItem): string {
  const what = reportId ? `${reportId} (${file})` : file
  return `${outcome.padEnd(9)}  ${what}${reason ? `: ${reason}` : ''}`
}
