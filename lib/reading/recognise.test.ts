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
      'another-kind',
      'a school report',
      'School inspection report\n\nUnique reference number 123456\n\nHeadteacher Mr Squeers',
      /school/,
    ],
    [
      'another-kind',
      'a school of today',
      'Inspection of Dotheboys Hall Academy\n\nBowes Lane\n\nThe quality of education is poor.',
      /school/,
    ],
    [
      'another-kind',
      'a nursery',
      'Inspection report: Little Nells Nursery\n\nUnique reference number EY000000',
      /nursery/,
    ],
    [
      'another-kind',
      'a fostering agency',
      'Inspection report for Sunny Independent Fostering Agency',
      /fostering/,
    ],
    [
      'another-kind',
      'an adoption agency',
      'Foundlings voluntary adoption agency\n\nFull inspection',
      /adoption/,
    ],
    [
      'another-kind',
      "a children's home",
      'SC000000\n\nRegistered provider: Bumble\n\nInspection report: children’s home',
      /children's home/,
    ],
    [
      'another-kind',
      'a family centre',
      'A residential family centre\n\nInspection report',
      /residential family centre/,
    ],
    [
      'another-kind',
      'a college',
      'Barchester College\n\nFurther education and skills inspection report',
      /college/,
    ],
    [
      'another-kind',
      'teacher training',
      'Barchester University: initial teacher education inspection report',
      /teacher education/,
    ],
    [
      'another-kind',
      'a SEND inspection',
      'Area SEND inspection of Barsetshire Local Area Partnership',
      /SEND/,
    ],
    [
      'another-kind',
      'youth offending',
      'An inspection of youth offending services in Barsetshire\n\nHM Inspectorate of Probation',
      /youth offending/,
    ],
    [
      'another-kind',
      'a health report',
      'Care Quality Commission\n\nHiram’s Hospital: quality report',
      /Care Quality/,
    ],
    ['another-country', 'Wales', 'Estyn\n\nA report on education services in Llareggub', /from Wales/],
    [
      'another-country',
      'Wales today',
      'Care Inspectorate Wales: inspection of children’s services in Llareggub',
      /from Wales/,
    ],
    [
      'another-country',
      'Scotland',
      'Care Inspectorate\n\nJoint inspection of services for children in Thrums',
      /from Scotland/,
    ],
    [
      'another-country',
      'Northern Ireland',
      'Regulation and Quality Improvement Authority',
      /from Northern Ireland/,
    ],
    [
      'another-country',
      'Ireland',
      'Health Information and Quality Authority\n\nInspection of a foster care service, Tusla',
      /from Ireland/,
    ],
    [
      'unknown-form',
      'a form not known here',
      'Children’s services annual rating 2010: Barsetshire\n\nSchools and nurseries',
      /form/,
    ],
    [
      'unknown-kind',
      'anything else',
      'Minutes of the parish council\n\nApologies were received.',
      /no kind of document/,
    ],
  ])('refuses with %s: %s', (code, _, text, sentence) => {
    expect(() => recognised(text)).toThrow(sentence)
    expect(() => recognised(text)).toThrow(expect.objectContaining({ code }))
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
