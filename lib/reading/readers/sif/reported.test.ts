import { describe, expect, it } from 'vitest'
import { openText } from '../../open-text'
import { quotedIn } from './quoted'

/** What the sentences of one bullet under the form's heading quote. */
const quoted = (sentences: string) => {
  const text = `Other Ofsted inspections\n\n- ${sentences}\n\nLocal leadership`
  return quotedIn(openText('report.txt', new TextEncoder().encode(text)))
}
const told = (sentences: string) =>
  quoted(sentences).quoted.map(({ what, area, framework, when, grade, asWritten }) =>
    [what, area, framework, when, grade, asWritten].join(' | '),
  )

describe('grades of earlier inspections', () => {
  it('have the date of the sentence that names the inspection', () =>
    expect(
      told(
        "The last inspection of Casterbridge's services for looked after children took place in May 2011. It was judged outstanding.",
      ),
    ).toEqual([
      'services for looked after children | looked-after-children | slac | 2011-05 | 4 | outstanding',
    ]))

  it('are told apart where one sentence grades two services', () =>
    expect(
      told(
        'The last inspection of services for safeguarding and looked after children was in May 2010. The council was judged to be good for children looked after and inadequate for safeguarding.',
      ),
    ).toEqual([
      'children looked after | looked-after-children | slac | 2010-05 | 3 | good',
      'safeguarding | safeguarding | slac | 2010-05 | 1 | inadequate',
    ]))

  it('are two where one grade is for both services', () =>
    expect(
      told(
        'An inspection of safeguarding and looked after children services was in May 2010. The council was judged adequate for both services.',
      ),
    ).toHaveLength(2))

  it('are told apart where one sentence names two inspections', () =>
    expect(
      told(
        "The last inspection of Casterbridge's fostering service took place in June 2012 and judged it to be outstanding, and an inspection of the adoption service in July 2011 judged it to be satisfactory.",
      ),
    ).toEqual([
      'fostering service |  |  | 2012-06 | 4 | outstanding',
      'adoption service |  |  | 2011-07 | 2 | satisfactory',
    ]))

  it.each([
    ['June 2012', 'arrangements for the protection of children', 'cpi'],
    ['June 2012', 'safeguarding arrangements', 'slac'],
    ['June 2012', 'safeguarding arrangements / arrangements for the protection of children', ''],
    ['March 2013', 'arrangements for the protection of children', 'cpi'],
    ['July 2013', 'services for looked after children', 'lac-2013'],
    ['October 2012', 'services for looked after children', ''],
  ])('of %s for %s belong to ‘%s’ or to none for certain', (month, what, framework) =>
    expect(
      quoted(`The last inspection of the council's ${what} was in ${month}. It was judged good.`).quoted,
    ).toMatchObject([{ framework: framework || null }]),
  )

  it.each([
    "The council operates two children's homes. One was judged to be good, the other inadequate.",
    'The council runs a residential unit. It was judged outstanding in its last inspection.',
    "Four of the last inspections of Casterbridge's schools judged them inadequate.",
    "The last inspection of the council's adoption service was in June 2011. Its work was judged good or outstanding.",
  ])('are not taken from ‘%s’', sentences => expect(told(sentences)).toEqual([]))

  it('are a doubt where it is not plain what was graded', () => {
    const { quoted: none, doubts } = quoted('In May 2011 the council was judged to be inadequate.')
    expect(none).toEqual([])
    expect(doubts).toMatchObject([{ code: 'quoted-grade-unread' }])
  })

  it('are one with two witnesses where the report says them twice', () => {
    const again =
      "The last inspection of the council's safeguarding arrangements was in May 2011. It was judged good.\n\n14. In May 2011 Ofsted inspected the area. In May 2011 Ofsted re-inspected safeguarding services and judged them good."
    expect(quoted(again).quoted).toMatchObject([{ evidence: [{}, {}, { paragraph: '14' }] }])
  })
})
