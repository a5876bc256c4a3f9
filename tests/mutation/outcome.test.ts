import { describe, expect, it } from 'vitest'
import { Refusal } from '@/lib/reading/reader'
import type { ParsedReport } from '@/lib/reading/report'
import { rowMissing } from '@/lib/reading/text/doubts'
import type { Damaged } from './damage'
import { madeUpDocuments } from './made-up'
import { outcomesOf } from './outcome'
import { type Subject, subjectOf } from './subject'

const sif = madeUpDocuments().find(({ file }) => file === 'made-up-sif.txt')!
const subject = subjectOf(sif, 'ours') as Subject
if (subject instanceof Refusal) throw subject

const { lines, report } = subject
const outcomeOf = (key: string, read: Partial<ParsedReport>, damaged: Partial<Damaged> = {}) =>
  outcomesOf(subject, { lines, ...damaged }, { ...report, ...read }).find(told => told.key === key)?.outcome

/** What is read, the judgement of adoption read otherwise. */
const reading = (change: Partial<ParsedReport['judgements'][number]>) => ({
  judgements: report.judgements.map(each => (each.area === 'adoption' ? { ...each, ...change } : each)),
})
const withoutAdoption = { judgements: report.judgements.filter(({ area }) => area !== 'adoption') }

describe('what came of a cell', () => {
  it('is certain where it is read as it is', () => expect(outcomeOf('adoption', {})).toBe('certain'))

  it('is silent where another grade is read surely, and told where it is doubtful', () => {
    expect(outcomeOf('adoption', reading({ grade: 1 }))).toBe('silent')
    expect(outcomeOf('adoption', reading({ grade: 1, certainty: 'doubtful' }))).toBe('wrong-doubted')
  })

  it('is silent where it vanishes, and told where a doubt names its row', () => {
    expect(outcomeOf('adoption', withoutAdoption)).toBe('silent')
    const doubts = [rowMissing('Adoption performance', ' anywhere')]
    expect(outcomeOf('adoption', { ...withoutAdoption, doubts })).toBe('missing-doubted')
    const others = [rowMissing('Care leavers', ' anywhere')]
    expect(outcomeOf('adoption', { ...withoutAdoption, doubts: others })).toBe('silent')
  })

  it('is a false alarm where none of its lines is touched, and a fair doubt where one is', () => {
    const doubtful = reading({ certainty: 'doubtful' })
    expect(outcomeOf('adoption', doubtful)).toBe('false-alarm')
    const touched = lines.map(line => (line.text.includes('Adoption') ? { ...line } : line))
    expect(outcomeOf('adoption', doubtful, { lines: touched })).toBe('doubted')
    expect(outcomeOf('adoption', doubtful, { anyDoubtIsFair: true })).toBe('doubted')
  })

  it('is silent where the document speaks against what is read surely, right or not', () => {
    const contradicted = ['adoption']
    expect(outcomeOf('adoption', {}, { contradicted })).toBe('silent')
    expect(outcomeOf('adoption', reading({ certainty: 'doubtful' }), { contradicted })).not.toBe('silent')
  })

  it('is silent where a grade is read for what is not graded', () => {
    const stray = { ...report.judgements[0]!, area: 'in-care' as const }
    expect(outcomeOf('in-care', { judgements: [...report.judgements, stray] })).toBe('silent')
  })

  it('is silent where it is held for another council or day without a doubt about that', () => {
    const authority = { name: 'Loamshire', dfeNumber: 104 }
    expect(outcomeOf('council', { authority })).toBe('silent')
    const doubts = [{ code: 'council-unconfirmed', sentence: 'Whose is it?', evidence: [] }]
    expect(outcomeOf('council', { authority, doubts })).toBe('wrong-doubted')
    const dates = { ...report.dates, published: '2015-05-12' }
    expect(outcomeOf('date', { dates })).toBe('silent')
    expect(outcomeOf('date', { dates: { ...report.dates, published: null } })).toBeUndefined()
  })
})
