import type { AreaKey } from '@/lib/domain/areas'
import type { Agreement } from '@/lib/domain/comparison'
import type { IsoDay, ReportDates } from '@/lib/domain/dates'
import type { FrameworkKey } from '@/lib/domain/frameworks'
import type { Grade } from '@/lib/domain/grades'
import type { Standing } from '@/lib/domain/standing'
import type { CellState } from '@/lib/domain/states'
import type { Doubt, Evidence, Finding, Passage, TableRow } from '@/lib/reading/report'

/** A council as pages and links name it. */
export interface AuthorityRef {
  dfeNumber: number
  slug: string
  /** Short, for tables: 'Essex'. */
  name: string
  /** Where the short name could mean more than the council: 'Essex County Council'. */
  formalName: string
}

/** One mark of a timeline or one cell of a comparison: a grade, or the reason there is none. */
export interface Cell {
  /** Address of the evidence, 'essex-apa-2006-11-01.being-healthy'; null where there is no judgement. */
  evidenceId: string | null
  area: AreaKey
  topic: string | null
  /** The row's name in the framework's own words; for an additional investigation its topic. */
  label: string
  state: CellState
  grade: Grade | null
  /** What stands in the cell: 'Good', '3, good', 'Not held here'. Never a bare digit. */
  word: string
  /** True where the words rest on a doubtful reading; such a cell has state 'being-checked'. */
  doubtful: boolean
  /** Who decided it on which day; null where it stands as it was read. */
  checked: { by: string; at: string } | null
}

/** One inspection or letter of one council, with its graded rows in the framework's order. */
export interface InspectionView {
  reportId: string
  framework: FrameworkKey
  edition: string | null
  year: number
  placedOn: IsoDay
  dates: ReportDates
  /** 'Letter of 1 November 2006' */
  dateText: string
  hasWords: boolean
  /** The row of a published table that tells it, where no document of it is held. */
  table: TableRow | null
  /** One a row of the panel or document, in its order; a second one of an area only where it was judged twice. */
  cells: Cell[]
}

/** A grade another document repeats: shown as quoted, with the document that quotes it. */
export interface QuotedView {
  what: string
  area: AreaKey | null
  framework: FrameworkKey | null
  when: string | null
  grade: Grade | null
  asWritten: string
  from: string
  /** Where it is quoted. */
  reportId: string
  reportTitle: string
  evidence: Evidence[]
}

export interface FindingView extends Finding {
  reportId: string
  areaLabel: string | null
}

/** A visit between inspections: it grades nothing, so it has no place among the grades. */
export interface VisitView {
  reportId: string
  /** 'Focused visit', 'Monitoring visit' */
  title: string
  /** '5 to 6 May 2021' */
  dateText: string
  /** What it looked into, in the document's words; empty where it does not say. */
  themes: string[]
}

/** What a person decided, or settled, and why. */
export interface SaidView {
  by: string
  /** ISO, UTC. */
  at: string
  why: string
  page: number | null
}

/** Something that a person is to check in a document, or has checked. */
export interface CheckView {
  /** Distinct within the document: a judgement's key, or a doubt's name. */
  key: string
  open: boolean
  /** The row it concerns and what its cell says now; null where it concerns no grade. */
  row: { label: string; grade: Grade | null; word: string; reader: string } | null
  /** Why it is open beyond what its doubts say. */
  note: string | null
  said: SaidView | null
  doubts: Doubt[]
}

/** A panel of the timeline: one framework, its rows in its own words, its inspections, and why the rest is empty. */
export interface PanelView {
  framework: FrameworkKey
  /** 'Annual performance assessment, 2005 to 2008' */
  title: string
  from: number
  /** Null while the framework is in use. */
  to: number | null
  rows: { area: AreaKey; topic: string | null; label: string }[]
  inspections: InspectionView[]
  /** Printed scale, best first, in the framework's own words: 'Outstanding, good, adequate, inadequate'. */
  scales: { grade: Grade; words: string[] }[]
  /** Years of the framework of which no document is held, told in words; null where there are none. */
  gap: string | null
}

/** A council whose duties passed to this one. */
export interface PredecessorView extends AuthorityRef {
  /** Its last day before this council took over. */
  until: IsoDay
  /** What became of it, in a sentence. */
  note: string
  /** Its own inspections, newest framework first. */
  panels: PanelView[]
}

/** The statistical neighbours of one list, nearest first. */
export interface SimilarCouncils {
  /** The year of the list. */
  model: number
  /** What to know before comparing by it: no closeness given, or none close; null where nothing is. */
  note: string | null
  /** Closeness in the list's own word, 'very close'; null where the list gives none. */
  councils: (AuthorityRef & { closeness: string | null })[]
}

/** Everything `/authorities/[slug]` says. */
export interface AuthorityPageView {
  authority: AuthorityRef & {
    region: string
    type: string
    ofstedUrn: string | null
    responsibleFrom: IsoDay | null
    responsibleTo: IsoDay | null
    /** On the day the page was asked for. */
    standing: Standing
    /** 'GSS code E06000060, before that E10000002 (until 31 March 2020)'; null for a council without one. */
    codesText: string | null
    names: string[]
  }
  /** What each was judged stands in panels of its own and is never this council's. */
  predecessors: PredecessorView[]
  successors: (AuthorityRef & { from: IsoDay; note: string })[]
  /** Newest first; only frameworks of which a document is held. */
  panels: PanelView[]
  /** Frameworks of the council's time of which no document is held, newest first; `quoted` counts grades quoted. */
  framesWithout: { framework: FrameworkKey; title: string; quoted: number }[]
  quoted: QuotedView[]
  /** Those of inspections; a visit's stand with the visit. */
  findings: FindingView[]
  /** Newest first. */
  visits: VisitView[]
  /** The list near today, or near the end of a council that has gone; null where none is near. */
  similar: SimilarCouncils | null
  /** Lists of other years, newest first. */
  otherLists: SimilarCouncils[]
  /** The newest date the record could hold news up to, and the words for it. */
  checkedTo: IsoDay | null
}

/** One row of a comparison: an area across councils. */
export interface CompareRow {
  area: AreaKey
  /** What an additional investigation looked into; null for every other row. */
  topic: string | null
  label: string
  /** True where two grades in comparable editions differ in rank. */
  differs: boolean
  /** 'same' on one scale, 'equivalent' across editions; null where fewer than two councils have a grade. */
  agreement: Agreement
  /** One a council, in the order of `councils`. */
  cells: Cell[]
}

/** Everything `/compare` says. */
export interface ComparePageView {
  councils: (AuthorityRef & { inspection: InspectionView | null })[]
  framework: FrameworkKey
  frameworkTitle: string
  /** Rows that differ first. Outcome areas and capacity to improve before services where they agree alike. */
  rows: CompareRow[]
  /** For the chooser: how many of the chosen councils have grades in each framework, newest first. */
  coverage: { framework: FrameworkKey; title: string; short: string; councils: number }[]
  /** Names in the address that no council answers to, each with suggestions. */
  unknown: { asked: string; suggestions: AuthorityRef[] }[]
  /** The finding in plain sentences made from the data. */
  sentences: string[]
}

/** Everything the evidence panel says about one judgement. */
export interface EvidenceView {
  id: string
  authority: AuthorityRef
  reportId: string
  reportTitle: string
  framework: FrameworkKey
  dateText: string
  label: string
  state: CellState
  grade: Grade | null
  word: string
  asWritten: string | null
  descriptor: string | null
  /** What a person is to check or has checked about it; null where it never was in doubt. */
  check: CheckView | null
  /** The scale of this row as the framework prints it, best first. */
  scale: { grade: Grade; word: string }[]
  evidence: Evidence[]
  hasWords: boolean
  file: string
  /** The row of a published table that says it; null where it is a document. */
  table: TableRow | null
  /** What the other sources of the same inspection say of it. */
  others: OtherSource[]
  url: string | null
  licence: string | null
}

/** What another record of the same inspection says of one row. */
export interface OtherSource {
  reportId: string
  title: string
  /** What its own cell says. */
  word: string
  asWritten: string | null
  agrees: boolean
}

/** A row of a document's grades with all that stands behind it. */
export interface ReportJudgement extends Cell {
  /** Key within the report, 'being-healthy' or 'additional-investigation~2': the anchor is 'judgement-' and this. */
  key: string
  asWritten: string | null
  /** Empty for a row that the reader did not find. */
  evidence: Evidence[]
  /** False where the reader found no such row. */
  found: boolean
}

/** Everything `/reports/[id]` says: one document whole. */
export interface ReportPageView {
  /** '2006 annual performance assessment of Essex' */
  title: string
  authority: AuthorityRef
  frameworkTitle: string
  /** Dates, year and every row of the framework's edition, those without a grade included. */
  inspection: InspectionView
  /** 'short', 'full', 're-inspection' and the like. */
  kind: string | null
  /** What a visit looked into. */
  theme: string | null
  addressee: string | null
  leadInspector: string | null
  file: string
  sha256: string
  pages: number | null
  licence: string | null
  url: string | null
  /** What the document itself judges, in its own order. */
  judgements: ReportJudgement[]
  /** In the document's order. */
  findings: FindingView[]
  quoted: QuotedView[]
  /** What a person is to check or has checked, grades first. */
  checks: CheckView[]
  /** The text in order; empty while only the bundled facts are held. */
  passages: Passage[]
  /** Every import that concerned this document, the newest first. */
  imports: ReportImport[]
}

export interface ReportImport {
  /** When the import began: ISO, UTC, to the second or finer. */
  at: string
  /** 'bundle' for the facts that come with the product, 'files' for a document someone imported. */
  source: 'bundle' | 'files'
  file: string
  outcome: 'created' | 'unchanged' | 'changed' | 'refused'
  reason: string | null
}
