import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, it } from 'vitest'
import { RESOURCES } from '.'
import { dictionaryRows } from './dictionary'
import { openApi } from './openapi'

describe('the API’s own description', () => {
  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator()
    const { valid, errors } = await validator.validate(JSON.parse(JSON.stringify(openApi())))
    expect([valid, errors]).toEqual([true, undefined])
    expect(validator.version).toBe('3.1')
  })

  it('tells the fields that the dictionary tells, each once', () => {
    const { schemas } = openApi().components as { schemas: Record<string, { required?: string[] }> }
    for (const { key, fields } of RESOURCES) {
      const names = fields.map(({ name }) => name)
      expect(new Set(names).size).toBe(names.length)
      expect(schemas[key]?.required).toEqual(names)
      expect(dictionaryRows().flatMap(row => (row.resource === key ? row.field : []))).toEqual(names)
    }
  })

  it('has every row tell its council by GSS code, DfE number and name', () => {
    for (const { fields } of RESOURCES) {
      expect(fields.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['gss_code', 'dfe_number', 'council']),
      )
    }
  })

  it('explains every field in whole sentences', () => {
    for (const { description, source } of RESOURCES.flatMap(({ fields }) => fields)) {
      expect([description.at(-1), source.at(-1)]).toEqual(['.', '.'])
    }
  })
})
