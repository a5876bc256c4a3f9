import { describe, expect, it } from 'vitest'
import { openText } from './open-text'
import { readDocument } from './read-document'
import { READERS } from './readers'
import { apaReader } from './readers/apa'
import { recognise } from './recognise'
import { letterOf2005, letterOf2006 } from './testing/apa-letter'
import { MADE_UP_COUNCILS } from './testing/councils'

const document = (text: string, file = 'x.txt') => openText(file, new TextEncoder().encode(text))
const recognised = (text: string, file?: string) => recognise(document(text, file), READERS).framework

describe('recognise', () => {
  it('goes by the text, whatever the file is called', () => {
    expect(recognised(letterOf2005(), 'sif-2014-essex.txt')).toBe('apa')
    expect(recognised(letterOf2006(), 'scan.txt')).toBe('apa')
  })

  it.each([
    [
      'a web page',
      '<!DOCTYPE html><html><head><title>404</title></head><body>Not found</body></html>',
      /web page/,
    ],
    [
      'a school report',
      'School inspection report\n\nUnique reference number 123456\n\nHeadteacher Mr Squeers',
      /school/,
    ],
    [
      'a fostering agency',
      'Inspection report for Sunny Independent Fostering Agency\n\nProvision subtype',
      /fostering agency/,
    ],
    ['another country', 'Estyn\n\nA report on education services in Llareggub', /outside England/],
    ['anything else', 'Minutes of the parish council\n\nApologies were received.', /no kind of document/],
  ])('refuses %s in a sentence that says what is read', (_, text, sentence) => {
    expect(() => recognised(text)).toThrow(sentence)
    expect(() => recognised(text)).toThrow(/Annual performance assessment/)
  })

  it('refuses two documents in one file', () => {
    const twin = { ...apaReader, framework: 'jar' as const }
    expect(() => readDocument(document(letterOf2006()), [apaReader, twin], MADE_UP_COUNCILS)).toThrow(
      /more than one/,
    )
  })

  it('does not take a report that mentions the assessment for a letter of it', () => {
    const filler = Array.from({ length: 60 }, (_, at) => `Paragraph ${at} of a long report.`).join('\n\n')
    const title = '2006 ANNUAL PERFORMANCE ASSESSMENT OF SERVICES IN BARSETSHIRE'
    expect(() => recognised(`${filler}\n\n${title}\n\nIt was good.`)).toThrow(/no kind/)
  })
})
