import { describe, expect, it } from 'vitest'
import { judgedCell, type RecordedJudgement, unjudgedCell } from './cells'
import { editionOf } from './frameworks'

const judgement = (more: Partial<RecordedJudgement>): RecordedJudgement => ({
  area: 'staying-safe',
  topic: null,
  state: 'graded',
  grade: 2,
  asWritten: 'adequate',
  certainty: 'certain',
  ...more,
})

describe('the cell of a judgement', () => {
  it('shows the word of its edition’s scale, however the document inflects it', () => {
    expect(judgedCell(editionOf('apa', 'apa-2006'), judgement({ asWritten: 'adequately' })).word).toBe(
      'Adequate',
    )
    expect(judgedCell(editionOf('apa', 'apa-2005'), judgement({ asWritten: 'satisfactory' })).word).toBe(
      'Satisfactory',
    )
  })

  it('never shows a bare digit', () => {
    const services = judgement({ area: 'childrens-services', grade: 3, asWritten: '3' })
    expect(judgedCell(editionOf('apa', 'apa-2006'), services).word).toBe(
      '3, consistently above minimum requirements',
    )
    expect(judgedCell(editionOf('jar', 'jar-2007'), { ...services, area: 'safeguarding' }).word).toBe(
      '3, good',
    )
    const reversed = judgement({ area: 'overall-effectiveness', grade: 1, asWritten: '4' })
    expect(judgedCell(editionOf('lac-2013', 'lac-2013'), reversed).word).toBe('Inadequate')
  })

  it('shows the word alone where a digit’s row was given in words', () => {
    const prose = judgement({ area: 'capacity-to-improve', grade: 3, asWritten: 'good' })
    expect(judgedCell(editionOf('jar', 'jar-2007'), prose).word).toBe('Good')
  })

  it('shows the printed word where the scale has no such word', () => {
    expect(
      judgedCell(editionOf('apa', 'apa-2006'), judgement({ grade: 4, asWritten: 'exemplary' })).word,
    ).toBe('Exemplary')
  })

  it('keeps a doubtful grade back until a person has decided', () => {
    expect(judgedCell(editionOf('apa', 'apa-2006'), judgement({ certainty: 'doubtful' }))).toEqual({
      state: 'being-checked',
      grade: null,
      word: 'Being checked by a person',
      doubtful: true,
      checked: null,
    })
  })

  it('is being checked where the printed word stands for another grade', () => {
    expect(
      judgedCell(editionOf('apa', 'apa-2006'), judgement({ grade: 4, asWritten: 'adequate' })).state,
    ).toBe('being-checked')
  })

  it('is being checked where a digit has no scale to explain it', () => {
    const outside = judgement({ area: 'being-healthy', asWritten: '2' })
    expect(judgedCell(editionOf('jar', 'jar-2007'), outside).state).toBe('being-checked')
    expect(judgedCell(editionOf('jar', 'jar-2007'), { ...outside, asWritten: 'adequate' }).word).toBe(
      'Adequate',
    )
  })

  it('says that inspectors chose not to judge', () => {
    expect(
      judgedCell(
        editionOf('sif', 'sif-2013'),
        judgement({ state: 'not-judged', grade: null, asWritten: null }),
      ),
    ).toMatchObject({
      state: 'not-judged',
      word: 'Not judged',
      grade: null,
    })
  })
})

describe('the cell of a row on which a document says nothing', () => {
  it('names the last year in which the framework had the row', () => {
    expect(unjudgedCell('apa', editionOf('apa', 'apa-2006'), 'education-services', null)).toMatchObject({
      state: 'not-in-framework',
      word: 'Not separately graded after 2005',
    })
    expect(unjudgedCell('ilacs', editionOf('ilacs', 'ilacs-2026'), 'overall-effectiveness', null).word).toBe(
      'No overall grade since 2026',
    )
  })

  it('says what an area was judged together with, and since when it stands alone', () => {
    expect(unjudgedCell('ilacs', editionOf('ilacs', 'ilacs-2018'), 'care-leavers', null)).toMatchObject({
      state: 'judged-together',
      word: 'Judged with children in care',
    })
    expect(
      unjudgedCell('ilacs', editionOf('ilacs', 'ilacs-2026'), 'in-care-and-care-leavers', null),
    ).toMatchObject({
      state: 'not-in-framework',
      word: 'Graded separately since 2023',
    })
  })

  it('says that an inspection of one part did not look at the other', () => {
    const part = editionOf('slac', 'slac-safeguarding')
    expect(unjudgedCell('slac', part, 'looked-after-children', null)).toMatchObject({
      state: 'not-in-framework',
      word: 'Not part of this inspection',
    })
    expect(unjudgedCell('slac', part, 'adoption', null).word).toBe('Not graded by this framework')
  })

  it('says that the framework never graded the area', () => {
    expect(unjudgedCell('sif', editionOf('sif', 'sif-2013'), 'being-healthy', null)).toMatchObject({
      state: 'not-in-framework',
      word: 'Not graded by this framework',
    })
  })

  it('says that a review had no investigation of that topic', () => {
    expect(
      unjudgedCell('jar', editionOf('jar', 'jar-2007'), 'additional-investigation', 'young carers').word,
    ).toBe('No such investigation')
  })

  it('concludes nothing where the framework does grade the row', () => {
    expect(unjudgedCell('apa', editionOf('apa', 'apa-2006'), 'staying-safe', null).state).toBe('not-held')
    expect(unjudgedCell('jar', null, 'safeguarding', null).state).toBe('not-held')
  })
})
