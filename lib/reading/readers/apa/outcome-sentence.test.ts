import { describe, expect, it } from 'vitest'
import { editionOf, rowOf } from '@/lib/domain/frameworks'
import { outcomeGradeIn } from './outcome-sentence'

const scaleOf = (year: number) => rowOf(editionOf('apa', `apa-${year}`), 'being-healthy')!.scale
const in2006 = (sentence: string) => outcomeGradeIn(sentence, scaleOf(2006))

describe('outcomeGradeIn', () => {
  it.each([
    ['Outcomes in this area are good.', 3, 'good'],
    ['Outcomes for this area are inadequate overall.', 1, 'inadequate'],
    ['Overall, outcomes are now adequate.', 2, 'adequate'],
    ["The authority's contribution to outcomes in this area is outstanding.", 4, 'outstanding'],
    ["The council’s services' contribution in this area is only adequate.", 2, 'adequate'],
    ['The council makes an outstanding contribution to how children learn.', 4, 'outstanding'],
    ['The services make a good contribution to health, with some notable strengths.', 3, 'good'],
    ['The council is making a good contribution to health.', 3, 'good'],
    ['The authority adequately serves the safety of its young people.', 2, 'adequately'],
    ['A good contribution is made by the council to keeping children well.', 3, 'good'],
    ['The combined work of all local services in keeping children safe is good.', 3, 'good'],
    [
      'The impact of all local services in helping children to enjoy themselves is inadequate.',
      1,
      'inadequate',
    ],
    ["The authority's contribution to this outcome is good with some outstanding features.", 3, 'good'],
    ['Outcomes in this area are adequate, although there are examples of good practice.', 2, 'adequate'],
    ['<b>Outcomes in this area are good</b>.', 3, 'good'],
  ])('reads the grade of %s', (sentence, grade, asWritten) =>
    expect(in2006(sentence)).toMatchObject({ grade, asWritten, clear: true }),
  )

  it.each([
    ['Outcomes in this area are generally good.'],
    ['Outcomes in this area are at least adequate.'],
    ['Outcomes in this area are good or better.'],
    ['Outcomes in this area are adequate to good.'],
    ['Outcomes in this area are good for most children but inadequate for a few.'],
    ['Outcomes for looked after children are inadequate.'],
    ['Outcomes are very good in this area.'],
    ['Outcomes in this area are good in parts.'],
    ['Outcomes in this area are good in some areas.'],
    ['Outcomes in this area are good for most children.'],
    ['Outcomes in this area are adequate at best.'],
    ['Outcomes in this area are mostly good.'],
    ['The contribution of services to this outcome is largely good.'],
    ['Outcomes in this area are good, says the self-assessment.'],
  ])('is not sure of %s', sentence => expect(in2006(sentence)?.clear).toBe(false))

  it.each([
    ['Schools make a good contribution to the health of their pupils.'],
    ['The youth service makes an outstanding contribution.'],
    ['Outcomes in this area are not good.'],
    ['Outcomes in this area are no longer good.'],
    ['The contribution of services to this outcome is far from adequate.'],
    ['Outcomes in this area were adequate last year.'],
    ["The council describes its own work here as 'outstanding'."],
    ['The quality of nurseries is good.'],
    ['Outcomes in this area are improving.'],
  ])('takes no grade from %s', sentence => expect(in2006(sentence)?.grade ?? null).toBeNull())

  it.each([
    ['Outcomes in this area are not good.', true],
    ['Outcomes in this area are good for most children but inadequate for a few.', true],
    ['Outcomes in this area are mostly good.', false],
    ['Outcomes in this area are good.', false],
  ])('knows whether another place could make it plain: %s', (sentence, unclear) =>
    expect(in2006(sentence)?.unclear).toBe(unclear),
  )

  it('reads the words of 2005 on the scale of 2005', () => {
    expect(outcomeGradeIn('Outcomes in this area are very good.', scaleOf(2005))).toMatchObject({
      grade: 4,
      clear: true,
    })
    expect(outcomeGradeIn('Outcomes in this area are unsatisfactory.', scaleOf(2005))).toMatchObject({
      grade: 1,
    })
  })
})
