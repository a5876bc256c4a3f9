import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { JSON_SCHEMA_FILE, jsonSchemaText } from '@/lib/reading/json-schema'

/** `npm run schema`: writes the ParsedReport's JSON Schema anew after `lib/reading/report.ts` has changed. */
export async function run(): Promise<number> {
  const file = fileURLToPath(new URL(`../../public/${JSON_SCHEMA_FILE}`, import.meta.url))
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, jsonSchemaText())
  console.log(`public/${JSON_SCHEMA_FILE} written`)
  return 0
}
