import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { JSON_SCHEMA_FILE, jsonSchemaText } from './json-schema'

it('the published JSON Schema is the one of lib/reading/report.ts; if not, npm run schema and npm run format', () => {
  const published = readFileSync(new URL(`../../public/${JSON_SCHEMA_FILE}`, import.meta.url), 'utf8')
  expect(JSON.parse(published)).toEqual(JSON.parse(jsonSchemaText()))
})
