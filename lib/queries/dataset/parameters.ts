import { AREA_KEYS } from '@/lib/domain/areas'
import { shortened } from '@/lib/domain/english'
import { FRAMEWORK_KEYS } from '@/lib/domain/frameworks'
import { GRADES } from '@/lib/domain/grades'
import { readCursor } from './cursor'
import { Refusal } from './refusal'
import { type After, type Filter, JUDGEMENT_STATES, type Resource } from './resource'
import { chosen, dayParameter, single, wholeNumber, years } from './values'

export const DEFAULT_LIMIT = 100
export const MOST_ROWS = 1000
export const FORMATS = ['json', 'csv'] as const
export type Format = (typeof FORMATS)[number]

/** What the address of a request asks for; councils and regions as written, since only the record knows them. */
export interface Request {
  filter: Omit<Filter, 'authority' | 'region'>
  authority: string[]
  region: string[]
  limit: number
  after: After
  format: Format | null
}

/** @throws Refusal naming the parameter that cannot be used and what it may be */
export function readRequest(resource: Resource, query: URLSearchParams): Request {
  const known = [...resource.filters, 'limit', 'cursor', 'format']
  const stranger = [...query.keys()].find(name => !known.includes(name))
  if (stranger !== undefined)
    throw new Refusal(
      400,
      `There is no parameter “${shortened(stranger)}” for ${resource.key}; there are ${known.join(', ')}.`,
      shortened(stranger),
    )
  const [format] = chosen(query, 'format', FORMATS) ?? []
  return {
    filter: filterIn(query),
    authority: listed(query, 'authority'),
    region: listed(query, 'region'),
    limit: wholeNumber(query, 'limit', 1, MOST_ROWS) ?? DEFAULT_LIMIT,
    after: cursorIn(resource, query),
    format: format ?? null,
  }
}

function filterIn(query: URLSearchParams): Request['filter'] {
  const told = {
    framework: chosen(query, 'framework', FRAMEWORK_KEYS),
    area: chosen(query, 'area', AREA_KEYS),
    grade: chosen(query, 'grade', GRADES),
    state: chosen(query, 'state', JUDGEMENT_STATES),
    sources: chosen(query, 'sources', ['speaking', 'all'] as const)?.[0],
    year: years(query, 'year'),
    from: dayParameter(query, 'from'),
    to: dayParameter(query, 'to'),
  }
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined))
}

function cursorIn(resource: Resource, query: URLSearchParams): After {
  const written = single(query, 'cursor')
  if (written === undefined) return null
  const after = readCursor(resource, written)
  if (after) return after
  throw new Refusal(
    400,
    'The parameter cursor is none of ours: take it from next in the page before.',
    'cursor',
  )
}

/** 'essex,kent', or the parameter again and again. */
const listed = (query: URLSearchParams, name: string): string[] =>
  query
    .getAll(name)
    .flatMap(written => written.split(/[,~]/))
    .map(written => written.replace(/\p{Cc}+/gu, ' ').trim())
    .filter(Boolean)
