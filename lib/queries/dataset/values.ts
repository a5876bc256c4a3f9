import { isIsoDay } from '@/lib/domain/dates'
import { Refusal } from './refusal'

/**
 * Values of a parameter out of a fixed list: 'a,b', or the parameter again and again.
 * @returns undefined where the address does not name it
 * @throws Refusal where one is none of the list
 */
export function chosen<V extends string | number>(
  query: URLSearchParams,
  name: string,
  allowed: readonly V[],
): V[] | undefined {
  const written = query.getAll(name).flatMap(one => one.split(','))
  if (written.length === 0) return undefined
  return [...new Set(written)].map(one => {
    const value = allowed.find(each => String(each) === one.trim())
    if (value !== undefined) return value
    throw wrong(name, one, `one or more of ${allowed.join(', ')}`)
  })
}

/** @throws Refusal where the address names it twice */
export function single(query: URLSearchParams, name: string): string | undefined {
  const written = query.getAll(name)
  if (written.length > 1) throw new Refusal(400, `The parameter ${name} may be given only once.`, name)
  return written[0]
}

export function wholeNumber(
  query: URLSearchParams,
  name: string,
  least: number,
  most: number,
): number | undefined {
  const written = single(query, name)
  if (written === undefined) return undefined
  if (/^\d{1,9}$/.test(written) && Number(written) >= least && Number(written) <= most) return Number(written)
  throw wrong(name, written, `a whole number from ${least} to ${most}`)
}

export function years(query: URLSearchParams, name: string): number[] | undefined {
  const written = query.getAll(name).flatMap(one => one.split(','))
  if (written.length === 0) return undefined
  return written.map(one => {
    if (/^20\d\d$/.test(one.trim())) return Number(one)
    throw wrong(name, one, 'one or more years such as 2014')
  })
}

/** An ISO day that the calendar has. */
export function dayParameter(query: URLSearchParams, name: string): string | undefined {
  const written = single(query, name)
  if (written === undefined || isIsoDay(written)) return written
  throw wrong(name, written, 'a day such as 2014-02-05')
}

export const wrong = (name: string, written: string, allowed: string): Refusal =>
  new Refusal(400, `The parameter ${name} cannot be “${written.slice(0, 60)}”: it may be ${allowed}.`, name)
