import { describe, expect, it } from 'vitest'
import { openText } from '../open-text'
import { readDocument } from '../read-document'
import { letterOf2006 } from '../testing/apa-letter'
import { MADE_UP_COUNCILS } from '../testing/councils'
import { ilacsReport } from '../testing/ilacs-report'
import { pagedDocument } from '../testing/pages'
import { otherCouncilIn } from './other-councils'

const CASTERBRIDGE = { dfeNumber: 102 }
const report = ilacsReport()
const otherIn = (text: string) =>
  otherCouncilIn(pagedDocument(text), CASTERBRIDGE, '2023-11-17', MADE_UP_COUNCILS)?.name ?? null

describe('another council in a report', () => {
  it.each([
    ['there is none in a whole one', report, null],
    ['by a heading that names it', `${report}\n# Loamshire County Council\nIts mills are good.`, 'Loamshire'],
    ['by an ampersand', `${report}\n# Inspection of Sandbourne & Weatherbury`, 'Sandbourne and Weatherbury'],
    ['not by a name alone in an address', `${report}\n# Loamshire`, null],
    ['not by a board that neighbours share', `${report}\n# Loamshire Safeguarding Board`, null],
    ['not beside its own name', `${report}\n# Casterbridge and Loamshire at the fair`, null],
    ['not by being named in passing', `${report}\nThe road leads to Loamshire.`, null],
    ['by being named over and over', `${report}\n${'Loamshire has a mill. '.repeat(40)}`, 'Loamshire'],
  ])('is known %s', (_, text, name) => expect(otherIn(text)).toBe(name))
})

it('makes every grade doubtful', () => {
  const mixed = `${letterOf2006()}\n\nLOAMSHIRE COUNTY COUNCIL\n\nMore of it.`
  const read = readDocument(openText('a.txt', new TextEncoder().encode(mixed)), undefined, MADE_UP_COUNCILS)
  expect(read.judgements.every(({ certainty }) => certainty === 'doubtful')).toBe(true)
  expect(read.doubts).toMatchObject([{ code: 'council-disagrees' }])
})
