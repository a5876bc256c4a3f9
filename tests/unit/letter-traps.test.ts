import { describe, expect, it } from 'vitest'
import { frameworkOf } from '@/lib/domain/frameworks'
import type { ParsedReport } from '@/lib/reading/report'
import { LETTERS_ARE_HERE, letter } from '../support/letters'

const CAMBRIDGESHIRE = 'apa-2005-cambridgeshire.txt'
const ESSEX = 'apa-2006-essex.txt'
const HERTFORDSHIRE = 'apa-2006-hertfordshire.txt'
const SOUTHEND = 'jar-2008-southend-on-sea.txt'
const ESSEX_SIF = 'sif-2014-essex.txt'

const read = (file: string): ParsedReport => letter(file).report
const judged = (file: string, area: string) => read(file).judgements.filter(each => each.area === area)
const findings = (file: string, kind: string, area: string | null) =>
  read(file).findings.filter(each => each.kind === kind && each.area === area)
/** Words by which a place in a document is known, wherever they appear. */
const quoting = <Told extends { evidence: readonly { quote: string | null }[] }>(
  list: readonly Told[],
  words: string,
) => list.filter(each => each.evidence.some(({ quote }) => quote?.includes(words)))

describe.skipIf(!LETTERS_ARE_HERE)('the traps of the five documents are avoided (needs ../shared)', () => {
  describe('Cambridgeshire 2005', () => {
    it('joins a strength that a page break cuts in two, and quotes both halves as they stand', () => {
      const [cut, ...others] = findings(CAMBRIDGESHIRE, 'strength', 'staying-safe').filter(
        each => each.evidence.length > 1,
      )
      expect(others).toEqual([])
      expect(cut?.text).toContain('procedures and protocols in place for auditing decisions')
    })

    it('takes the words of capacity from the key of its own year', () =>
      expect(judged(CAMBRIDGESHIRE, 'capacity-to-improve')).toMatchObject([{ descriptor: 'Good/promising' }]))

    it('has one judgement of capacity, from the table, though a sentence says it too', () => {
      const [capacity, ...others] = judged(CAMBRIDGESHIRE, 'capacity-to-improve')
      expect(others).toEqual([])
      expect(capacity).toMatchObject({ basis: 'table', asWritten: '3' })
      expect(capacity?.evidence.map(each => each.basis)).toEqual(['table', 'sentence'])
    })

    it('does not take a report on the youth service for a judgement', () =>
      expect(quoting(read(CAMBRIDGESHIRE).judgements, 'unsatisfactory')).toEqual([]))

    it('keeps three inner bullets in the one aspect they belong to', () =>
      expect(
        findings(CAMBRIDGESHIRE, 'focus-for-next-review', 'staying-safe').map(each => each.evidence.length),
      ).toEqual([4, 1]))
  })

  describe('Essex 2006', () => {
    it('keeps a cell that lost its bullets whole and says so', () =>
      expect(findings(ESSEX, 'strength', 'being-healthy')).toMatchObject([
        { unsplit: true, text: expect.stringMatching(/^the engagement of partners .* programmes\.$/) },
      ]))

    it('knows that none was stated from nothing being said', () => {
      const contribution = 'making-a-positive-contribution'
      expect(findings(ESSEX, 'area-for-improvement', contribution)).toMatchObject([
        { statedNone: true, text: null },
      ])
      expect(findings(ESSEX, 'focus-for-next-review', contribution)).toEqual([])
    })

    it('does not count minimum requirements said again as a new judgement', () =>
      expect(judged(ESSEX, 'social-care-services')).toMatchObject([
        { basis: 'table', evidence: [{ basis: 'table' }] },
      ]))

    it('has strengths but no grade for the management of services', () => {
      expect(findings(ESSEX, 'strength', 'service-management')).toHaveLength(1)
      expect(judged(ESSEX, 'service-management')).toEqual([])
    })
  })

  describe('Hertfordshire 2006', () => {
    it('reads outcome sentences that follow no fixed wording', () =>
      expect(read(HERTFORDSHIRE).judgements.filter(each => each.basis === 'sentence')).toMatchObject([
        { asWritten: 'good' },
        { asWritten: 'adequately' },
        { asWritten: 'good' },
        { asWritten: 'good' },
        { asWritten: 'good' },
      ]))

    it('reads all of a table whose heading stands in its middle', () => {
      const areas = (kind: string) =>
        read(HERTFORDSHIRE)
          .findings.filter(each => each.kind === kind)
          .map(each => each.area)
      expect(areas('strength')).toHaveLength(6)
      expect(areas('area-for-improvement')).toEqual(areas('strength'))
    })

    it('opens no section at a name that stands in a cell', () =>
      expect(
        read(HERTFORDSHIRE)
          .findings.filter(each => each.kind === 'focus-for-next-review')
          .every(each => each.area === null),
      ).toBe(true))
  })

  describe('Southend-on-Sea 2008', () => {
    it('takes no grade from the annexes, which repeat other documents', () => {
      const report = read(SOUTHEND)
      expect(report.judgements.map(each => each.area)).not.toContain('being-healthy')
      expect(report.quoted.length).toBeGreaterThan(0)
      for (const { from } of report.quoted) expect(from).not.toBe('')
    })

    it('takes no grade from the drawing of a scale', () =>
      expect(judged(SOUTHEND, 'looked-after-children').flatMap(each => each.asWritten)).toEqual(['2']))

    it('takes a fault inside an area for no grade of the area', () => {
      expect(quoting(read(SOUTHEND).judgements, 'unsatisfactory')).toEqual([])
      expect(quoting(read(SOUTHEND).judgements, 'CAMH')).toEqual([])
    })

    it('quotes both outcomes of a sentence that judges two', () =>
      expect(
        quoting(read(SOUTHEND).quoted, 'achieve economic well-being are good').map(each => each.area),
      ).toEqual(expect.arrayContaining(['enjoying-and-achieving', 'achieving-economic-well-being'])))
  })

  describe('Essex 2014', () => {
    it('gives no publication date where only the copyright has a year', () =>
      expect(read(ESSEX_SIF).dates.published).toBeNull())

    it('never lets the grade of the board stand for the council', () => {
      expect(judged(ESSEX_SIF, 'lscb')).toMatchObject([{ asWritten: 'requires improvement' }])
      expect(judged(ESSEX_SIF, 'overall-effectiveness')).toMatchObject([{ asWritten: 'good' }])
    })

    it('has no row for the outcomes of another framework', () => {
      const rows = frameworkOf('sif').editions.flatMap(edition => edition.rows.map(row => row.area))
      expect(rows).not.toContain('being-healthy')
      expect(read(ESSEX_SIF).judgements.every(each => rows.includes(each.area))).toBe(true)
    })

    it('tells past inspections as quoted, each with its month', () => {
      const { quoted, judgements } = read(ESSEX_SIF)
      expect(quoted.every(each => /^\d{4}-\d{2}$/.test(each.when ?? ''))).toBe(true)
      expect(quoting(judgements, 'previous inspection')).toEqual([])
    })
  })
})
