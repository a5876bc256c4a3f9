import 'server-only'
import { database } from '@/lib/database/client'
import type { Prisma } from '@/lib/database/generated/client'
import { codesText } from '@/lib/domain/codes'
import { type IsoDay, periodText } from '@/lib/domain/dates'
import { upperFirst } from '@/lib/domain/english'
import { frameworkOf, isGrading } from '@/lib/domain/frameworks'
import { isSlug } from '@/lib/domain/slug'
import { standingOn } from '@/lib/domain/standing'
import { codesIn, codesSelect } from '@/lib/record/codes'
import { dayOrNull } from '@/lib/record/columns'
import { decisionsInOrder } from '@/lib/record/documents'
import { findingView, quotedView } from './findings'
import { type HeldInspection, heldInspection, inspectionSelect, inspectionsIn } from './inspections'
import { refSelect, shownNames } from './names'
import { framesWithoutOf, panelsOf } from './panels'
import { relationsOf, relationsSelect } from './relations'
import { neighboursSelect, similarTo } from './similar'
import { today } from './today'
import type { AuthorityPageView, QuotedView, VisitView } from './types'

const inOrder = { orderBy: { ordinal: 'asc' } } as const

const pageSelect = {
  ...refSelect,
  region: true,
  type: true,
  ofstedUrn: true,
  gssCode: true,
  codes: codesSelect,
  responsibleFrom: true,
  responsibleTo: true,
  names: { select: { name: true } },
  ...relationsSelect,
  neighbours: neighboursSelect,
  decisions: decisionsInOrder,
  reports: {
    orderBy: [{ placedOn: 'desc' }, { id: 'asc' }],
    select: { ...inspectionSelect, kind: true, theme: true, findings: inOrder, quoted: inOrder },
  },
} satisfies Prisma.AuthoritySelect

type PageRow = Prisma.AuthorityGetPayload<{ select: typeof pageSelect }>

/**
 * Everything a council's page says.
 * @returns null where no council has this slug
 */
export async function authorityPage(slug: string): Promise<AuthorityPageView | null> {
  if (!isSlug(slug)) return null
  const row = await database().authority.findUnique({ where: { slug }, select: pageSelect })
  if (!row) return null
  const day = today()
  const { dfeNumber, name, formalName, region, type, ofstedUrn } = row
  const council = {
    responsibleFrom: dayOrNull(row.responsibleFrom),
    responsibleTo: dayOrNull(row.responsibleTo),
  }
  const reports = row.reports.map(report => ({
    ...report,
    inspection: heldInspection(report, row.decisions),
  }))
  const isVisit = ({ inspection }: (typeof reports)[number]) => !isGrading(frameworkOf(inspection.framework))
  const inspections = reports.filter(report => !isVisit(report))
  const record = {
    council,
    inspections: inspectionsIn(inspections.map(({ inspection }) => inspection)),
    today: day,
  }
  const quoted = reports
    .flatMap(({ inspection, quoted }) => quoted.map(one => quotedView(inspection, name, one)))
    .sort(newestFirst)
  return {
    authority: {
      ...{ dfeNumber, slug, name, formalName, region, type, ofstedUrn },
      ...council,
      standing: standingOn(council, day),
      codesText: codesText({ gssCode: row.gssCode, codes: codesIn(row.codes) }),
      names: shownNames(
        name,
        formalName,
        row.names.map(other => other.name),
      ),
    },
    ...(await relationsOf(row, day)),
    panels: panelsOf(record),
    framesWithout: framesWithoutOf(record, quoted),
    quoted,
    findings: inspections.flatMap(({ inspection, findings }) =>
      findings.map(one => findingView(inspection, one)),
    ),
    visits: reports.filter(isVisit).filter(speaksForItself).map(visitView),
    ...similarTo(row.neighbours, council, day),
    checkedTo: checkedTo(reports.map(({ inspection }) => inspection)),
  }
}

/** What a visit looked into stands with each of its findings. */
const visitView = ({ inspection: { reportId, facts }, kind, theme, findings }: VisitRow): VisitView => ({
  reportId,
  title: upperFirst(kind ?? 'visit'),
  dateText: facts.dates.inspected.map(periodText).join(' and ') || facts.dateText,
  themes: [...new Set([...(theme ? [theme] : []), ...findings.flatMap(({ topic }) => topic ?? [])])],
})

type VisitRow = PageRow['reports'][number] & { inspection: HeldInspection }

const speaksForItself = ({ inspection }: { inspection: HeldInspection }): boolean =>
  inspection.inspectionId === inspection.reportId

/**
 * The newest day the record could hold news of this council up to: the day as at which an official table that names it
 * speaks, or the day of the newest document. Of nothing later is it known whether it was looked for.
 */
const checkedTo = (records: readonly HeldInspection[]): IsoDay | null =>
  records
    .flatMap(({ table, facts }) =>
      table?.kind === 'official' && table.asAt ? [facts.placedOn, table.asAt] : facts.placedOn,
    )
    .sort()
    .at(-1) ?? null

/** The newest quoted inspection first; one without a date comes last. */
const newestFirst = (one: QuotedView, other: QuotedView): number =>
  (other.when ?? '').localeCompare(one.when ?? '')
