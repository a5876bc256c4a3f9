import { unjudgedCell } from '@/lib/domain/cells'
import { datesText, placedOn, type ReportDates, yearOf } from '@/lib/domain/dates'
import {
  editionOf,
  editionOn,
  type FrameworkKey,
  frameworkOf,
  frameworkTitle,
  rowOf,
} from '@/lib/domain/frameworks'
import { GRADES, type Grade, gradeLabel } from '@/lib/domain/grades'
import { type CellState, stateShort } from '@/lib/domain/states'
import type { AuthorityPageView, Cell, ComparePageView, InspectionView, PanelView } from '@/lib/queries/types'

/** Views of councils that do not exist, in every state a figure must be able to show. */

/** A grade that a person decided is written 'checked-3'. */
type Judged = Grade | `checked-${Grade}` | 'not-judged' | 'not-held' | 'being-checked'
export type Grades = Partial<Record<Cell['area'], Judged>>

export const inspected = (on: string): ReportDates => ({
  dated: null,
  published: null,
  inspected: [{ from: on, to: on }],
})
export const dated = (on: string): ReportDates => ({ dated: on, published: null, inspected: [] })
export const published = (on: string): ReportDates => ({ dated: null, published: on, inspected: [] })

export function inspection(
  council: string,
  framework: FrameworkKey,
  dates: ReportDates,
  grades: Grades,
): InspectionView {
  const on = placedOn(dates)!.on
  const edition = editionOn(framework, on)
  const reportId = `${council.toLowerCase()}-${framework}-${on}`
  return {
    reportId,
    framework,
    edition: edition?.key ?? null,
    year: yearOf(on),
    placedOn: on,
    dates,
    dateText: datesText(dates, frameworkOf(framework).document),
    hasWords: false,
    table: null,
    cells: Object.entries(grades).map(([key, judged]): Cell => {
      const area = key as Cell['area']
      const row = rowOf(edition, area)!
      const checked = String(judged).startsWith('checked-')
      const grade = (Number(checked ? String(judged).at(-1) : judged) || null) as Grade | null
      const state = grade ? 'graded' : (judged as CellState)
      return {
        evidenceId: state === 'not-held' ? null : `${reportId}.${area}`,
        area,
        topic: null,
        label: row.label,
        state,
        grade,
        word: grade ? gradeLabel(row.scale, grade) : stateShort(state),
        doubtful: state === 'being-checked',
        checked: checked ? { by: 'Ada Example, reviewing officer', at: '2027-05-03T09:30:00.000Z' } : null,
      }
    }),
  }
}

export function panel(
  framework: FrameworkKey,
  inspections: InspectionView[],
  gap: string | null = null,
): PanelView {
  const { from, to } = frameworkOf(framework)
  const rows = new Map(
    inspections.flatMap(({ cells }) =>
      cells.map(({ area, topic, label }) => [area, { area, topic, label }] as const),
    ),
  )
  const scale = frameworkOf(framework).editions[0]!.rows[0]!.scale
  return {
    framework,
    title: frameworkTitle(frameworkOf(framework)),
    from,
    to,
    rows: [...rows.values()],
    // As the queries have it: every inspection has a cell, or the reason there is none, in every row of its panel.
    inspections: inspections.map(one => ({ ...one, cells: [...rows.values()].map(row => cellIn(row, one)) })),
    scales: GRADES.map(grade => ({ grade, words: [gradeLabel(scale, grade)] })),
    gap,
  }
}

function cellIn(row: PanelView['rows'][number], { framework, edition, cells }: InspectionView): Cell {
  const own = cells.find(({ area }) => area === row.area)
  return (
    own ?? {
      ...row,
      ...unjudgedCell(framework, editionOf(framework, edition), row.area, row.topic),
      evidenceId: null,
    }
  )
}

export const authorityView = (
  panels: PanelView[],
  quoted: AuthorityPageView['quoted'] = [],
): AuthorityPageView => ({
  authority: {
    dfeNumber: 901,
    slug: 'barset',
    name: 'Barset',
    formalName: 'Barset County Council',
    region: 'West',
    type: 'county council',
    ofstedUrn: null,
    responsibleFrom: null,
    responsibleTo: null,
    standing: 'responsible',
    codesText: null,
    names: [],
  },
  predecessors: [],
  successors: [],
  panels,
  framesWithout: [],
  quoted,
  findings: [],
  visits: [],
  similar: null,
  otherLists: [],
  checkedTo: '2023-06-30',
})

/** Close inspections, long words, a doubt, a decision, an area not judged, a letter, a publication date and two quotations. */
export const busyAuthority = (): AuthorityPageView =>
  authorityView(
    [
      panel('ilacs', [
        inspection('Barset', 'ilacs', inspected('2023-06-30'), {
          'overall-effectiveness': 3,
          leadership: 'being-checked',
          'help-and-protection': 'checked-2',
          'in-care': 'not-judged',
          'care-leavers': 4,
        }),
        inspection('Barset', 'ilacs', inspected('2018-11-16'), {
          'overall-effectiveness': 2,
          leadership: 1,
          'help-and-protection': 2,
          'in-care-and-care-leavers': 2,
        }),
      ]),
      panel('slac', [
        inspection('Barset', 'slac', published('2010-08-20'), {
          safeguarding: 1,
          'looked-after-children': 2,
        }),
      ]),
      panel(
        'apa',
        [
          inspection('Barset', 'apa', dated('2006-11-01'), {
            'being-healthy': 3,
            'staying-safe': 2,
            'enjoying-and-achieving': 'not-held',
            'capacity-to-improve': 3,
            'childrens-services': 3,
          }),
          inspection('Barset', 'apa', dated('2005-12-01'), {
            'being-healthy': 2,
            'staying-safe': 4,
            'capacity-to-improve': 4,
            'childrens-services': 3,
          }),
        ],
        'No letter of 2007 or 2008 is held here.',
      ),
    ],
    [
      quotation({ framework: 'apa', area: 'childrens-services', when: '2007', grade: 2 }),
      quotation({
        framework: 'slac',
        area: 'safeguarding',
        when: '2011-10',
        grade: 1,
        asWritten: 'inadequate',
      }),
    ],
  )

export const quotation = (
  more: Partial<AuthorityPageView['quoted'][number]>,
): AuthorityPageView['quoted'][number] => ({
  what: 'a service',
  area: null,
  framework: null,
  when: null,
  grade: 2,
  asWritten: 'adequate',
  from: 'an older inspection',
  reportId: 'barset-jar-2008-05-06',
  reportTitle: 'Joint area review of Barset, 2008',
  evidence: [],
  ...more,
})

/** Councils side by side; a council of null grades has no document of the framework. */
export function comparison(
  framework: FrameworkKey,
  councils: { name: string; on: string; grades: Grades | null }[],
): ComparePageView {
  const columns = councils.map(({ name, on, grades }) => ({
    dfeNumber: 901,
    slug: name.toLowerCase().replace(/[^a-z]+/g, '-'),
    name,
    formalName: `${name} Council`,
    inspection: grades && inspection(name.replace(/\W+/g, '-'), framework, inspected(on), grades),
  }))
  const labels = new Map(
    columns.flatMap(
      ({ inspection: one }) => one?.cells.map(({ area, label }) => [area, label] as const) ?? [],
    ),
  )
  const rows = [...labels].map(([area, label]) => {
    const cells = columns.map(({ inspection: one }): Cell => {
      const cell = one?.cells.find(candidate => candidate.area === area)
      if (cell) return cell
      const state = one ? 'not-in-framework' : 'not-held'
      return {
        evidenceId: null,
        area,
        topic: null,
        label,
        state,
        grade: null,
        word: stateShort(state),
        doubtful: false,
        checked: null,
      }
    })
    const grades = cells.flatMap(({ grade }) => grade ?? [])
    const differs = new Set(grades).size > 1
    const agreement = grades.length < 2 ? null : differs ? ('differs' as const) : ('same' as const)
    return { area, topic: null, label, cells, differs, agreement }
  })
  return {
    councils: columns,
    framework,
    frameworkTitle: frameworkTitle(frameworkOf(framework)),
    rows: rows.toSorted((one, other) => Number(other.differs) - Number(one.differs)),
    coverage: [],
    unknown: [],
    sentences: [],
  }
}
