import { describe, expect, it } from 'vitest'
import { openText } from '../../open-text'
import { readDocument } from '../../read-document'
import type { ParsedReport } from '../../report'
import { MADE_UP_COUNCILS } from '../../testing/councils'
import { sifReport } from '../../testing/sif-report'
import { sifReader } from '.'

const read = (text: string): ParsedReport =>
  readDocument(openText('report.txt', new TextEncoder().encode(text)), [sifReader], MADE_UP_COUNCILS)
const judged = (report: ParsedReport, area: string) => report.judgements.filter(each => each.area === area)
const codes = (report: ParsedReport) => report.doubts.map(doubt => doubt.code)
const withRow = (at: number, row: string) => {
  const rows = [
    '1. Children who need help and protection\t\tInadequate',
    '2. Children looked after and achieving permanence\t\tRequires improvement',
    '\t2.1 Adoption performance\tOutstanding',
    '\t2.2 Experiences and progress of care leavers\tGood',
    '3. Leadership, management and governance\t\tInadequate',
  ]
  return rows.map((each, place) => (place === at ? row : each)).filter(each => each !== '')
}

describe('a SIF report', () => {
  it('gives its council, dates and lead inspector', () =>
    expect(read(sifReport())).toMatchObject({
      authority: { name: 'Casterbridge', dfeNumber: 102 },
      framework: 'sif',
      kind: null,
      assessmentYear: 2015,
      dates: { dated: null, published: '2015-05-11', inspected: [{ from: '2015-03-03', to: '2015-03-26' }] },
      addressee: null,
      leadInspector: 'Susan Henchard',
    }))

  it('gives every row and the board, and leaves no doubt', () => {
    const report = read(sifReport())
    expect(
      report.judgements.map(({ area, grade, asWritten, basis, certainty }) => [
        area,
        grade,
        asWritten,
        basis,
        certainty,
      ]),
    ).toEqual([
      ['overall-effectiveness', 1, 'inadequate', 'cover', 'certain'],
      ['help-and-protection', 1, 'Inadequate', 'table', 'certain'],
      ['looked-after-and-permanence', 2, 'Requires improvement', 'table', 'certain'],
      ['adoption', 4, 'Outstanding', 'table', 'certain'],
      ['care-leavers', 3, 'Good', 'table', 'certain'],
      ['leadership', 1, 'Inadequate', 'table', 'certain'],
      ['lscb', 3, 'good', 'cover', 'certain'],
    ])
    expect(report.doubts).toEqual([])
  })

  it.each([
    ['The overall judgement is requires improvement.', 2, 'requires improvement'],
    ["The overall judgement is that children's services are good", 3, 'good'],
    [
      "Children's services in Casterbridge require improvement to be good",
      2,
      'require improvement to be good',
    ],
    ["Children's services in the Borough of St. Peter\nCasterbridge are outstanding.", 4, 'outstanding'],
    [
      "Children's services in Casterbridge require improvement to be\ngood",
      2,
      'require improvement to be good',
    ],
    ["Children's services in Casterbridge are good", 3, 'good'],
  ])('reads the overall grade in ‘%s’', (overall, grade, asWritten) =>
    expect(judged(read(sifReport({ overall, opening: '' })), 'overall-effectiveness')).toMatchObject([
      { grade, asWritten, basis: 'cover', certainty: 'certain' },
    ]),
  )

  it.each([
    'Inspection date: 9–24 November 2017',
    'Inspection dates: 9 November to 24 November 2017',
    'Inspection date: 09 November 2017 - 24 November 2017',
    'Inspection date: 9 November 2017\n– 24 November 2017',
  ])('reads the dates in ‘%s’', dates =>
    expect(read(sifReport({ dates })).dates).toEqual({
      dated: null,
      published: null,
      inspected: [{ from: '2017-11-09', to: '2017-11-24' }],
    }),
  )

  it('tells a re-inspection, which has no board to grade', () => {
    const report = read(
      sifReport({
        title:
          'Re-inspection of services for children in need of help and protection, children looked after and care leavers',
        board: '',
        boardGrade: '',
        boardSection: '',
      }),
    )
    expect(report.kind).toBe('re-inspection')
    expect(judged(report, 'lscb')).toEqual([])
    expect(report.doubts).toEqual([])
  })

  it('takes the board from its own heading where the front page is silent', () =>
    expect(judged(read(sifReport({ boardGrade: '' })), 'lscb')).toMatchObject([
      { grade: 3, basis: 'sentence', certainty: 'certain' },
    ]))

  it('doubts that a reviewed board has no grade', () => {
    const report = read(sifReport({ boardGrade: '', boardSection: '' }))
    expect(judged(report, 'lscb')).toEqual([])
    expect(codes(report)).toEqual(['row-missing'])
  })
})

describe('a row of the grade table', () => {
  it.each([
    ['a label that wraps round its grade', '2. Children looked after and achieving\nGood\npermanence'],
    ['a grade on a line of its own', '2. Children looked after and achieving permanence\nGood'],
    ['a label and a grade in one line of text', '2. Children looked after and achieving permanence Good'],
  ])('is read with %s', (_, row) =>
    expect(judged(read(sifReport({ rows: withRow(1, row) })), 'looked-after-and-permanence')).toMatchObject([
      { grade: 3, asWritten: 'Good', certainty: 'certain' },
    ]),
  )

  it('is read with a grade that breaks in two', () =>
    expect(
      judged(
        read(
          sifReport({
            rows: withRow(1, '2. Children looked after and achieving\tRequires\npermanence\timprovement'),
          }),
        ),
        'looked-after-and-permanence',
      ),
    ).toMatchObject([{ grade: 2, asWritten: 'Requires improvement', certainty: 'certain' }]))

  it('that was not judged says so and has no grade', () => {
    const report = read(
      sifReport({ rows: withRow(3, '2.2 Experiences and progress of care leavers\tNot Judged') }),
    )
    expect(judged(report, 'care-leavers')).toMatchObject([
      { state: 'not-judged', grade: null, asWritten: 'Not Judged' },
    ])
    expect(report.doubts).toEqual([])
  })

  it('that is judged in one place and not in another is doubtful', () => {
    const report = read(sifReport({ rows: withRow(2, '2.1 Adoption performance\tNot judged') }))
    expect(judged(report, 'adoption')).toMatchObject([{ grade: 4, certainty: 'doubtful' }])
    expect(codes(report)).toEqual(['judged-and-not-judged'])
  })

  it('with the number of another row is certain only with a second witness', () => {
    const misnumbered = withRow(4, '1. Leadership, management and governance\tInadequate')
    expect(judged(read(sifReport({ rows: misnumbered })), 'leadership')).toMatchObject([
      { grade: 1, certainty: 'certain' },
    ])
    const alone = read(sifReport({ rows: misnumbered, judgements: '' }))
    expect(judged(alone, 'leadership')).toMatchObject([{ grade: 1, certainty: 'doubtful' }])
    expect(codes(alone)).toEqual(['weak-witness'])
  })

  it('with a slip in its label is read, and certain only with a second witness', () => {
    const slipped = withRow(3, '2.2 Experiences and progress of care leevers\tGood')
    expect(judged(read(sifReport({ rows: slipped })), 'care-leavers')).toMatchObject([
      { grade: 3, certainty: 'doubtful' },
    ])
  })

  it('that is missing is taken from its heading', () =>
    expect(judged(read(sifReport({ rows: withRow(2, '') })), 'adoption')).toMatchObject([
      { grade: 4, asWritten: 'outstanding', basis: 'sentence', certainty: 'certain' },
    ]))

  it('that is missing everywhere is a doubt and no guess', () => {
    const report = read(sifReport({ rows: withRow(3, '') }))
    expect(judged(report, 'care-leavers')).toEqual([])
    expect(codes(report)).toEqual(['row-missing'])
  })

  it('that disagrees with its heading is doubtful and quotes both', () => {
    const report = read(sifReport({ rows: withRow(0, '1. Children who need help and protection\tGood') }))
    expect(judged(report, 'help-and-protection')).toMatchObject([
      { grade: 3, certainty: 'doubtful', evidence: [{ basis: 'table' }, { basis: 'sentence' }] },
    ])
    expect(codes(report)[0]).toBe('witnesses-disagree')
  })
})

describe('a heading that grades and cannot be read plainly', () => {
  it.each([
    ['adoption', 'Adoption performance is not outstanding'],
    ['adoption', 'The graded judgement for adoption performance is that it is no longer outstanding.'],
    ['adoption', 'Adoption performance is now outstanding,\nthough formerly inadequate.'],
    ['leadership', 'Leadership, management and governance are not inadequate'],
    ['overall-effectiveness', "Children's services in Casterbridge are not inadequate overall"],
    ['lscb', 'The effectiveness of the LSCB is not good'],
  ])('makes the row of %s doubtful and is quoted: %s', (area, heading) => {
    const report = read(
      sifReport({ judgements: `Inspection judgements about the local authority\n\n${heading}` }),
    )
    const [judgement] = judged(report, area)
    expect(judgement?.certainty).toBe('doubtful')
    expect(judgement?.evidence.at(-1)).toMatchObject({ quote: heading.replace('\n', ' ') })
    expect(codes(report)).toEqual(['judgement-not-plain'])
    expect(report.doubts[0]?.sentence).not.toMatch(/‘‘|’’/)
  })

  it('counts in the grade table as it does in a heading', () => {
    const report = read(sifReport({ rows: withRow(2, '2.1 Adoption performance\tNot good') }))
    expect(judged(report, 'adoption')).toMatchObject([{ grade: 4, certainty: 'doubtful' }])
  })

  it.each([
    'The local authority is not yet delivering good care.',
    'The LSCB is not yet demonstrating the characteristics of good.',
  ])('is not the form’s own explanation: %s', words =>
    expect(read(sifReport({ judgements: words })).doubts).toEqual([]),
  )
})

describe('what is no judgement of a SIF report', () => {
  it('is an older grade on the front page', () => {
    const overall =
      'In 2011 Casterbridge was judged outstanding.\n\nThe previous overall judgement was good\n\nThe overall judgement is inadequate'
    expect(judged(read(sifReport({ overall })), 'overall-effectiveness')).toMatchObject([
      { grade: 1, certainty: 'certain' },
    ])
  })

  it('is the explanation of what a grade means', () => {
    const judgements = `What the inspection judgements mean: the local authority\n\nThe local authority is good because:\n\nChildren's services in a council are outstanding`
    expect(judged(read(sifReport({ judgements })), 'overall-effectiveness')).toMatchObject([
      { grade: 1, certainty: 'certain' },
    ])
  })

  it('is the last report’s table, listed in a re-inspection', () => {
    const earlier = [
      'Previous Ofsted inspections',
      "- The last inspection report for the council's services was published in July 2014. It judged:",
      'Overall effectiveness: good',
      'Adoption performance: inadequate',
      'Leadership, management and governance: requires improvement.',
      'Local leadership',
    ].join('\n\n')
    const report = read(sifReport({ earlier }))
    expect(judged(report, 'adoption')).toMatchObject([{ grade: 4, certainty: 'certain' }])
    expect(report.quoted.map(({ area, framework, when, grade }) => [area, framework, when, grade])).toEqual([
      ['overall-effectiveness', 'sif', '2014-07', 3],
      ['adoption', 'sif', '2014-07', 1],
      ['leadership', 'sif', '2014-07', 2],
    ])
  })
})

describe('the findings of a SIF report', () => {
  const kinds = (report: ParsedReport) =>
    report.findings.map(({ kind, area, byWhen, text }) => [kind, area, byWhen, text])

  it('are its numbered paragraphs, those of the board under the board', () =>
    expect(kinds(read(sifReport()))).toEqual([
      ['key-finding', null, null, 'Visits to farms are rare.'],
      ['key-finding', null, null, 'Nobody counts the children of the fair.'],
      ['key-finding', null, null, 'The corn exchange pays for swimming.'],
      ['priority-action', null, null, 'Visit every farm before harvest.'],
      ['area-for-improvement', null, null, 'Count the children of the fair.'],
      ['area-for-improvement', null, null, 'Ask them what they want.'],
      ['area-for-improvement', 'lscb', null, 'Invite the schools.'],
      ['area-for-improvement', 'lscb', null, 'Read the minutes.'],
    ]))

  it('are recommendations where the report calls them so', () =>
    expect(
      kinds(read(sifReport({ opening: '', improve: 'Recommendations\n\n1. Mend the bridge.' })))[0],
    ).toEqual(['recommendation', null, null, 'Mend the bridge.']))
})

describe('a SIF report that cannot be taken', () => {
  it.each([
    [{ council: 'Melchester City Council' }, /‘Melchester City Council’, which is no council known here/],
    [{ dates: '' }, /gives no date of inspection or publication/],
    [{ dates: 'Inspection date: 3 March 2001' }, /dates this inspection to 2001/],
  ])('is refused with what to do: %o', (changes, sentence) =>
    expect(() => read(sifReport(changes))).toThrow(sentence),
  )
})
