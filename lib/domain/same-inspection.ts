import type { IsoDay, ReportDates } from './dates'
import { publishedTogether, SIGNS, type Sign, sameFirstDay } from './inspection-signs'

/** What one source tells of an inspection, as far as it helps to know it again. All are of one council and framework. */
export interface SourceRecord {
  id: string
  kind: 'document' | 'official' | 'press'
  /** The table it is a row of, which has a row for every inspection once; '' for a document. */
  publication: string
  asAt: IsoDay | null
  dates: ReportDates
  /** The year it is of, for frameworks that came round every year. */
  year: number
}

/**
 * How a record was matched: by the first day of the fieldwork; by publication within seven days; as the only one
 * published soon after the fieldwork; by its year, where no day is known; or by a person.
 */
export type MatchedBy = 'first-day' | 'published' | 'only-one' | 'year' | 'person'

/** What became of one record. */
export interface Match {
  id: string
  /** The record that speaks for the inspection: this one or a better source. */
  inspectionId: string
  /** Null where it speaks for the inspection itself. */
  matchedBy: MatchedBy | null
  /** Records it may be of one inspection with, and no rule can tell which: it stays alone until a person decides. */
  candidates: string[]
}

/** A person's word on one record: the same inspection as that one, or (null) of none of the better sources'. */
export interface MatchDecision {
  recordId: string
  sameAs: string | null
}

/**
 * Which records are of one inspection. The stronger signs bind first, and only where nothing else claims either side;
 * the answer does not hang on the order of the records. Two documents are never one inspection, nor are two rows of one
 * table, whoever says so.
 * @param decisions oldest first; the newest counts of several about one record, or of several that cannot all be true
 */
export function sameInspections(
  records: readonly SourceRecord[],
  decisions: readonly MatchDecision[] = [],
): Match[] {
  const grouping: Grouping = {
    groups: [...records].sort(bestFirst).map((record): Group => ({ members: [record], apart: false })),
    matchedBy: new Map(),
    candidates: new Map(),
  }
  decide(grouping, decisions)
  for (const sign of SIGNS) bind(grouping, sign)
  askOfContradictions(grouping)
  const { groups, matchedBy, candidates } = grouping
  return groups.flatMap(group =>
    group.members.map(({ id }): Match => {
      const [inspectionId, asked] = [speakerOf(group), candidates.get(id) ?? []]
      return {
        ...{ id, inspectionId, matchedBy: matchedBy.get(id) ?? null },
        candidates: [...new Set(asked.map(candidate => speakerOf(holding(groups, candidate)!)))],
      }
    }),
  )
}

/** Records of one inspection, the best source first. */
interface Group {
  members: SourceRecord[]
  /** True where a person said that it is of none of the better sources' inspections. */
  apart: boolean
}

/** What is known so far: the groups, the best source first, and what was told of a record that led one. */
interface Grouping {
  groups: Group[]
  matchedBy: Map<string, MatchedBy>
  candidates: Map<string, string[]>
}

const speakerOf = ({ members }: Group): string => members[0]!.id

const holding = (groups: readonly Group[], id: string): Group | undefined =>
  groups.find(({ members }) => members.some(member => member.id === id))

function decide(grouping: Grouping, decisions: readonly MatchDecision[]): void {
  const newestFirst = new Map(decisions.map(({ recordId, sameAs }, at) => [recordId, { sameAs, at }]))
  for (const [recordId, { sameAs }] of [...newestFirst].sort(([, one], [, other]) => other.at - one.at)) {
    const own = holding(grouping.groups, recordId)
    const other = sameAs === null ? undefined : holding(grouping.groups, sameAs)
    if (own && sameAs === null) own.apart = true
    if (!own || !other || own === other || shareSource(own, other)) continue
    const [into, group] = bestFirst(own.members[0]!, other.members[0]!) <= 0 ? [own, other] : [other, own]
    join(grouping, into, group, 'person')
  }
}

/** Joins what this sign shows to be one inspection, and asks where it shows more than can be. */
function bind(grouping: Grouping, { by, shows }: Sign): void {
  const { groups, candidates } = grouping
  const fits = (one: Group, other: Group) =>
    one !== other && somePair(one, other, shows) && mayJoin(one, other)
  for (const group of [...groups]) {
    if (!groups.includes(group) || group.apart || candidates.has(speakerOf(group))) continue
    const fitting = groups.filter(other => fits(other, group))
    const better = fitting.filter(other => groups.indexOf(other) < groups.indexOf(group))
    const [into] = better
    if (!into) continue
    const rivals = [
      ...groups.filter(other => other !== group && shareSource(other, group) && fits(other, into)),
      ...fitting.filter(other => other !== into && shareSource(other, into)),
    ].filter(({ apart }) => !apart)
    if (better.length === 1 && rivals.length === 0) join(grouping, into, group, by)
    else candidates.set(speakerOf(group), better.map(speakerOf))
  }
}

/** No council's reports of two inspections came out in one week: rather one of the first days is wrong. */
function askOfContradictions({ groups, candidates }: Grouping): void {
  groups.forEach((group, at) => {
    if (group.apart || candidates.has(speakerOf(group))) return
    const better = groups
      .slice(0, at)
      .filter(other => somePair(other, group, publishedTogether) && !shareSource(other, group))
    if (better.length > 0) candidates.set(speakerOf(group), better.map(speakerOf))
  })
}

function join({ groups, matchedBy }: Grouping, into: Group, group: Group, by: MatchedBy): void {
  matchedBy.set(speakerOf(group), by)
  into.members = [...into.members, ...group.members].sort(bestFirst)
  into.apart ||= group.apart
  groups.splice(groups.indexOf(group), 1)
}

const KINDS = ['document', 'official', 'press']

/** The document, then the newest official table, then the one that tells the most dates. */
function bestFirst(one: SourceRecord, other: SourceRecord): number {
  return (
    KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) ||
    (other.asAt ?? '').localeCompare(one.asAt ?? '') ||
    datesTold(other) - datesTold(one) ||
    (one.id < other.id ? -1 : 1)
  )
}

const datesTold = ({ dates }: SourceRecord): number =>
  [dates.dated, dates.published, dates.began, ...dates.inspected].filter(Boolean).length

/** Every source tells of an inspection once, and its fieldwork began on one day. */
const mayJoin = (one: Group, other: Group): boolean =>
  !shareSource(one, other) && !somePair(one, other, (a, b) => sameFirstDay(a, b) === false)

/** Both hold a document, or rows of one table: of one inspection they cannot be. */
const shareSource = (one: Group, other: Group): boolean =>
  somePair(one, other, (a, b) => a.publication === b.publication)

const somePair = (one: Group, other: Group, holds: Sign['shows']): boolean =>
  one.members.some(a => other.members.some(b => holds(a, b)))
