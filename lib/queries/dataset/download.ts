import 'server-only'
import { type DataVersion, dataVersion } from '../data-version'
import { RESOURCES, resourceOf } from '.'
import { BYTE_ORDER_MARK, csvText } from './csv'
import { DICTIONARY_FIELDS, dictionaryRows } from './dictionary'
import { allRows, type Resource } from './resource'
import { CAUTIONS, LICENCE } from './sources'
import { workbook } from './workbook'

export interface Download {
  /** 'gradeline-judgements-2026-11-25.csv' */
  name: string
  type: string
  version: DataVersion
  /** The file piece by piece: only the workbook comes in one. */
  pieces(): AsyncGenerator<string | Uint8Array>
}

/** The names of everything that can be downloaded. */
export const DOWNLOADS: readonly string[] = [
  ...RESOURCES.flatMap(({ key }) => [`${key}.csv`, `${key}.json`]),
  'gradeline.xlsx',
  'data-dictionary.csv',
]

const TYPES: Record<string, string> = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** @returns null where nothing of this name is offered */
export async function download(file: string): Promise<Download | null> {
  if (!DOWNLOADS.includes(file)) return null
  const [stem = '', ending = ''] = file.split('.')
  const version = await dataVersion()
  const about = stem === 'gradeline' ? 'gradeline' : `gradeline-${stem}`
  return {
    name: `${[about, version.day].filter(Boolean).join('-')}.${ending}`,
    type: TYPES[ending]!,
    version,
    pieces: () => piecesOf(stem, ending, version),
  }
}

async function* piecesOf(stem: string, ending: string, version: DataVersion) {
  const resource = resourceOf(stem)
  if (ending === 'xlsx') yield await workbook(version)
  else if (!resource) yield BYTE_ORDER_MARK + csvText(DICTIONARY_FIELDS, dictionaryRows(), true)
  else yield* ending === 'csv' ? csvPieces(resource) : jsonPieces(resource, version)
}

async function* csvPieces(resource: Resource) {
  let head = true
  for await (const rows of allRows(resource)) {
    yield (head ? BYTE_ORDER_MARK : '') + csvText(resource.fields, rows, head)
    head = false
  }
}

async function* jsonPieces(resource: Resource, { id, day }: DataVersion) {
  const told = { resource: resource.key, data_version: { id, day }, licence: LICENCE, cautions: CAUTIONS }
  yield `${JSON.stringify(told).slice(0, -1)},"rows":[`
  let before = '\n'
  for await (const rows of allRows(resource)) {
    if (rows.length > 0) yield before + rows.map(row => JSON.stringify(row)).join(',\n')
    before = ',\n'
  }
  yield '\n]}\n'
}
