import 'server-only'
import { database } from '@/lib/database/client'
import type { Prisma } from '@/lib/database/generated/client'
import { AREA_KEYS } from '@/lib/domain/areas'
import { findingSchema } from '@/lib/reading/report'
import { areaIn, evidenceIn, findingKindIn } from '@/lib/record/columns'
import { heldInspection } from '../inspections'
import { flag, text, within } from './field'
import { type Placed, placeFields } from './place'
import { type HeldRecord, inspectionFields, recordSelect, sourceFields } from './record'
import { type After, type Filter, resource } from './resource'
import { FROM_SOURCE, OWN } from './sources'
import { ofReport } from './where'

const findingSelect = {
  ordinal: true,
  kind: true,
  area: true,
  topic: true,
  text: true,
  statedNone: true,
  who: true,
  byWhen: true,
  evidence: true,
  report: { select: recordSelect },
} satisfies Prisma.FindingSelect

type FindingRow = Prisma.FindingGetPayload<{ select: typeof findingSelect }>

interface PublishedFinding extends Placed {
  row: FindingRow
  record: HeldRecord
}

export const findings = resource<PublishedFinding>({
  key: 'findings',
  title: 'Findings',
  description:
    'What inspectors praised, criticised or asked for. Words only where the document itself is held.',
  cursor: ['string', 'number'],
  filters: ['authority', 'region', 'framework', 'area', 'year', 'from', 'to'],
  fields: [
    text('id', 'The finding’s id: its source and its place among the source’s findings.', OWN, {
      of: ({ row }) => `${row.report.id}.finding-${row.ordinal + 1}`,
    }),
    text('inspection_id', 'The inspection it belongs to.', OWN, { of: ({ row }) => row.report.inspectionId }),
    text('source_id', 'The record of the source that says it.', OWN, { of: ({ row }) => row.report.id }),
    ...within(inspectionFields, ({ record }: PublishedFinding) => record),
    text('kind', 'The kind of finding.', OWN, {
      values: findingSchema.shape.kind.options,
      of: ({ row }) => findingKindIn(row.kind),
    }),
    text('area?', 'The area it is about, by its key.', OWN, {
      values: AREA_KEYS,
      of: ({ row }) => row.area && areaIn(row.area),
    }),
    text('topic?', 'What an additional investigation looked into.', FROM_SOURCE, {
      of: ({ row }) => row.topic,
    }),
    text('text?', 'The finding as printed; empty where the words are not held.', FROM_SOURCE, {
      of: ({ row }) => row.text,
    }),
    flag('stated_none', 'Whether the document says in words that there is none.', FROM_SOURCE, {
      of: ({ row }) => row.statedNone,
    }),
    text('who?', 'Who is asked to act, as printed.', FROM_SOURCE, { of: ({ row }) => row.who }),
    text('by_when?', 'By when, as printed.', FROM_SOURCE, { of: ({ row }) => row.byWhen }),
    ...within(sourceFields, ({ record }: PublishedFinding) => record),
    ...within(placeFields, (finding: PublishedFinding) => finding),
  ],
  keyOf: ({ row }) => [row.report.id, row.ordinal],
  read,
})

async function read(filter: Filter, after: After, limit: number): Promise<PublishedFinding[]> {
  const rows = await database().finding.findMany({
    where: {
      report: ofReport(filter),
      ...(filter.area && { area: { in: filter.area } }),
      ...(after && { OR: behind(String(after[0]), Number(after[1])) }),
    },
    orderBy: [{ reportId: 'asc' }, { ordinal: 'asc' }],
    take: limit,
    select: findingSelect,
  })
  const records = new Map<string, HeldRecord>()
  return rows.map(row => {
    const { id, authority } = row.report
    const record = records.get(id) ?? {
      row: row.report,
      held: heldInspection(row.report, authority.decisions),
    }
    records.set(id, record)
    return { row, record, evidence: evidenceIn(row.evidence)[0] ?? null, ofTable: record.held.table !== null }
  })
}

const behind = (reportId: string, ordinal: number): Prisma.FindingWhereInput[] => [
  { reportId: { gt: reportId } },
  { reportId, ordinal: { gt: ordinal } },
]
