import { describe, expect, it } from 'vitest'
import { checkResult } from './check'
import { openText } from './open-text'
import type { ReaderResult } from './reader'
import { apaReader } from './readers/apa'
import { letterOf2006 } from './testing/apa-letter'
import { MADE_UP_COUNCILS } from './testing/councils'

const document = openText('letter.txt', new TextEncoder().encode(letterOf2006()))
const result = apaReader.read(document, MADE_UP_COUNCILS)
const check = (changed: ReaderResult) => checkResult(document, 'apa', changed, MADE_UP_COUNCILS)
const [first, ...rest] = result.judgements

describe('checkResult', () => {
  it('leaves a whole result as it is', () => expect(check(result)).toEqual(result))

  it('tells a graded row that is not there', () =>
    expect(check({ ...result, judgements: rest }).doubts).toMatchObject([
      { code: 'row-missing', sentence: expect.stringContaining('Children’s services') },
    ]))

  it('doubts an area that is judged twice', () => {
    const checked = check({ ...result, judgements: [first!, first!, ...rest] })
    expect(checked.judgements.filter(each => each.certainty === 'doubtful')).toHaveLength(2)
    expect(checked.doubts).toMatchObject([{ code: 'judged-twice' }])
  })

  it('doubts words that do not stand in the document', () => {
    const invented = {
      ...first!,
      evidence: first!.evidence.map(each => ({ ...each, quote: 'Words from nowhere.' })),
    }
    const checked = check({ ...result, judgements: [invented, ...rest] })
    expect(checked.judgements[0]?.certainty).toBe('doubtful')
    expect(checked.doubts).toMatchObject([{ code: 'quote-not-found' }])
  })

  it.each([
    ['a year of fieldwork', { inspected: [{ from: '2013-11-22', to: '2014-11-12' }], published: null }],
    ['a single day of it', { inspected: [{ from: '2014-11-12', to: '2014-11-12' }], published: null }],
    [
      'publication before it',
      { inspected: [{ from: '2014-11-03', to: '2014-11-12' }], published: '2014-01-06' },
    ],
  ])('doubts dates that tell of %s', (_, dates) =>
    expect(check({ ...result, dates: { dated: null, ...dates } }).doubts).toMatchObject([
      { code: 'dates-unlikely' },
    ]),
  )

  it('doubts a grade that stands only in a table which is wrong elsewhere', () => {
    const odds = { code: 'witnesses-disagree', sentence: 'The two are at odds.', evidence: first!.evidence }
    const checked = check({ ...result, doubts: [odds] })
    const onlyThere = checked.judgements.filter(each => each.evidence.every(({ basis }) => basis === 'table'))
    expect(onlyThere.length).toBeGreaterThan(0)
    expect(onlyThere.every(each => each.certainty === 'doubtful')).toBe(true)
    expect(checked.doubts.filter(({ code }) => code === 'table-unsound')).toHaveLength(onlyThere.length)
  })
})
