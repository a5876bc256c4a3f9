import { describe, expect, it } from 'vitest'
import type { AreaKey } from './areas'
import type { RecordedJudgement } from './cells'
import { editionOf, type FrameworkKey } from './frameworks'
import type { Grade } from './grades'
import { newestAsAt, sharesOf } from './shares'

const judgement = (
  area: AreaKey,
  grade: Grade | null,
  certainty: RecordedJudgement['certainty'] = 'certain',
): RecordedJudgement => ({
  area,
  topic: null,
  state: grade === null ? 'not-judged' : 'graded',
  grade,
  asWritten: null,
  certainty,
})

const inspection = (framework: FrameworkKey, edition: string, judgements: RecordedJudgement[]) => ({
  edition: editionOf(framework, edition),
  judgements,
})

const shareOf = (shares: ReturnType<typeof sharesOf>, area: AreaKey) => {
  const share = shares.find(one => one.area === area)!
  return {
    grades: share.grades.map(({ councils }) => councils),
    without: Object.fromEntries(share.without.map(({ why, councils }) => [why, councils])),
  }
}

describe('the newest inspections as at a day', () => {
  const always = (dfeNumber: number) => ({ dfeNumber, responsibleFrom: null, responsibleTo: null })
  const councils = [
    always(901),
    { dfeNumber: 902, responsibleFrom: null, responsibleTo: '2023-03-31' },
    { dfeNumber: 903, responsibleFrom: '2023-04-01', responsibleTo: null },
  ]
  const inspections = [
    { id: 'old', dfeNumber: 901, startedOn: '2019-01-14' },
    { id: 'new', dfeNumber: 901, startedOn: '2025-03-31' },
    { id: 'gone', dfeNumber: 902, startedOn: '2022-06-01' },
    { id: 'successor', dfeNumber: 903, startedOn: '2025-04-01' },
  ]
  const ids = (day: string) => newestAsAt(councils, inspections, day).newest.map(({ id }) => id)

  it('count an inspection from its first day on', () => {
    expect(ids('2025-03-30')).toEqual(['old'])
    expect(ids('2025-03-31')).toEqual(['new'])
    expect(ids('2025-04-01')).toEqual(['new', 'successor'])
  })

  it('leave out councils that were gone or yet to come', () => {
    expect(ids('2023-03-31')).toEqual(['old', 'gone'])
    expect(newestAsAt(councils, inspections, '2023-03-31').councils).toBe(2)
    expect(newestAsAt(councils, inspections, '2023-04-01').councils).toBe(2)
    expect(ids('2023-04-01')).toEqual(['old'])
  })
})

describe('national shares', () => {
  const newest = [
    inspection('ilacs', 'ilacs-2018', [
      judgement('overall-effectiveness', 4),
      judgement('in-care-and-care-leavers', 3),
    ]),
    inspection('ilacs', 'ilacs-2023', [
      judgement('overall-effectiveness', 2),
      judgement('care-leavers', 3),
      judgement('in-care', 1, 'doubtful'),
    ]),
    inspection('ilacs', 'ilacs-2023', [
      judgement('overall-effectiveness', null),
      judgement('care-leavers', 3),
    ]),
    inspection('ilacs', 'ilacs-2026', [judgement('care-leavers', 4)]),
  ]
  const shares = sharesOf('ilacs', newest, 6)

  it('begin with the whole and go best first', () => {
    expect(shares[0]?.area).toBe('overall-effectiveness')
    expect(shares[0]?.grades.map(({ word }) => word)).toEqual([
      'Outstanding',
      'Good',
      'Requires improvement to be good',
      'Inadequate',
    ])
  })

  it('give a reason for every council without a grade and never an older grade', () => {
    expect(shareOf(shares, 'overall-effectiveness')).toEqual({
      grades: [1, 0, 1, 0],
      without: {
        'Not judged': 1,
        'No overall grade since 2026': 1,
        'No inspection held under this framework': 2,
      },
    })
    expect(shareOf(shares, 'in-care')).toEqual({
      grades: [0, 0, 0, 0],
      without: {
        'Judged with care leavers': 1,
        'Being checked by a person': 1,
        'Not held here': 2,
        'No inspection held under this framework': 2,
      },
    })
  })

  it('add up to all councils in every row', () => {
    for (const { grades, without } of shares)
      expect([...grades, ...without].reduce((sum, { councils }) => sum + councils, 0)).toBe(6)
  })

  it('keep grades in different words apart', () => {
    const rows = sharesOf(
      'apa',
      [
        inspection('apa', 'apa-2005', [judgement('staying-safe', 2)]),
        inspection('apa', 'apa-2006', [judgement('staying-safe', 2)]),
      ],
      2,
    ).filter(({ area }) => area === 'staying-safe')
    expect(rows.map(({ grades }) => grades.map(({ word, councils }) => `${councils} ${word}`)[2])).toEqual([
      '1 Adequate',
      '1 Satisfactory',
    ])
  })
})
