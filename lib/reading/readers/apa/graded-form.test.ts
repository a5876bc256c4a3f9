import { describe, expect, it } from 'vitest'
import { openText } from '../../open-text'
import { readDocument } from '../../read-document'
import type { ParsedReport } from '../../report'
import { letterOf2006 } from '../../testing/apa-letter'
import { MADE_UP_COUNCILS } from '../../testing/councils'
import {
  GRADED_SECTIONS,
  GRADED_TABLE,
  GRADED_TITLE,
  type GradedLetterParts,
  gradedLetter,
  withSection,
} from '../../testing/graded-letter'
import { apaReader } from '.'

const read = (text: string): ParsedReport =>
  readDocument(openText('letter.txt', new TextEncoder().encode(text)), [apaReader], MADE_UP_COUNCILS)
const told = (report: ParsedReport) =>
  report.judgements.map(({ area, grade, certainty }) => [area, grade, certainty].join(' '))
const judged = (report: ParsedReport, area: string) => report.judgements.find(each => each.area === area)
const codes = (report: ParsedReport) => report.doubts.map(doubt => doubt.code)
const withRow = (at: number, row: string) => GRADED_TABLE.with(at, row).join('\n')
const withoutTable = (changes: Partial<GradedLetterParts> = {}) => gradedLetter({ table: '', ...changes })

const CERTAIN = [
  'overall-effectiveness 3 certain',
  'being-healthy 3 certain',
  'staying-safe 2 certain',
  'enjoying-and-achieving 4 certain',
  'making-a-positive-contribution 1 certain',
  'achieving-economic-well-being 3 certain',
  'capacity-to-improve 2 certain',
]
const SHORT = 'Capacity to improve, including the management of services for children and young people'

describe('a letter of 2007 or 2008', () => {
  it('gives its council, year, date and addressee', () =>
    expect(read(gradedLetter())).toMatchObject({
      authority: { dfeNumber: 101 },
      edition: 'apa-2007',
      assessmentYear: 2007,
      dates: { dated: '2007-11-26', published: null, inspected: [] },
      addressee: "Dr Eleanor Bold, Director of Children's Services",
    }))

  it('has up to three witnesses for each of its rows and leaves no doubt', () => {
    const report = read(gradedLetter())
    expect(told(report)).toEqual(CERTAIN)
    expect(report.judgements.map(({ evidence }) => evidence.map(({ basis }) => basis).join(' '))).toEqual([
      'table sentence',
      ...Array(6).fill('table sentence sentence'),
    ])
    expect(judged(report, 'enjoying-and-achieving')).toMatchObject({
      asWritten: '4',
      descriptor: 'outstanding/excellent',
      basis: 'table',
    })
    expect(report.doubts).toEqual([])
  })

  it.each([
    ['in one line', (heading: string, grade: string) => `${heading} Grade: ${grade}`],
    ['without a colon', (heading: string, grade: string) => `${heading} Grade ${grade}`],
    ['in the line below', (heading: string, grade: string) => `${heading}\nGrade: ${grade}`],
    ['in a line of its own', (heading: string, grade: string) => `${heading}\n\nGrade: ${grade}`],
    ['in Markdown', (heading: string, grade: string) => `## **${heading}** **Grade: ${grade}**`],
    ['in tags', (heading: string, grade: string) => `<p><b>${heading}</b></p>\t<b>Grade: ${grade}</b>`],
    ['in brackets', (heading: string, grade: string) => `${heading} (Grade ${grade})`],
    [
      'behind the first part of a heading that wraps',
      (heading: string, grade: string) =>
        `${heading.replace(/ services for/, `\tGrade: ${grade}\nservices for`)}${
          heading.includes(' services for') ? '' : `\tGrade: ${grade}`
        }`,
    ],
  ])('is read with the grade beside a heading %s', (_, beside) => {
    const report = read(gradedLetter({ table: '' }, beside))
    expect(told(report)).toEqual(CERTAIN)
    expect(report.doubts).toEqual([])
    const strengths = report.findings.filter(each => each.kind === 'strength')
    expect(strengths.map(({ text }) => text)).toContain('A calm chair.')
  })

  it.each([
    ['without tabs', GRADED_TABLE.map(row => row.replace('\t', '  ')).join('\n')],
    ['with its digits on lines of their own', GRADED_TABLE.map(row => row.replace('\t', '\n')).join('\n')],
    ['with a label that wraps', withRow(7, `${SHORT.replace(' services for', '\nservices for')}\t2`)],
    [
      'with a label that wraps behind its digit',
      withRow(7, SHORT.replace(' services for', '\t2\nservices for')),
    ],
    ['with words for digits', withRow(3, 'Staying safe\tAdequate')],
    ['with a footnote', withRow(3, 'Staying safe\t2²')],
    ['in Markdown', GRADED_TABLE.map(row => `**${row.replace('\t', '**\t**')}**`).join('\n')],
    ['with a misspelt label', withRow(3, 'Staying sefa\t2')],
  ])('is read with a table %s', (_, table) => {
    const sections = GRADED_SECTIONS.map(
      ([heading, grade]) => [heading, grade, 'Ferries run on time.'] as const,
    )
    const report = read(gradedLetter({ table, sections }))
    expect(told(report)).toEqual(CERTAIN)
    expect(codes(report)).toEqual(['findings-missing'])
  })

  it.each([
    ['in one line', 'The scale is 4: outstanding/excellent; 3: good; 2: adequate; 1: inadequate.'],
    ['one step a line', '4: outstanding/excellent\n3: good\n2: adequate\n1: inadequate'],
    ['as a table', '4\tOutstanding / excellent\n3\tGood\n2\tAdequate\n1\tInadequate'],
    ['that wraps', 'Based on 4: outstanding/excellent; 3: good; 2: adequate; 1:\ninadequate'],
  ])('is sure of digits under a scale %s', (_, scale) => {
    const sections = GRADED_SECTIONS.map(
      ([heading, grade]) => [heading, grade, 'Ferries run on time.'] as const,
    )
    expect(told(read(gradedLetter({ scale, sections })))).toEqual(CERTAIN)
  })

  it('without a scale is sure only of what is said in words too', () => {
    const report = read(gradedLetter({ scale: '', sections: withSection(1, { text: 'Milk is free.' }) }))
    expect(told(report).filter(each => each.endsWith('doubtful'))).toEqual([
      'overall-effectiveness 3 doubtful',
      'being-healthy 3 doubtful',
    ])
    expect(codes(report)).toEqual(['digits-without-scale', 'digits-without-scale'])
  })

  it('takes a scale that runs the other way at its word only where sentences say the same', () => {
    const scale = '1: outstanding/excellent; 2: good; 3: adequate; 4: inadequate'
    const report = read(gradedLetter({ scale, sections: withSection(1, { text: 'Milk is free.' }) }))
    expect(told(report).every(each => each.endsWith('doubtful'))).toBe(true)
    expect(codes(report)).toContain('scale-turned')
  })

  it('doubts every digit under a scale that is out of order', () => {
    const report = read(gradedLetter({ scale: '4: outstanding; 2: good; 3: adequate; 1: inadequate' }))
    expect(told(report).every(each => each.endsWith('doubtful'))).toBe(true)
    expect(codes(report)).toEqual(['key-out-of-order'])
  })

  it.each([
    ['its heading contradicts', gradedLetter({ sections: withSection(2, { grade: '3' }) })],
    ['its heading alone contradicts', gradedLetter({ table: withRow(3, 'Staying safe\t1') })],
    [
      'its section contradicts in words',
      gradedLetter({ sections: withSection(2, { text: 'The contribution of services to this is good.' }) }),
    ],
  ])('doubts a row that %s', (_, text) => {
    const report = read(text)
    expect(judged(report, 'staying-safe')?.certainty).toBe('doubtful')
    expect(codes(report)).toEqual(['witnesses-disagree'])
  })

  it.each([
    [2, 'The contribution of services to improving outcomes in this aspect is not adequate.'],
    [2, 'The contribution of services to outcomes is adequate for most but inadequate for a few.'],
    [6, "The council's capacity to improve further is not adequate."],
    [6, 'The council does not have adequate capacity to improve.'],
  ])('doubts a row whose section denies it: %i %s', (at, text) => {
    const report = read(gradedLetter({ sections: withSection(at, { text }) }))
    expect(report.judgements.filter(each => each.certainty === 'doubtful')).toHaveLength(1)
    expect(codes(report)).toEqual(['judgement-not-plain'])
  })

  it('finds a doubtful grade in a sentence alone, and says what is missing', () => {
    const sections = GRADED_SECTIONS.map(([heading, , text]) => [heading, '', text] as const)
    const report = read(gradedLetter({ table: '', sections }, heading => heading))
    expect(told(report)).toEqual([
      'overall-effectiveness 3 doubtful',
      ...CERTAIN.slice(1, 6),
      'capacity-to-improve 2 doubtful',
    ])
  })

  it('never takes a page number under a heading for its grade', () => {
    const text = gradedLetter({ table: '' }).replace('Being healthy\tGrade: 3', 'Being healthy\n2')
    expect(judged(read(text), 'being-healthy')).toMatchObject({ grade: 3, basis: 'sentence' })
  })

  it('matches no digit with a label where all labels come before all digits', () => {
    const labels = GRADED_TABLE.slice(1).map(row => row.split('\t')[0])
    const table = [...labels, ...'3324132'].join('\n')
    const report = read(gradedLetter({ table }))
    expect(told(report)).toEqual(CERTAIN)
    expect(report.judgements.every(({ basis }) => basis === 'sentence')).toBe(true)
  })

  it('doubts the outcomes when their sections come in another order', () => {
    const [overall, healthy, safe, ...rest] = GRADED_SECTIONS
    const report = read(withoutTable({ sections: [overall!, safe!, healthy!, ...rest] }))
    expect(codes(report)).toEqual(['sections-out-of-order'])
    expect(judged(report, 'being-healthy')?.certainty).toBe('doubtful')
  })

  it('has strengths and weaknesses by area, and none from its closing words', () => {
    const { findings } = read(gradedLetter())
    expect(findings).toHaveLength(18)
    expect(findings.slice(0, 3)).toMatchObject([
      { kind: 'strength', area: 'being-healthy', text: 'Milk is free.', unsplit: false },
      { kind: 'strength', area: 'being-healthy', text: 'More of it is on its way.' },
      {
        kind: 'weakness',
        area: 'being-healthy',
        text: 'Few dentists.',
        evidence: [{ section: 'Being healthy' }],
      },
    ])
    expect(findings.at(-1)).toMatchObject({ area: 'capacity-to-improve', text: 'Old plans.' })
  })

  it('cuts a list that lost its bullets only at the ends of sentences, and says so', () => {
    const text =
      'Major strengths\n\nMilk is free. More of it is\non its way.\n\nAreas for development\n\nDentists.'
    const { findings } = read(gradedLetter({ sections: withSection(1, { text }) }))
    expect(findings.filter(each => each.area === 'being-healthy')).toMatchObject([
      { kind: 'strength', text: 'Milk is free.', unsplit: true },
      { kind: 'strength', text: 'More of it is', unsplit: true },
      { kind: 'strength', text: 'on its way.', unsplit: true },
      { kind: 'area-for-improvement', text: 'Dentists.', unsplit: true },
    ])
  })

  it('may print strengths and weaknesses side by side', () => {
    const text =
      'Major strengths\tImportant weaknesses and areas for development\n• Milk. • Walks.\t• Dentists.'
    const { findings } = read(gradedLetter({ sections: withSection(1, { text }) }))
    expect(
      findings.filter(each => each.area === 'being-healthy').map(({ kind, text }) => `${kind} ${text}`),
    ).toEqual(['strength Milk.', 'strength Walks.', 'weakness Dentists.'])
  })
})

describe('the title of a letter', () => {
  it.each([
    [`${GRADED_TITLE} Barsetshire County Council 2007`, 101, 2007],
    [`2007 ${GRADED_TITLE}\nthe City of Casterbridge`, 102, 2007],
    [`${GRADED_TITLE.replace(' in', '')}\nin the London Borough of\nCasterbridge 2007`, 102, 2007],
    [`${GRADED_TITLE} Sandbourne and\nWeatherbury Council 2007`, 103, 2007],
    [`**${GRADED_TITLE} the Royal Borough of Loamshire, 2007**`, 104, 2007],
  ])('names council and year: %s', (title, dfeNumber, year) =>
    expect(read(gradedLetter({ title, head: '26 November 2007\n\nDear Dr Bold' }))).toMatchObject({
      authority: { dfeNumber },
      assessmentYear: year,
    }),
  )

  it('is doubted where its year comes after the date', () =>
    expect(codes(read(gradedLetter({ title: `${GRADED_TITLE} Barsetshire 2008` })))).toEqual([
      'year-and-date-disagree',
    ]))

  it('leaves the year to the date', () =>
    expect(
      read(
        gradedLetter({ title: `${GRADED_TITLE} Barsetshire`, head: 'Barsetshire Council\n17 December 2008' }),
      ),
    ).toMatchObject({ assessmentYear: 2008, doubts: [] }))

  it('may be followed by the date, in a line of its own', () => {
    const text = gradedLetter({ head: 'Barsetshire County Council\n\nDear Dr Bold' })
    const dated = text.replace('This letter tells', '26 November 2007\n\nThis letter tells')
    expect(read(dated).dates.dated).toBe('2007-11-26')
  })
})

describe('the form of a letter', () => {
  it('is told by what it grades, and one of another year’s form is refused', () => {
    const title = (year: string) => `${year} ${GRADED_TITLE} Barsetshire County Council`
    expect(() => read(letterOf2006({ title: title('2007') }))).toThrow(/of 2007, but it grades what/)
    expect(() => read(gradedLetter({ title: title('2006') }))).toThrow(/of 2006, but it grades what/)
    expect(() => read(`${gradedLetter()}\n\n${letterOf2006()}`)).toThrow()
  })

  it('is that of the year before where a letter of spring gives no year', () =>
    expect(
      read(
        gradedLetter({ title: `${GRADED_TITLE} Barsetshire`, head: 'Barsetshire Council\n7 January 2008' }),
      ),
    ).toMatchObject({ assessmentYear: 2007, edition: 'apa-2007' }))

  it('is not sure of any grade where the text is about another council than the title', () => {
    const text = gradedLetter().replaceAll(/Barsetshire County Council delivers/g, 'Loamshire delivers')
    const report = read(text.replace('Ferries in Barsetshire', 'Ferries in Loamshire'))
    expect(told(report).every(each => each.endsWith('doubtful'))).toBe(true)
    expect(codes(report)).toEqual(['council-unconfirmed'])
  })
})
