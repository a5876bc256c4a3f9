import 'server-only'
import { RESOURCES } from '.'
import type { Row } from './field'

/** The columns of the data dictionary itself. */
export const DICTIONARY_FIELDS = [
  'resource',
  'field',
  'type',
  'may_be_empty',
  'description',
  'values',
  'source',
].map(name => ({ name }))

/** Every field of every resource, in their order. */
export const dictionaryRows = (): Row[] =>
  RESOURCES.flatMap(({ key, fields }) =>
    fields.map(({ name, type, nullable, description, values, source }) => ({
      resource: key,
      field: name,
      type,
      may_be_empty: nullable,
      description,
      values: (values ?? []).map(String),
      source,
    })),
  )
