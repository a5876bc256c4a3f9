import { describe, expect, it } from 'vitest'
import type { AreaKey } from './areas'
import { judgedCell } from './cells'
import { type Check, checkedDocument } from './checks'
import type { Decision, Entry } from './decisions'
import type { RecordedDoubt } from './doubts'
import { editionOf } from './frameworks'
import type { Grade } from './grades'

const edition = editionOf('ilacs', 'ilacs-2023')

const judged = (area: AreaKey, grade: Grade | null, certainty: 'certain' | 'doubtful' = 'certain') => ({
  ...{ key: area as string, area, topic: null as string | null, grade, certainty },
  state: grade === null ? ('not-judged' as const) : ('graded' as const),
  asWritten: null,
  evidence: [{ quote: `${area} is told here` }],
})

const doubt = (code: string, sentence: string, quotes: string[] = []): RecordedDoubt => ({
  code,
  sentence,
  evidence: quotes.map(quote => ({ quote })),
})

const decided = (more: Partial<Decision>): Entry => ({
  ...{ area: 'leadership', topic: null, state: 'graded', grade: 3, asWritten: 'good' },
  ...{ by: 'Ada Example', at: '2027-05-03T09:30:00.000Z', why: 'So it says.', page: null },
  ...{ ofThisFile: true, over: null, takenBack: false },
  ...more,
})

const settled = (code: string, sentence: string): Entry => ({
  ...{ by: 'Ada Example', at: '2027-05-03T09:30:00.000Z', why: 'So it says.', page: null },
  ...{ code, sentence, ofThisFile: true, takenBack: false },
})

function check(judgements: ReturnType<typeof judged>[], doubts: RecordedDoubt[] = [], entries: Entry[] = []) {
  const { judgements: shown, checks } = checkedDocument(
    { framework: 'ilacs', edition, judgements, doubts },
    entries,
  )
  return {
    checks,
    cells: shown.map(one => {
      const { word, checked } = judgedCell(edition, one)
      return [one.key, word, checked?.by ?? null]
    }),
  }
}

const told = (checks: Check<RecordedDoubt>[]) =>
  checks.map(({ open, judgement, doubts }) => [judgement?.key ?? doubts[0]?.name, open, doubts.length])

const WEAK = doubt('weak-witness', 'The grade for ‘Impact of leaders’, ‘inadequate’, rests on one place.')
const MISSING = doubt('row-missing', 'No grade for ‘Care leavers’ was found anywhere.')
const COUNCIL = doubt('council-unconfirmed', 'The council is named only once.')

describe('a doubtful grade', () => {
  it('is being checked, with the doubts that name its row', () => {
    const { cells, checks } = check([judged('leadership', 1, 'doubtful')], [WEAK, COUNCIL])
    expect(cells).toEqual([['leadership', 'Being checked by a person', null]])
    expect(told(checks)).toEqual([
      ['leadership', true, 1],
      ['council-unconfirmed', true, 1],
    ])
    expect(checks[0]).toMatchObject({ label: 'Impact of leaders', note: null, said: null })
  })

  it('is told by its doubt’s quotations where the sentence names no row', () => {
    const twice = doubt('judged-twice', 'The document judges one area twice.', ['leadership is told here'])
    const judgements = [judged('in-care', 2, 'doubtful'), judged('leadership', 1, 'doubtful')]
    const { checks } = check(judgements, [twice])
    expect(told(checks)).toEqual([
      ['in-care', true, 0],
      ['leadership', true, 1],
    ])
    expect(checks[0]).toMatchObject({ note: 'The reader is not sure of this grade.' })
  })

  it('is what a person found, with what the reader had made of it', () => {
    const { cells, checks } = check([judged('leadership', 1, 'doubtful')], [WEAK], [decided({})])
    expect(cells).toEqual([['leadership', 'Good', 'Ada Example']])
    expect(checks).toMatchObject([
      { open: false, reader: 'read “Inadequate” and was not sure', said: { why: 'So it says.' } },
    ])
  })

  it('may be found not to be judged at all', () => {
    const not = decided({ state: 'not-judged', grade: null, asWritten: null })
    expect(check([judged('leadership', 1, 'doubtful')], [WEAK], [not]).cells).toEqual([
      ['leadership', 'Not judged', 'Ada Example'],
    ])
  })

  it('is being checked still where the decision is about another file', () => {
    const other = decided({ ofThisFile: false })
    const { cells, checks } = check([judged('leadership', 1, 'doubtful')], [WEAK], [other])
    expect(cells).toEqual([['leadership', 'Being checked by a person', null]])
    expect(checks).toMatchObject([
      { open: true, note: 'Ada Example found “Good” on 3 May 2027, but in another file of this inspection.' },
    ])
  })

  it('that was read twice is one once a person has decided', () => {
    const twice = [
      judged('leadership', 1, 'doubtful'),
      { ...judged('leadership', 2, 'doubtful'), key: 'leadership~2' },
    ]
    expect(check(twice).cells).toHaveLength(2)
    expect(check(twice, [], [decided({})]).cells).toEqual([['leadership', 'Good', 'Ada Example']])
    expect(check(twice, [], [decided({ ofThisFile: false })]).cells).toHaveLength(2)
  })
})

describe('a grade that the reader has become sure of', () => {
  it('is certain where the decision agrees, which stays with the evidence', () => {
    const { cells, checks } = check([judged('leadership', 3)], [], [decided({})])
    expect(cells).toEqual([['leadership', 'Good', null]])
    expect(checks).toMatchObject([{ open: false, said: { by: 'Ada Example' } }])
  })

  it('is being checked again where the decision disagrees, and says so', () => {
    const { cells, checks } = check([judged('leadership', 1)], [], [decided({})])
    expect(cells).toEqual([['leadership', 'Being checked by a person', null]])
    expect(checks).toMatchObject([
      {
        open: true,
        note: 'Decision and document disagree: Ada Example found “Good” on 3 May 2027, and the reader is now sure of “Inadequate”.',
      },
    ])
  })

  it('is what a person found who knew of it', () => {
    const over = { state: 'graded', grade: 1 } as const
    const { cells, checks } = check([judged('leadership', 1)], [], [decided({ over })])
    expect(cells).toEqual([['leadership', 'Good', 'Ada Example']])
    expect(checks).toMatchObject([{ open: false, reader: 'was sure of “Inadequate”' }])
  })

  it('needs no look where nobody decided, though a doubt that names it does', () => {
    expect(told(check([judged('leadership', 3)]).checks)).toEqual([])
    expect(told(check([judged('leadership', 3)], [WEAK]).checks)).toEqual([['weak-witness', true, 1]])
  })
})

describe('a row that was not found', () => {
  it('is being checked, not passed over', () => {
    const { cells, checks } = check([judged('leadership', 3)], [MISSING])
    expect(cells).toEqual([
      ['leadership', 'Good', null],
      ['care-leavers', 'Being checked by a person', null],
    ])
    expect(told(checks)).toEqual([['care-leavers', true, 1]])
  })

  it('is what a person found, and says that the reader found none', () => {
    const { cells, checks } = check(
      [],
      [MISSING],
      [decided({ area: 'care-leavers', grade: 4, asWritten: null })],
    )
    expect(cells).toEqual([['care-leavers', 'Outstanding', 'Ada Example']])
    expect(checks).toMatchObject([{ open: false, reader: 'found no grade' }])
  })

  it('is no row where a person found that there is none', () => {
    const { cells, checks } = check([], [MISSING], [settled('row-missing', MISSING.sentence)])
    expect(cells).toEqual([])
    expect(told(checks)).toEqual([['row-missing', false, 1]])
  })

  it('is not added for a decision about another file', () => {
    expect(check([], [], [decided({ ofThisFile: false })]).cells).toEqual([])
    expect(check([], [MISSING], [decided({ area: 'care-leavers', ofThisFile: false })]).cells).toEqual([
      ['care-leavers', 'Being checked by a person', null],
    ])
  })

  it('may be one more of an area that is judged by topic', () => {
    const topic = { ...judged('additional-investigation', 2), topic: 'lamplighters' }
    const added = decided({ area: 'additional-investigation', topic: 'night schools', asWritten: 'good' })
    const { judgements } = checkedDocument(
      { framework: 'jar', edition: editionOf('jar', 'jar-2007'), judgements: [topic], doubts: [] },
      [added],
    )
    expect(judgements.map(({ key, topic }) => [key, topic])).toEqual([
      ['additional-investigation', 'lamplighters'],
      ['additional-investigation~2', 'night schools'],
    ])
  })
})

describe('a part of a row that was not found', () => {
  it('is being checked under the row’s name and its own', () => {
    const { judgements, checks } = checkedDocument(
      {
        framework: 'jar',
        edition: editionOf('jar', 'jar-2005'),
        judgements: [judged('being-healthy', 3)],
        doubts: [doubt('row-missing', 'No grade for ‘Being healthy (health services)’ was found.')],
      },
      [],
    )
    expect(judgements.map(({ key, topic }) => [key, topic])).toEqual([
      ['being-healthy', null],
      ['being-healthy~2', 'health services'],
    ])
    expect(checks).toMatchObject([{ open: true, label: 'Being healthy (health services)' }])
  })
})

describe('a doubt that concerns no grade', () => {
  it('stays a doubt of its own beside a decision on the row that it mentions', () => {
    const cell = doubt('cell-empty', 'The cell for strengths under ‘Impact of leaders’ is empty.')
    const { checks } = check([judged('leadership', 1, 'doubtful')], [WEAK, cell], [decided({})])
    expect(told(checks)).toEqual([
      ['leadership', false, 1],
      ['cell-empty', true, 1],
    ])
  })

  it('is settled by its own sentence, and open again in other words', () => {
    const settling = settled('council-unconfirmed', COUNCIL.sentence)
    expect(told(check([], [COUNCIL], [settling]).checks)).toEqual([['council-unconfirmed', false, 1]])
    const reworded = doubt('council-unconfirmed', 'The council is named twice, differently.')
    expect(told(check([], [reworded], [settling]).checks)).toEqual([['council-unconfirmed', true, 1]])
  })

  it('is numbered where there are several of its code', () => {
    const unread = ['One.', 'Two.'].map(sentence => doubt('quoted-grade-unread', sentence))
    expect(told(check([], [...unread, COUNCIL]).checks)).toEqual([
      ['quoted-grade-unread~1', true, 1],
      ['quoted-grade-unread~2', true, 1],
      ['council-unconfirmed', true, 1],
    ])
  })
})
