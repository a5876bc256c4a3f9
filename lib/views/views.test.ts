import { describe, expect, it } from 'vitest'
import {
  authoritiesHref,
  authorityHref,
  compareHref,
  councilsParam,
  loadAuthoritiesParams,
  loadAuthorityParams,
  loadCompareParams,
  MOST_COUNCILS,
  reportHref,
} from '.'

const evidence = 'essex-apa-2006-11-01.additional-investigation~2'

describe('the address of a page', () => {
  it('carries a comparison whole, in the order of its columns', () => {
    expect(compareHref({ councils: ['hertfordshire', 'essex'], framework: 'apa', evidence })).toBe(
      `/compare?councils=hertfordshire~essex&framework=apa&evidence=${evidence}`,
    )
  })

  it('writes only what differs from the default', () => {
    expect(compareHref({ councils: [] })).toBe('/compare')
    expect(compareHref({ councils: ['essex'], framework: null, evidence: null })).toBe(
      '/compare?councils=essex',
    )
    expect(authoritiesHref()).toBe('/authorities')
    expect(authoritiesHref({ q: '' })).toBe('/authorities')
    expect(authorityHref('essex')).toBe('/authorities/essex')
  })

  it('comes back as it was written', async () => {
    const address = { councils: ['southend-on-sea', 'essex'], framework: 'jar', evidence } as const
    const query = new URL(compareHref(address), 'https://gradeline.test').searchParams
    expect(await loadCompareParams(query)).toEqual({ ...address, add: null, notes: [] })
    const found = new URL(authoritiesHref({ q: 'Bath & NE Somerset' }), 'https://gradeline.test')
    expect(await loadAuthoritiesParams(found.searchParams)).toEqual({ q: 'Bath & NE Somerset' })
  })

  it('names a report and a place in it', () => {
    expect(reportHref('essex-sif-2014-02-05')).toBe('/reports/essex-sif-2014-02-05')
    expect(reportHref('essex-sif-2014-02-05', 'judgement-adoption')).toBe(
      '/reports/essex-sif-2014-02-05#judgement-adoption',
    )
  })

  it('keeps councils once each and no more than eleven, and says which it left out', async () => {
    const many = Array.from({ length: 13 }, (_, index) => `council-${index + 1}`)
    const { councils, notes } = await loadCompareParams({ councils: `${many.join('~')}~council-1` })
    expect(councils).toEqual(many.slice(0, MOST_COUNCILS))
    expect(notes).toHaveLength(1)
    expect(notes[0]?.sentence).toContain('council-12, council-13')
    expect(councilsParam(['essex', 'essex', 'kent'])).toBe('essex~kent')
  })

  it('reads councils in capitals and with stray marks between them', async () => {
    const { councils } = await loadCompareParams({ councils: '~Essex~~ESSEX~ kent ~' })
    expect(councils).toEqual(['essex', 'kent'])
  })

  it('leaves out a framework that is unknown or carries no grades, and says so', async () => {
    for (const framework of ['ofsted', 'visit', 'x'.repeat(5000)]) {
      const params = await loadCompareParams({ framework })
      expect(params.framework).toBeNull()
      expect(params.notes.map(note => note.parameter)).toEqual(['framework'])
      expect(params.notes[0]!.sentence.length).toBeLessThan(300)
    }
  })

  it('leaves out evidence that is no grade’s address, and says so', async () => {
    for (const broken of ['essex', '../etc/passwd', 'essex.being healthy', 'a.b~x']) {
      const params = await loadAuthorityParams({ evidence: broken })
      expect(params.evidence).toBeNull()
      expect(params.notes.map(note => note.parameter)).toEqual(['evidence'])
    }
  })

  it('never throws, whatever the address says', async () => {
    const odd = { councils: ['essex', 'kent'], framework: ['', 'apa'], evidence: ['%', '%'], add: '  ' }
    const params = await loadCompareParams(Promise.resolve(odd))
    expect(params.councils).toEqual(['essex', 'kent'])
    expect(await loadAuthoritiesParams(Promise.resolve({ q: ['  new   forest ', 'x'] }))).toEqual({
      q: 'new forest',
    })
    expect(await loadAuthoritiesParams({})).toEqual({ q: '' })
    expect(await loadAuthorityParams({})).toEqual({ evidence: null, notes: [] })
  })
})
