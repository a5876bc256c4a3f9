import { describe, expect, it } from 'vitest'
import { openText } from '../../open-text'
import { readDocument } from '../../read-document'
import { READERS } from '../../readers'
import type { ParsedReport } from '../../report'
import { asPages } from '../../testing/as-pages'
import { MADE_UP_COUNCILS } from '../../testing/councils'
import { RATING_SCALE, type RatingLetterParts, ratingLetter } from '../../testing/rating-letter'

const read = (text: string): ParsedReport =>
  readDocument(openText('letter.txt', new TextEncoder().encode(text)), READERS, MADE_UP_COUNCILS)
const told = ({ judgements, doubts }: ParsedReport) => [
  ...judgements.map(({ grade, certainty }) => `${grade} ${certainty}`),
  ...doubts.map(({ code }) => code),
]
const rated = (changes: Partial<RatingLetterParts>) => told(read(ratingLetter(changes)))

describe('a letter with an annual rating', () => {
  it('gives council, date, year, addressee and its one rating, without a doubt', () => {
    const report = read(ratingLetter())
    expect(report).toMatchObject({
      authority: { dfeNumber: 101 },
      framework: 'annual-rating',
      edition: 'annual-rating-2009',
      assessmentYear: 2010,
      dates: { dated: '2010-12-09', published: null, inspected: [] },
      addressee: "Dr Eleanor Bold, Director of Children's Services",
      quoted: [],
      doubts: [],
    })
    expect(report.judgements).toMatchObject([
      {
        area: 'childrens-services',
        grade: 3,
        asWritten: 'Performs well',
        basis: 'table',
        certainty: 'certain',
        evidence: [{ basis: 'table' }, { basis: 'sentence' }],
      },
    ])
  })

  it('says the same on pages', () =>
    expect(told(readDocument(asPages(ratingLetter()), READERS, MADE_UP_COUNCILS))).toEqual(['3 certain']))

  it('has its strengths and areas for development', () =>
    expect(read(ratingLetter()).findings.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'strength: Most ferries are good.',
      'strength: The river is clean.',
      'area-for-improvement: One weir performs poorly.',
    ]))

  it.each([
    ["Barsetshire's children's services perform excellently.", 4],
    ['Overall, children’s services in Barsetshire County Council are performing adequately.', 2],
    ["Children's services in Barsetshire perform poorly because weirs are open.", 1],
    ["Children's services in Barsetshire continue to perform well overall.", 3],
    ["**Barsetshire County Council's children's services perform well.**", 3],
    ["Ofsted's assessment is that children's services in Barsetshire perform well.", 3],
    ["Barsetshire's children's services are judged to perform well.", 3],
  ])('is sure of a sentence alone: %s', (sentence, grade) =>
    expect(rated({ box: '', sentence })).toEqual([`${grade} certain`]),
  )

  it.each([
    ["Children's services assessment 2010\nPerforms adequately (2)", 2],
    ["Children's services assessment 2010: performs excellently", 4],
    ['Barsetshire: annual rating\tPerforms poorly', 1],
    ["**Overall rating of children's services** | **Performs well (grade 3)**".replace(' | ', '\t'), 3],
  ])('is sure of a boxed line alone: %s', (box, grade) =>
    expect(rated({ box, sentence: 'The river is long.' })).toEqual([`${grade} certain`]),
  )

  it.each([
    ["Barsetshire's schools perform well."],
    ['Children in Barsetshire perform excellently at sea.'],
    ["Most children's services in Barsetshire perform excellently."],
    ["In 2009, children's services in Barsetshire performed poorly."],
    ["In 2009 children's services in Barsetshire perform poorly."],
    ["A rating of children's services as ‘performs poorly’ does not mean that nothing works."],
  ])('takes no rating from %s', sentence => expect(rated({ sentence })).toEqual(['3 certain']))

  it.each([
    ["Children's services in Barsetshire perform adequately.", 'witnesses-disagree'],
    ["Children's services in Barsetshire do not perform well.", null],
    ["Children's services in Barsetshire no longer perform well.", 'judgement-not-plain'],
    ["Children's services in Barsetshire perform well in some areas.", 'judgement-not-plain'],
    ["Children's services in Barsetshire perform well in schools but poorly at sea.", 'judgement-not-plain'],
  ])('is doubted where its sentence says something else: %s', (sentence, code) =>
    expect(rated({ sentence })).toEqual(code ? ['3 doubtful', code] : ['3 doubtful', 'judgement-not-plain']),
  )

  it('is doubted where digit and words disagree', () =>
    expect(rated({ box: "Children's services assessment 2010\tPerforms well (2)" })).toEqual([
      '3 doubtful',
      'judgement-not-plain',
    ]))

  it('takes a digit the way the scale runs', () => {
    const scale = RATING_SCALE.map((row, at) => `${at + 1}${row.slice(1)}`).join('\n')
    const box = "Children's services assessment 2010\tPerforms well (2)"
    expect(rated({ scale, box })).toEqual(['3 certain'])
  })

  it.each([
    ['as rows', RATING_SCALE.join('\n')],
    ['as lines', RATING_SCALE.map(row => row.split('\t').slice(0, 2).join(' ')).join('\n')],
    ['without digits', RATING_SCALE.map(row => row.split('\t')[1]).join('\n')],
    ['out of order', [2, 0, 3, 1].map(at => RATING_SCALE[at]).join('\n')],
    ['with its definitions below', RATING_SCALE.join('\n').replaceAll('\t', '\n')],
  ])('never takes a step of its scale for the rating, whether printed %s', (_, scale) => {
    expect(rated({ scale })).toEqual(['3 certain'])
    expect(rated({ scale, box: '', sentence: '' })).toEqual(['row-missing'])
  })
})

describe('a boxed rating right above the scale', () => {
  it.each([1, 2, 3, 4] as const)('is told from its steps: %i', grade => {
    const rating = RATING_SCALE[4 - grade]?.split('\t')[1]
    const box = `Children's services assessment 2010\n${rating} (${grade})`
    const scale = RATING_SCALE.join('\n')
    const text = ratingLetter({ box, sentence: '', scale }).replace('The rating has one of four steps:\n', '')
    expect(told(read(text))).toEqual([`${grade} certain`])
  })
})

describe('a letter with an annual rating is attributed', () => {
  it.each([
    ["Annual children's services assessment 2011: Barsetshire", '8 November 2011', 2011],
    ['Annual rating of children’s services 2009', '9 December 2009', 2009],
    ["2009 annual assessment of children's services", '9 December 2009', 2009],
    ["Children's services annual rating", '9 December 2010', 2010],
  ])('by its title, date and box: %s', (title, date, year) =>
    expect(
      read(ratingLetter({ title, head: `${date}\nBarsetshire Council\nDear Dr Bold`, box: '' })),
    ).toMatchObject({ assessmentYear: year, doubts: [] }),
  )

  it('to the council of its sentence, and doubted where its address names another', () => {
    const report = read(ratingLetter({ sentence: "Children's services in Loamshire perform well." }))
    expect(report.authority.dfeNumber).toBe(104)
    expect(told(report)).toEqual(['3 certain', 'council-disagrees'])
  })

  it.each([
    ['Barsetshire County Council\nBarchester', ['3 certain']],
    ['County Hall\nBarchester\nBarsetshire', ['3 certain', 'council-unconfirmed']],
  ])('to the council of its address where nothing else names one: %s', (address, expected) => {
    const sentence = "The council's children's services perform well."
    const report = read(ratingLetter({ sentence, head: `9 December 2010\n\n${address}\n\nDear Dr Bold` }))
    expect(report.authority.dfeNumber).toBe(101)
    expect(told(report)).toEqual(expected)
  })

  it.each([
    [{ head: 'Dear Dr Bold' }, /no date/],
    [{ head: '9 December 2010\nDear Dr Bold', sentence: 'All perform well.' }, /no council known here/],
    [
      {
        sentence: "Children's services in Loamshire perform well.",
        title: "Annual rating of children's services in Barsetshire",
      },
      /more than one council/,
    ],
  ])('or refused: %o', (changes, sentence) => expect(() => read(ratingLetter(changes))).toThrow(sentence))

  it('with a doubt where year and date are apart', () =>
    expect(
      rated({
        title: "Annual children's services assessment 2009",
        head: '9 December 2011\nBarsetshire Council',
      }),
    ).toEqual(['3 certain', 'year-and-date-disagree']))

  it('and a paper that tells of such letters is none', () => {
    const paper = ratingLetter({ head: 'Report of the director' }).replace(
      'Yours sincerely',
      'Recommendation',
    )
    expect(() => read(paper)).toThrow(/in a form that is not read here/)
  })
})
