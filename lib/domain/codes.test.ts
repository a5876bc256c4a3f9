import { describe, expect, it } from 'vitest'
import { codesText, gssCodeOn } from './codes'

const changed = {
  gssCode: 'E06000902',
  codes: [
    { code: 'E10000901', from: null, to: '2020-03-31' },
    { code: 'E06000902', from: '2020-04-01', to: null },
  ],
}
const undated = {
  gssCode: 'E06000904',
  codes: [
    { code: 'E06000903', from: null, to: null },
    { code: 'E06000904', from: null, to: null },
  ],
}

describe('a council’s GSS code of a day', () => {
  it('changes on the day it changed', () => {
    expect(gssCodeOn(changed, '2006-11-01')).toBe('E10000901')
    expect(gssCodeOn(changed, '2020-03-31')).toBe('E10000901')
    expect(gssCodeOn(changed, '2020-04-01')).toBe('E06000902')
  })
  it('is not guessed where a former code may have been in force', () =>
    expect(gssCodeOn(undated, '2012-01-01')).toBeNull())
  it('is none before the council’s first and where it never had one', () => {
    const began = { codes: [{ code: 'E06000905', from: '2019-04-01', to: null }] }
    expect(gssCodeOn(began, '2019-03-31')).toBeNull()
    expect(gssCodeOn({ codes: [] }, '2008-01-01')).toBeNull()
  })
})

describe('a council’s codes in words', () => {
  it('name the one in force and those before, with what is known of their time', () => {
    expect(codesText(changed)).toBe('GSS code E06000902, before that E10000901 (until 31 March 2020)')
    expect(codesText(undated)).toBe(
      'GSS code E06000904, before that E06000903 (until when is not known here)',
    )
    expect(codesText({ gssCode: null, codes: [] })).toBeNull()
  })
})
