import type { IsoDay, ReportDates } from './dates'

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
 * Which records are of one inspection. The stronger signs bind first, and the answer does not hang on the order of the
 * records. Two documents are never one inspection, nor are two rows of one table.
 * @param decisions oldest first; of several about one record the newest counts
 */
export function sameInspections(
  records: readonly SourceRecord[],
  decisions: readonly MatchDecision[] = [],
): Match[] {
  const groups = [...records].sort(bestFirst).map((record): Group => ({ members: [record], apart: false }))
  const told = new Map<string, Pick<Match, 'matchedBy' | 'candidates'>>()
  const holding = (id: string) => groups.find(({ members }) => members.some(member => member.id === id))

  for (const [recordId, sameAs] of new Map(decisions.map(one => [one.recordId, one.sameAs]))) {
    const [own, other] = [holding(recordId), sameAs === null ? null : holding(sameAs)]
    if (own && sameAs === null) own.apart = true
    if (!own || !other || own === other) continue
    told.set(recordId, { matchedBy: 'person', candidates: [] })
    join(groups, ...inOrder(own, other))
  }
  for (const { by, fits } of RULES) {
    for (const group of [...groups]) {
      const at = groups.indexOf(group)
      const speaker = group.members[0]!
      if (at < 0 || group.apart || told.get(speaker.id)?.candidates.length) continue
      const better = groups.slice(0, at).filter(other => mayJoin(other, group) && fits(other, group, groups))
      if (better.length === 1) join(groups, better[0]!, group)
      if (better.length > 0)
        told.set(
          speaker.id,
          better.length === 1
            ? { matchedBy: by, candidates: [] }
            : { matchedBy: null, candidates: better.map(({ members }) => members[0]!.id) },
        )
    }
  }
  return groups.flatMap(({ members }) =>
    members.map(({ id }): Match => {
      const { matchedBy = null, candidates = [] } = told.get(id) ?? {}
      const inspectionId = members[0]!.id
      return { id, inspectionId, matchedBy: id === inspectionId ? null : matchedBy, candidates }
    }),
  )
}

/** Records of one inspection, the best source first. */
interface Group {
  members: SourceRecord[]
  /** True where a person said that it is of none of the better sources' inspections. */
  apart: boolean
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

const inOrder = (one: Group, other: Group): [Group, Group] =>
  bestFirst(one.members[0]!, other.members[0]!) <= 0 ? [one, other] : [other, one]

function join(groups: Group[], into: Group, group: Group): void {
  into.members.push(...group.members)
  into.members.sort(bestFirst)
  groups.splice(groups.indexOf(group), 1)
}

/** Every source tells of an inspection once, and its fieldwork began on one day. */
const mayJoin = (one: Group, other: Group): boolean =>
  pairs(one, other).every(([a, b]) => a.publication !== b.publication && sameFirstDay(a, b) !== false)

const pairs = (one: Group, other: Group): [SourceRecord, SourceRecord][] =>
  one.members.flatMap(a => other.members.map((b): [SourceRecord, SourceRecord] => [a, b]))

const RULES: readonly {
  by: MatchedBy
  fits: (one: Group, other: Group, all: readonly Group[]) => boolean
}[] = [
  { by: 'first-day', fits: (one, other) => pairs(one, other).some(([a, b]) => sameFirstDay(a, b) === true) },
  { by: 'published', fits: (one, other) => pairs(one, other).some(([a, b]) => publishedTogether(a, b)) },
  { by: 'only-one', fits: onlyOneSoonAfter },
  { by: 'year', fits: (one, other) => pairs(one, other).some(([a, b]) => sameYear(a, b)) },
]

/** Tables give the first day of an inspection, a report each of its periods; they differ by a weekend at times. */
const DAYS_APART = 4

/** Null where one of them does not tell. */
function sameFirstDay(one: SourceRecord, other: SourceRecord): boolean | null {
  const [days, others] = [firstDays(one), firstDays(other)]
  if (days.length === 0 || others.length === 0) return null
  return days.some(day => others.some(each => Math.abs(daysBetween(day, each)) <= DAYS_APART))
}

const firstDays = ({ dates }: SourceRecord): IsoDay[] => [
  ...dates.inspected.map(({ from }) => from),
  ...(dates.began ? [dates.began] : []),
]

/** The day in a table and the day on a report are up to a week apart. */
const DAYS_OF_PUBLICATION = 7

const publishedTogether = ({ dates: one }: SourceRecord, { dates: other }: SourceRecord): boolean =>
  one.published !== null &&
  other.published !== null &&
  Math.abs(daysBetween(one.published, other.published)) <= DAYS_OF_PUBLICATION

/** Reports came out within half a year of the fieldwork. */
const DAYS_TO_PUBLICATION = 200

/** Fits, and neither fits any other: one tells when it was published, the other when the fieldwork ended. */
function onlyOneSoonAfter(one: Group, other: Group, all: readonly Group[]): boolean {
  const rivals = (of: Group, than: Group) =>
    all.filter(each => each !== of && each !== than && mayJoin(each, of) && soonAfter(each, of))
  return (
    soonAfter(one, other) &&
    rivals(one, other).every(each => !mayReplace(each, other)) &&
    rivals(other, one).every(each => !mayReplace(each, one))
  )
}

/** Of a source that another record in the group is of too, so that only one of the two can be meant. */
const mayReplace = (one: Group, other: Group): boolean =>
  one.members.some(a => other.members.some(b => a.publication === b.publication))

const soonAfter = (one: Group, other: Group): boolean =>
  pairs(one, other).some(([a, b]) => publishedSoonAfter(a, b) || publishedSoonAfter(b, a))

function publishedSoonAfter({ dates }: SourceRecord, { dates: { published } }: SourceRecord): boolean {
  const ended =
    dates.inspected
      .map(({ to }) => to)
      .sort()
      .at(-1) ?? dates.began
  if (!ended || !published) return false
  const days = daysBetween(ended, published)
  return days >= 0 && days <= DAYS_TO_PUBLICATION
}

/** Of a framework that came round once a year the year is enough, where one of them tells no day. */
const sameYear = (one: SourceRecord, other: SourceRecord): boolean =>
  one.year === other.year && [one, other].some(({ dates }) => dates.year !== undefined)

const daysBetween = (from: IsoDay, to: IsoDay): number => (Date.parse(to) - Date.parse(from)) / 86_400_000
