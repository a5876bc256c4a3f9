import 'server-only'
import { database } from '@/lib/database/client'
import type { Prisma } from '@/lib/database/generated/client'
import { judgedCell } from '@/lib/domain/cells'
import { comparedRows, type SideBySide } from '@/lib/domain/compared-rows'
import { defaultFramework } from '@/lib/domain/comparison'
import { comparisonSentences } from '@/lib/domain/comparison-sentences'
import {
  FRAMEWORKS,
  type FrameworkKey,
  frameworkOf,
  frameworkTitle,
  isGrading,
} from '@/lib/domain/frameworks'
import { didNotExistUnder } from '@/lib/domain/gaps'
import { rowLabel } from '@/lib/domain/rows'
import type { ShownJudgement } from '@/lib/domain/shown'
import { dayOrNull } from '@/lib/record/columns'
import { decisionsInOrder } from '@/lib/record/documents'
import { authorityFinder } from './authorities'
import {
  evidenceIn,
  type HeldInspection,
  heldInspection,
  inspectionSelect,
  inspectionsIn,
  inspectionView,
} from './inspections'
import { refSelect } from './names'
import { today } from './today'
import type { ComparePageView, CompareRow } from './types'

export interface CompareQuestion {
  /** Slugs in the order of the columns. */
  councils: readonly string[]
  /** Null leaves the choice to the record: see `defaultFramework`. */
  framework: FrameworkKey | null
}

const councilSelect = {
  ...refSelect,
  responsibleFrom: true,
  responsibleTo: true,
  decisions: decisionsInOrder,
  reports: { orderBy: [{ placedOn: 'desc' }, { id: 'asc' }], select: inspectionSelect },
} satisfies Prisma.AuthoritySelect

/** Frameworks that grade, the newest first. */
const GRADING = FRAMEWORKS.filter(isGrading).toReversed()

/** Everything `/compare` says: each council's newest inspection in one framework, side by side. */
export async function comparePage(question: CompareQuestion): Promise<ComparePageView> {
  const rows = await database().authority.findMany({
    where: { slug: { in: [...question.councils] } },
    select: councilSelect,
  })
  const councils = question.councils.flatMap(slug => {
    const row = rows.find(one => one.slug === slug)
    return row
      ? [
          {
            ...row,
            inspections: inspectionsIn(row.reports.map(report => heldInspection(report, row.decisions))),
          },
        ]
      : []
  })
  const coverage = GRADING.map(({ key }) => ({ framework: key, councils: councils.filter(has(key)).length }))
  const framework = question.framework ?? defaultFramework(coverage) ?? GRADING[0]!.key
  const sides = councils.map(council => sideOf(council, framework))
  const sideBySide = comparedRows(framework, sides)
  return {
    councils: sides.map(({ ref, inspection }) => ({
      ...ref,
      inspection: inspection && inspectionView(inspection, sideBySide),
    })),
    framework,
    frameworkTitle: frameworkTitle(frameworkOf(framework)),
    rows: sideBySide.map(row => compareRow(framework, row, sides)),
    coverage: coverage
      .filter(one => one.councils > 0 || one.framework === framework)
      .map(one => ({
        ...one,
        title: frameworkTitle(frameworkOf(one.framework)),
        short: frameworkOf(one.framework).short,
      })),
    unknown: await unknownOf(question.councils.filter(slug => !rows.some(row => row.slug === slug))),
    sentences: comparisonSentences(
      sides.map(({ ref, inspection }) => ({ name: ref.name, year: inspection?.year ?? null })),
      sideBySide,
    ),
  }
}

interface CouncilRow extends Prisma.AuthorityGetPayload<{ select: typeof councilSelect }> {
  inspections: HeldInspection[]
}

/** A grade that is being checked is one as well: it will be shown, and until then says so. */
const has = (framework: FrameworkKey) => (council: CouncilRow) =>
  council.inspections.some(
    inspection =>
      inspection.framework === framework &&
      inspection.judgements.some(
        judgement => judgedCell(inspection.edition, judgement).state !== 'not-judged',
      ),
  )

/**
 * The newest inspection of the framework stands for the council, graded or not: an older one is never put forward. What
 * is known of one from the press alone is a fragment, and stands only where no document or official table is held.
 */
function sideOf(row: CouncilRow, framework: FrameworkKey) {
  const { dfeNumber, slug, name, formalName } = row
  const own = row.inspections.filter(inspection => inspection.framework === framework)
  const time = {
    responsibleFrom: dayOrNull(row.responsibleFrom),
    responsibleTo: dayOrNull(row.responsibleTo),
  }
  return {
    ref: { dfeNumber, slug, name, formalName },
    inspection: own.find(({ table }) => table?.kind !== 'press') ?? own[0] ?? null,
    existed: !didNotExistUnder(frameworkOf(framework), time, today()),
  }
}

const compareRow = (
  framework: FrameworkKey,
  { area, topic, nth, label, agreement, cells }: SideBySide<ShownJudgement>,
  sides: readonly { inspection: HeldInspection | null }[],
): CompareRow => ({
  area,
  topic,
  label,
  agreement,
  differs: agreement === 'differs',
  cells: cells.map(({ judgement, scale: _, ...reading }, index) => {
    const inspection = sides[index]?.inspection
    return {
      ...reading,
      area,
      topic,
      label: inspection ? rowLabel(framework, inspection.edition, { area, topic, nth }) : label,
      evidenceId: inspection ? evidenceIn(inspection, judgement) : null,
    }
  }),
})

/** Slugs no council has, each with the councils that might be meant. */
async function unknownOf(asked: readonly string[]): Promise<ComparePageView['unknown']> {
  if (asked.length === 0) return []
  const find = await authorityFinder()
  return asked.map(slug => {
    const { matches, suggestions } = find(slug)
    return {
      asked: slug,
      suggestions: [...matches, ...suggestions].slice(0, 5).map(({ matchedName: _, ...ref }) => ref),
    }
  })
}
