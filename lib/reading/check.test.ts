import { describe, expect, it } from 'vitest'
import { checkResult } from './check'
import { openText } from './open-text'
import { apaReader } from './readers/apa'
import { letterOf2006 } from './testing/apa-letter'
import { MADE_UP_COUNCILS } from './testing/councils'

const document = openText('letter.txt', new TextEncoder().encode(letterOf2006()))
const result = apaReader.read(document, MADE_UP_COUNCILS)
const [first, ...rest] = result.judgements

describe('checkResult', () => {
  it('leaves a whole result as it is', () => expect(checkResult(document, 'apa', result)).toEqual(result))

  it('tells a graded row that is not there', () =>
    expect(checkResult(document, 'apa', { ...result, judgements: rest }).doubts).toMatchObject([
      { code: 'row-missing', sentence: expect.stringContaining('Children’s services') },
    ]))

  it('doubts an area that is judged twice', () => {
    const checked = checkResult(document, 'apa', { ...result, judgements: [first!, first!, ...rest] })
    expect(checked.judgements.filter(each => each.certainty === 'doubtful')).toHaveLength(2)
    expect(checked.doubts).toMatchObject([{ code: 'judged-twice' }])
  })

  it('doubts words that do not stand in the document', () => {
    const invented = {
      ...first!,
      evidence: first!.evidence.map(each => ({ ...each, quote: 'Words from nowhere.' })),
    }
    const checked = checkResult(document, 'apa', { ...result, judgements: [invented, ...rest] })
    expect(checked.judgements[0]?.certainty).toBe('doubtful')
    expect(checked.doubts).toMatchObject([{ code: 'quote-not-found' }])
  })
})
