import { z } from 'zod'
import { AREA_KEYS } from '@/lib/domain/areas'
import { FRAMEWORK_KEYS } from '@/lib/domain/frameworks'

/** Raised when a field changes its meaning; a reader of an older number may refuse it. */
export const PARSED_REPORT_VERSION = 1

const isoDate = z.iso.date()
const text = z.string().trim().min(1)
/** Verbatim words: left exactly as the document has them, so never trimmed or rewritten here. */
const words = z.string().min(1)

export const basisSchema = z.enum(['table', 'cover', 'sentence', 'publication'])

export const evidenceSchema = z.strictObject({
  basis: basisSchema.describe(
    "Where the words stand: a cell of the document's table, the cover, running text, or a row of a published table.",
  ),
  page: z.int().positive().nullable().describe('Page counted from 1; null where the document has no pages.'),
  section: text
    .nullable()
    .describe(
      'The heading the words stand under, as printed; of a published table the heading of the column.',
    ),
  paragraph: text.nullable().describe("Printed paragraph number, such as '54' or 'B3'."),
  line: z
    .int()
    .positive()
    .nullable()
    .describe('Line of the text file, or row of the table, counted from 1; null for paged documents.'),
  quote: words
    .nullable()
    .describe('The very words, white space collapsed; null only in a record of facts that carries no words.'),
})

export const judgementSchema = z
  .strictObject({
    area: z.enum(AREA_KEYS),
    topic: text.nullable().describe("What an additional investigation looked into, in the document's words."),
    state: z.enum(['graded', 'not-judged']),
    grade: z
      .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
      .nullable()
      .describe('Place on the framework’s scale; 4 is always best. Null exactly when not judged.'),
    asWritten: words.nullable().describe('The word or digit as printed.'),
    descriptor: text
      .nullable()
      .describe("What the document's own key says the digit means, where it has words."),
    basis: basisSchema.describe('The strongest place the grade stands in.'),
    certainty: z.enum(['certain', 'doubtful']),
    evidence: z.array(evidenceSchema).min(1),
  })
  .refine(judgement => (judgement.state === 'graded') === (judgement.grade !== null), {
    message: 'a graded judgement has a grade from 1 to 4, and one that was not judged has none',
    path: ['grade'],
  })

export const findingSchema = z.strictObject({
  kind: z.enum([
    'strength',
    'weakness',
    'area-for-improvement',
    'priority-action',
    'recommendation',
    'focus-for-next-review',
    'key-finding',
    'judgement-in-prose',
  ]),
  area: z.enum(AREA_KEYS).nullable(),
  topic: text.nullable(),
  text: words.nullable().describe('The finding as printed; null where the document states there is none.'),
  unsplit: z.boolean().describe('True where lost bullets leave several findings in one.'),
  statedNone: z.boolean().describe('True where the document says in words that there is none.'),
  who: text.nullable().describe('Who is asked to act, as printed.'),
  byWhen: text.nullable().describe('By when, as printed.'),
  evidence: z.array(evidenceSchema).min(1),
})

export const quotedSchema = z.strictObject({
  what: text.describe('What the other inspection judged, in words.'),
  area: z.enum(AREA_KEYS).nullable(),
  framework: z.enum(FRAMEWORK_KEYS).nullable(),
  when: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .nullable()
    .describe('Year, month or day of the other inspection, as precise as the document is.'),
  grade: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).nullable(),
  asWritten: words,
  from: text.describe('The inspection or document the grade comes from, in words.'),
  evidence: z.array(evidenceSchema).min(1),
})

export const doubtSchema = z.strictObject({
  code: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  sentence: text.describe('One plain sentence for the person who decides.'),
  evidence: z.array(evidenceSchema),
})

export const passageSchema = z.strictObject({
  page: z.int().positive().nullable(),
  section: text.nullable(),
  paragraph: text.nullable(),
  line: z.int().positive().nullable(),
  text: words,
})

/** Where a record stands that is not a document but a row of a table that someone published. */
export const tableSchema = z.strictObject({
  publication: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .describe("The workbook and its sheet in short, such as 'outcomes-2025-history'."),
  title: text.describe("The publication's own title."),
  kind: z.enum(['official', 'press']).describe("The inspectorate's own table, or one that others printed."),
  sheet: text.describe('The sheet as it is named; of a single table its file.'),
  row: z.int().positive().describe('The row counted from 1, as a spreadsheet shows it.'),
  asAt: isoDate.nullable().describe('The day as at which the table speaks.'),
})

export const parsedReportSchema = z.strictObject({
  version: z.literal(PARSED_REPORT_VERSION),
  source: z.strictObject({
    file: text.describe('The name of the file, without its folder.'),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    pages: z.int().positive().nullable(),
    licence: text.nullable().describe('The terms as printed in the document.'),
    url: z
      .url({ protocol: /^https?$/ })
      .nullable()
      .describe("The publisher's address for the document."),
    table: tableSchema
      .optional()
      .describe('The row of a published table that says it; left out where it is the document itself.'),
  }),
  authority: z.strictObject({ name: text, dfeNumber: z.int().positive() }),
  framework: z.enum(FRAMEWORK_KEYS),
  edition: text
    .nullable()
    .default(null)
    .describe(
      "The form of the framework, such as 'ilacs-2023': tells its rows and scales. Left out, it is that of the day.",
    ),
  kind: text
    .nullable()
    .describe("'short', 'full', 're-inspection' and the like, where the framework has kinds."),
  theme: text.optional().describe('What a visit looked into, in the words of the source.'),
  assessmentYear: z.int().min(2000).max(2100),
  dates: z.strictObject({
    dated: isoDate.nullable(),
    published: isoDate.nullable(),
    inspected: z.array(z.strictObject({ from: isoDate, to: isoDate })),
    began: isoDate
      .optional()
      .describe('First day of the fieldwork, where the source does not tell the last.'),
    year: z.int().min(2000).max(2100).optional().describe('The year, where the source tells no day at all.'),
  }),
  addressee: text.nullable(),
  leadInspector: text.nullable(),
  judgements: z.array(judgementSchema),
  findings: z.array(findingSchema),
  quoted: z.array(quotedSchema),
  doubts: z.array(doubtSchema),
  passages: z.array(passageSchema).describe('The text in order, a paragraph, bullet or table row each.'),
})

export type ParsedReport = z.infer<typeof parsedReportSchema>
export type Judgement = z.infer<typeof judgementSchema>
export type Finding = z.infer<typeof findingSchema>
export type QuotedGrade = z.infer<typeof quotedSchema>
export type Doubt = z.infer<typeof doubtSchema>
export type Passage = z.infer<typeof passageSchema>
export type Evidence = z.infer<typeof evidenceSchema>
export type TableRow = z.infer<typeof tableSchema>
export type Basis = z.infer<typeof basisSchema>
