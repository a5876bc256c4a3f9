import { z } from 'zod'
import { PARSED_REPORT_VERSION, parsedReportSchema } from './report'

/** The file under `public` that holds the schema for programs that write ParsedReports of their own. */
export const JSON_SCHEMA_FILE = `schemas/parsed-report-${PARSED_REPORT_VERSION}.json`

/** The ParsedReport as JSON Schema, as text with a newline at its end. */
export function jsonSchemaText(): string {
  const schema = z.toJSONSchema(parsedReportSchema, { target: 'draft-2020-12', io: 'input' })
  return `${JSON.stringify({ title: 'ParsedReport', ...schema }, null, 2)}\n`
}
