import { describe, expect, it } from 'vitest'
import { READERS } from '../../readers'
import { boardReview } from '../../testing/board-review'
import { readBare } from '../../testing/read-back'
import { sifReport } from '../../testing/sif-report'

const read = (text: string) => readBare(text, READERS)

describe('a review of a safeguarding board by itself', () => {
  it('grades the board, from its front page and its summary, and never the council', () => {
    const report = read(boardReview())
    expect(report).toMatchObject({ framework: 'lscb-review', authority: { dfeNumber: 102 }, doubts: [] })
    expect(report.judgements).toMatchObject([
      { area: 'lscb', grade: 2, asWritten: 'requires improvement', certainty: 'certain' },
    ])
    expect(report.judgements[0]?.evidence).toHaveLength(2)
  })

  it('gives dates, inspector, and findings about the board', () => {
    const { dates, leadInspector, findings } = read(boardReview())
    expect(dates).toEqual({
      dated: null,
      published: '2015-05-11',
      inspected: [{ from: '2015-03-03', to: '2015-03-26' }],
    })
    expect(leadInspector).toBe('Susan Henchard')
    expect(findings.map(({ kind, area }) => `${kind} ${area}`)).toEqual([
      'key-finding lscb',
      'key-finding lscb',
      'area-for-improvement lscb',
    ])
  })

  it('may be printed under the name of the council', () =>
    expect(read(boardReview({ board: 'Casterbridge Borough Council' })).authority.dfeNumber).toBe(102))

  it('is doubted where the summary gives another grade, and where no grade is found', () => {
    const other = read(boardReview({ grade: 'The effectiveness of the LSCB is good' }))
    expect(other.judgements).toMatchObject([{ certainty: 'doubtful' }])
    const none = read(boardReview({ grade: '', opening: '' }))
    expect(none.judgements).toEqual([])
    expect(none.doubts.map(({ code }) => code)).toEqual(['row-missing'])
  })

  it('is not what a report on council and board together is', () => {
    expect(read(sifReport()).framework).toBe('sif')
  })
})
