import 'server-only'
import { database } from '@/lib/database/client'
import type { IsoDay } from '@/lib/domain/dates'
import { FRAMEWORKS, type FrameworkKey, frameworkOf, frameworkTitle } from '@/lib/domain/frameworks'
import { groupBy } from '@/lib/domain/group-by'
import { publisherOf, REFERENCES } from '@/lib/domain/publishers'
import { dayOrNull, frameworkIn, tableIn } from '@/lib/record/columns'

/** Something the record was made from. */
export interface SourceView {
  key: string
  title: string
  /** The sheet of a workbook. */
  part: string | null
  publisher: string
  /** The day as at which a table speaks, or the day of the newest document. */
  day: { is: 'as at' | 'newest of'; on: IsoDay } | null
  records: number
  /** Each licence under which records are held, once. */
  licences: string[]
}

export interface SourcesView {
  documents: SourceView[]
  tables: SourceView[]
  references: SourceView[]
}

export async function sources(): Promise<SourcesView> {
  const [documents, tables, references] = await Promise.all([documentSources(), tableSources(), reference()])
  return { documents, tables, references }
}

/** A collection a framework, newest first. */
async function documentSources(): Promise<SourceView[]> {
  const rows = await database().report.groupBy({
    by: ['framework', 'licence'],
    where: { publication: '' },
    _count: true,
    _max: { placedOn: true },
  })
  const collections = groupBy(rows, ({ framework }) => framework).map(group => {
    const framework = frameworkIn(group[0].framework)
    const newest = group.flatMap(({ _max }) => dayOrNull(_max.placedOn) ?? []).sort()
    return {
      key: framework,
      title: `${frameworkTitle(frameworkOf(framework))}: ${frameworkOf(framework).document}s`,
      part: null,
      publisher: publisherOf(framework),
      day: newest.length > 0 ? { is: 'newest of' as const, on: newest.at(-1)! } : null,
      records: group.reduce((sum, { _count }) => sum + _count, 0),
      licences: group.flatMap(({ licence }) => licence ?? []).sort(),
    }
  })
  return collections.sort((one, other) => placeOf(other.key) - placeOf(one.key))
}

const placeOf = (key: FrameworkKey): number => FRAMEWORKS.findIndex(framework => framework.key === key)

async function tableSources(): Promise<SourceView[]> {
  const where = { publication: { not: '' } }
  const [counted, samples] = await Promise.all([
    database().report.groupBy({ by: ['publication', 'licence'], where, _count: true }),
    database().report.findMany({
      where,
      distinct: ['publication'],
      orderBy: { publication: 'asc' },
      select: { publication: true, table: true },
    }),
  ])
  return samples.flatMap(sample => {
    const table = tableIn(sample.table)
    if (!table) return []
    const { title, sheet, kind, asAt } = table
    const own = counted.filter(({ publication }) => publication === sample.publication)
    return {
      key: sample.publication,
      title,
      part: sheet,
      publisher: kind === 'official' ? 'Ofsted' : 'The press of the time',
      day: asAt ? { is: 'as at', on: asAt } : null,
      records: own.reduce((sum, { _count }) => sum + _count, 0),
      licences: own.flatMap(({ licence }) => licence ?? []).sort(),
    }
  })
}

async function reference(): Promise<SourceView[]> {
  const { authority, authorityName, statisticalNeighbour } = database()
  const counts = {
    councils: await authority.count(),
    names: await authorityName.count(),
    neighbours: await statisticalNeighbour.count(),
  }
  return (['councils', 'names', 'neighbours'] as const).map(key => {
    const { title, publisher, licence } = REFERENCES[key]
    return { key, title, part: null, publisher, day: null, records: counts[key], licences: [licence] }
  })
}
