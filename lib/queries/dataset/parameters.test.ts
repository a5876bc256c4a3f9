import { describe, expect, it } from 'vitest'
import { writeCursor } from './cursor'
import { judgements } from './judgements'
import { neighbours } from './neighbours'
import { readRequest } from './parameters'
import { Refusal } from './refusal'

const read = (query: string) => readRequest(judgements, new URLSearchParams(query))

/** Status, parameter and sentence of the refusal. */
function refused(query: string): [number, string | null, string] {
  try {
    read(query)
  } catch (error) {
    if (error instanceof Refusal) return [error.status, error.parameter, error.message]
  }
  throw new Error(`“${query}” was not refused`)
}

describe('the parameters of the API', () => {
  it('are read alone, several in one and again and again', () => {
    expect(read('')).toEqual({ filter: {}, authority: [], region: [], limit: 100, after: null, format: null })
    expect(
      read('authority=essex,881&authority=kent&framework=sif&grade=1,2&year=2014&from=2014-01-31'),
    ).toMatchObject({
      authority: ['essex', '881', 'kent'],
      filter: { framework: ['sif'], grade: [1, 2], year: [2014], from: '2014-01-31' },
    })
    expect(read('state=being-checked&sources=all&limit=1000&format=csv')).toMatchObject({
      filter: { state: ['being-checked'], sources: 'all' },
      limit: 1000,
      format: 'csv',
    })
  })

  it.each([
    ['limit=0', 'limit'],
    ['limit=1001', 'limit'],
    ['limit=ten', 'limit'],
    ['limit=5&limit=6', 'limit'],
    ['grade=5', 'grade'],
    ['grade=', 'grade'],
    ['framework=ofsted', 'framework'],
    ['area=everything', 'area'],
    ['state=guessed', 'state'],
    ['from=2014-02-30', 'from'],
    ['to=yesterday', 'to'],
    ['year=14', 'year'],
    ['format=xml', 'format'],
    ['cursor=nonsense', 'cursor'],
    [`cursor=${writeCursor([1, 'a'])}`, 'cursor'],
    [`cursor=${writeCursor(['a', 'b\0'])}`, 'cursor'],
    ['council=essex', 'council'],
  ])('are refused where %s cannot be used, naming it in one sentence', (query, parameter) => {
    const [status, named, sentence] = refused(query)
    expect([status, named]).toEqual([400, parameter])
    expect(sentence).toContain(parameter)
    expect(sentence.endsWith('.')).toBe(true)
  })

  it('tell what may be asked instead', () => {
    expect(refused('grade=5')[2]).toBe(
      'The parameter grade cannot be “5”: it may be one or more of 4, 3, 2, 1.',
    )
    expect(() => readRequest(neighbours, new URLSearchParams('grade=1'))).toThrow(
      'There is no parameter “grade” for neighbours; there are authority, region, year, limit, cursor, format.',
    )
  })
})
