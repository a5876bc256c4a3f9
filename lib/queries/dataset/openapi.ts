import 'server-only'
import { AREA_KEYS } from '@/lib/domain/areas'
import { FRAMEWORK_KEYS } from '@/lib/domain/frameworks'
import { GRADES } from '@/lib/domain/grades'
import { RESOURCES } from '.'
import type { FieldEntry } from './field'
import { DEFAULT_LIMIT, FORMATS, MOST_ROWS } from './parameters'
import { type FilterName, JUDGEMENT_STATES, type Resource } from './resource'
import { CAUTIONS, LICENCE } from './sources'

/** The API told in OpenAPI 3.1, made from the fields and filters that it answers with. */
export const openApi = () => ({
  openapi: '3.1.0',
  info: {
    title: 'Gradeline',
    version: '1',
    description: `How England’s children’s services were judged. ${CAUTIONS.join(' ')}`,
    license: { name: 'Open Government Licence v3.0, and the terms that older documents print', url: OGL },
  },
  servers: [{ url: '/api/v1' }],
  paths: Object.fromEntries(RESOURCES.map(one => [`/${one.key}`, { get: operation(one) }])),
  components: {
    schemas: { ...Object.fromEntries(RESOURCES.map(one => [one.key, rowSchema(one)])), problem: PROBLEM },
  },
})

const OGL = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/'

const operation = (resource: Resource) => ({
  operationId: resource.key,
  summary: resource.title,
  description: resource.description,
  parameters: [...resource.filters, ...PAGING].map(parameter),
  responses: {
    200: {
      description: `A page of rows. ${LICENCE}`,
      headers: {
        ETag: { description: 'Names this answer to this question.', schema: { type: 'string' } },
        Link: { description: 'The next page, where there is one.', schema: { type: 'string' } },
      },
      content: {
        'application/json': { schema: pageSchema(resource.key) },
        'text/csv': { schema: { type: 'string' } },
      },
    },
    304: { description: 'Nothing has changed since the ETag in If-None-Match.' },
    ...Object.fromEntries([400, 406].map(status => [status, REFUSED])),
  },
})

const REFUSED = {
  description: 'One sentence says what is wrong and what may be asked.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/problem' } } },
}

const PROBLEM = {
  type: 'object',
  required: ['title', 'status', 'detail'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    parameter: { type: 'string' },
  },
}

const pageSchema = (key: string) => ({
  type: 'object',
  required: ['resource', 'data_version', 'licence', 'count', 'next', 'rows'],
  properties: {
    resource: { const: key },
    data_version: {
      type: 'object',
      properties: { id: { type: 'string' }, day: { type: ['string', 'null'], format: 'date' } },
    },
    licence: { type: 'string' },
    count: { type: 'integer', description: 'Rows on this page.' },
    next: { type: ['string', 'null'], description: 'The address of the next page.' },
    rows: { type: 'array', items: { $ref: `#/components/schemas/${key}` } },
  },
})

const rowSchema = ({ description, fields }: Resource) => ({
  type: 'object',
  description,
  required: fields.map(({ name }) => name),
  additionalProperties: false,
  properties: Object.fromEntries(fields.map(field => [field.name, cellSchema(field)])),
})

function cellSchema({ type, nullable, description, values, source }: FieldEntry) {
  const told = { description: `${description} Source: ${source}` }
  if (type === 'list') return { ...told, type: 'array', items: { type: 'string' } }
  const plain = type === 'text' || type === 'date' ? 'string' : type
  return {
    ...told,
    type: nullable ? [plain, 'null'] : plain,
    ...(type === 'date' && { format: 'date' }),
    ...(values && { enum: nullable ? [...values, null] : values }),
  }
}

const PAGING = ['limit', 'cursor', 'format'] as const
const listOf = (items: object) => ({ type: 'array', items })
const day = { type: 'string', format: 'date' }

const PARAMETERS: Record<FilterName | (typeof PAGING)[number], [description: string, schema: object]> = {
  authority: ['Councils by DfE number or by authority.', listOf({ type: 'string' })],
  region: ['Regions of England.', listOf({ type: 'string' })],
  framework: ['Frameworks by key.', listOf({ enum: FRAMEWORK_KEYS })],
  area: ['Areas by key.', listOf({ enum: AREA_KEYS })],
  grade: ['Ranks, 4 best; only certain grades have one.', listOf({ enum: GRADES })],
  state: ['States of a judgement.', listOf({ enum: JUDGEMENT_STATES })],
  year: ['Years that an inspection counts for, or of a model.', listOf({ type: 'integer' })],
  from: ['First day, by the day an inspection is placed on.', day],
  to: ['Last day, by the day an inspection is placed on.', day],
  sources: ['The source that speaks for an inspection, or all.', { enum: ['speaking', 'all'] }],
  limit: ['Rows a page.', { type: 'integer', minimum: 1, maximum: MOST_ROWS, default: DEFAULT_LIMIT }],
  cursor: ['Where the page before ended, from its next.', { type: 'string' }],
  format: ['Goes before the Accept header.', { enum: FORMATS }],
}

function parameter(name: keyof typeof PARAMETERS) {
  const [description, schema] = PARAMETERS[name]
  const isList = 'items' in schema
  return { name, in: 'query', description, schema, ...(isList && { style: 'form', explode: false }) }
}
