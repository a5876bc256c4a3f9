import { expect } from 'vitest'
import type { ReportDates } from '../dates'
import { type MatchDecision, type SourceRecord, sameInspections } from '../same-inspection'

const none: ReportDates = { dated: null, published: null, inspected: [] }

export const document = (id: string, dates: Partial<ReportDates>): SourceRecord => ({
  ...{ id, kind: 'document', publication: '', asAt: null, year: 2019 },
  dates: { ...none, ...dates },
})
export const row = (
  id: string,
  publication: string,
  dates: Partial<ReportDates>,
  asAt = '2025-03-31',
): SourceRecord => ({
  ...document(id, dates),
  ...{ kind: 'official', publication, asAt },
})
export const fieldwork = (from: string, to: string) => ({ inspected: [{ from, to }] })

/** The groups by their ids, whatever the order in which the records came; the speaker of each first. */
export function grouped(records: SourceRecord[], decisions: MatchDecision[] = []): string[] {
  const answers = ordersOf(records).map(given => {
    const matches = sameInspections(given, decisions)
    const speakers = matches.filter(({ id, inspectionId }) => id === inspectionId).map(({ id }) => id)
    const members = (speaker: string) =>
      matches.flatMap(({ id, inspectionId }) => (inspectionId === speaker && id !== speaker ? [id] : []))
    return speakers.map(speaker => [speaker, ...members(speaker).sort()].join(' + ')).sort()
  })
  for (const answer of answers) expect(answer).toEqual(answers[0])
  return answers[0]!
}

/** Every order there is; no test has more than a handful of records. */
function ordersOf<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]]
  return items.flatMap((item, at) => ordersOf(items.toSpliced(at, 1)).map(rest => [item, ...rest]))
}

export const matched = (records: SourceRecord[], id: string) =>
  sameInspections(records).find(match => match.id === id)
