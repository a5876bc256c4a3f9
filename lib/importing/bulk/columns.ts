import type { Prisma } from '@/lib/database/generated/client'

/** The columns of a table by their names here, each with its type in Postgres; a column that is forgotten is no type. */
export type Columns<Row> = { [Field in keyof Required<Row>]: string }

export const REPORT: Columns<Omit<Prisma.ReportUncheckedCreateInput, Children | Grouping>> = {
  id: 'text',
  dfeNumber: 'int',
  framework: 'text',
  edition: 'text',
  kind: 'text',
  theme: 'text',
  assessmentYear: 'int',
  placedOn: 'date',
  dated: 'date',
  publishedOn: 'date',
  inspected: 'jsonb',
  began: 'date',
  datedYear: 'int',
  addressee: 'text',
  leadInspector: 'text',
  file: 'text',
  sha256: 'text',
  pages: 'int',
  licence: 'text',
  url: 'text',
  publication: 'text',
  table: 'jsonb',
  inspectionId: 'text',
  hasWords: 'bool',
  contentHash: 'text',
  createdAt: 'timestamp',
  updatedAt: 'timestamp',
}
/** What hangs on the other records of the council is worked out when all of them are in. */
type Grouping = 'matchedBy' | 'candidates'
type Children = 'judgements' | 'findings' | 'quoted' | 'doubts' | 'passages'

export const JUDGEMENT: Columns<Prisma.JudgementCreateManyInput> = {
  reportId: 'text',
  key: 'text',
  ordinal: 'int',
  area: 'text',
  topic: 'text',
  state: 'judgement_state',
  grade: 'smallint',
  asWritten: 'text',
  descriptor: 'text',
  basis: 'basis',
  certainty: 'certainty',
  evidence: 'jsonb',
}

export const FINDING: Columns<Prisma.FindingCreateManyInput> = {
  reportId: 'text',
  ordinal: 'int',
  kind: 'finding_kind',
  area: 'text',
  topic: 'text',
  text: 'text',
  unsplit: 'bool',
  statedNone: 'bool',
  who: 'text',
  byWhen: 'text',
  evidence: 'jsonb',
}

export const QUOTED: Columns<Prisma.QuotedGradeCreateManyInput> = {
  reportId: 'text',
  ordinal: 'int',
  what: 'text',
  area: 'text',
  framework: 'text',
  when: 'text',
  grade: 'smallint',
  asWritten: 'text',
  from: 'text',
  evidence: 'jsonb',
}

export const DOUBT: Columns<Prisma.DoubtCreateManyInput> = {
  reportId: 'text',
  ordinal: 'int',
  code: 'text',
  sentence: 'text',
  evidence: 'jsonb',
}

export const PASSAGE: Columns<Prisma.PassageCreateManyInput> = {
  reportId: 'text',
  ordinal: 'int',
  page: 'int',
  section: 'text',
  paragraph: 'text',
  line: 'int',
  text: 'text',
}

export const ITEM: Columns<Prisma.ImportItemCreateManyInput> = {
  runId: 'int',
  ordinal: 'int',
  file: 'text',
  reportId: 'text',
  outcome: 'import_outcome',
  reason: 'text',
}
