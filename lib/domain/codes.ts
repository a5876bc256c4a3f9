import { type IsoDay, longDate } from './dates'

/** A GSS code and the first and last day it was in force; null is 'since before 2005' and 'still', or not known. */
export interface CouncilCode {
  code: string
  from: IsoDay | null
  to: IsoDay | null
}

interface Coded {
  /** The code in force, or the last one. */
  gssCode: string | null
  codes: readonly CouncilCode[]
}

/**
 * The council's GSS code of a day. Null where it had none, or where a former code without known days may have been in
 * force instead; the code of today is `gssCode` whatever the former ones.
 */
export function gssCodeOn({ codes }: Pick<Coded, 'codes'>, day: IsoDay): string | null {
  const possible = codes.filter(
    ({ from, to }) => (from === null || from <= day) && (to === null || day <= to),
  )
  return possible.length === 1 ? possible[0]!.code : null
}

/** 'GSS code E06000060, before that E10000002 (until 31 March 2020)'; null for a council without one. */
export function codesText({ gssCode, codes }: Coded): string | null {
  if (gssCode === null) return null
  const former = codes
    .filter(({ code }) => code !== gssCode)
    .map(({ code, to }) => `${code} (${to ? `until ${longDate(to)}` : 'until when is not known here'})`)
  return [`GSS code ${gssCode}`, ...former.toReversed().map(one => `before that ${one}`)].join(', ')
}
