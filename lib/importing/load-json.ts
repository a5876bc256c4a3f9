import { placedOn } from '@/lib/domain/dates'
import { editionOn, FRAMEWORK_KEYS } from '@/lib/domain/frameworks'
import { Refusal, type RefusalCode } from '@/lib/reading/reader'
import { PARSED_REPORT_VERSION, type ParsedReport, parsedReportSchema } from '@/lib/reading/report'

/** One ParsedReport of a JSON file, or why that one cannot be taken; `at` tells several of one file apart. */
export type JsonEntry = { at: string | null; report: ParsedReport } | { at: string | null; refusal: string }

/**
 * The ParsedReports of a JSON file: one object, an array, or an object a line. What is wrong with one does not
 * keep the others out.
 * @throws Refusal where the text is not JSON at all
 */
export function reportsInJson(text: string): JsonEntry[] {
  if (text.trim() === '')
    throw new Refusal('file-empty', 'The file is empty: make it again with “npm run read”.')
  const whole = parsed(text)
  if (whole.ok) return Array.isArray(whole.value) ? entriesOf(whole.value) : [entry(null, whole)]
  const lines = text.split(/\r?\n/)
  const first = parsed(lines.find(line => line.trim() !== '') ?? '')
  if (!first.ok) throw new Refusal('not-json', notJson(whole.error))
  return lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [entry(`line ${index + 1}`, parsed(line))],
  )
}

const entriesOf = (values: readonly unknown[]): JsonEntry[] => {
  if (values.length === 0)
    throw new Refusal('file-empty', 'The file is an empty list: there is nothing in it to import.')
  return values.map((value, index) => entry(`entry ${index + 1}`, { ok: true, value }))
}

type Parsed = { ok: true; value: unknown } | { ok: false; error: string }

function parsed(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, error: error.message.replace(/\s+/g, ' ') }
    throw error
  }
}

function entry(at: string | null, json: Parsed): JsonEntry {
  if (!json.ok) return refused(at, 'not-json', notJson(json.error))
  const value = json.value
  const version =
    value !== null && typeof value === 'object' && 'version' in value ? value.version : undefined
  if (typeof version === 'number' && version > PARSED_REPORT_VERSION)
    return refused(
      at,
      'not-a-parsed-report',
      `This was made by a newer reader (version ${version}, known here up to ${PARSED_REPORT_VERSION}): update Gradeline, or make it again with “npm run read”.`,
    )
  const checked = parsedReportSchema.safeParse(value)
  if (!checked.success) return refused(at, 'not-a-parsed-report', whatIsWrong(checked.error.issues, value))
  if (unstorable(value)) return refused(at, 'not-a-parsed-report', UNSTORABLE)
  return { at, report: withEdition(checked.data) }
}

const refused = (at: string | null, code: RefusalCode, sentence: string): JsonEntry => ({
  at,
  refusal: new Refusal(code, sentence).told,
})

const notJson = (error: string): string =>
  `This is not valid JSON (${error}): make it again with “npm run read”.`

/** A report that does not name its form is taken to be of the form in force on its day. */
function withEdition(report: ParsedReport): ParsedReport {
  const placed = placedOn(report.dates)
  const edition = report.edition ?? (placed && editionOn(report.framework, placed.on)?.key) ?? null
  return { ...report, edition }
}

interface Issue {
  path: readonly PropertyKey[]
  message: string
}

function whatIsWrong(issues: readonly Issue[], value: unknown): string {
  const [first, ...others] = issues
  if (!first || first.path.length === 0)
    return `This is JSON, but not a ParsedReport (${first?.message ?? 'unknown shape'}): make it with “npm run read”, or follow the schema of “npm run schema”.`
  const place = first.path
    .map(step => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .slice(1)
  if (place === 'framework')
    return `The framework “${String((value as { framework?: unknown }).framework)}” is not known here: use one of ${FRAMEWORK_KEYS.join(', ')}.`
  const more =
    others.length === 0
      ? ''
      : others.length === 1
        ? ', and one more fault'
        : `, and ${others.length} more faults`
  return `This is not a ParsedReport: at ${place}, ${first.message}${more}; put it right by the schema of “npm run schema”.`
}

const UNSTORABLE =
  'The text holds characters that are no text (NUL, or half of a character): make it again from the document.'

/** Postgres takes neither NUL nor half a surrogate pair. */
const unstorable = (value: unknown): boolean => {
  const text = JSON.stringify(value)
  return text.includes('\\u0000') || /\\ud[89a-f]/.test(text)
}
