import { expect, it } from 'vitest'
import { decisionChanges, type LoggedDecision } from './decision-log'

const decision = (more: Partial<LoggedDecision>): LoggedDecision => ({
  ...{ area: 'leadership', topic: null, document: 'a', outcome: 'graded', grade: 2, read: null },
  ...more,
})

it('tells each decision from what was shown before it', () => {
  const changes = decisionChanges([
    decision({ read: { state: 'graded', grade: 3 } }),
    decision({ grade: 1, read: { state: 'graded', grade: 3 } }),
    decision({ outcome: 'taken-back', grade: null }),
  ])
  expect(changes.map(({ before, after, standing }) => [before?.grade, after?.grade, standing])).toEqual([
    [3, 2, 'replaced by a later decision'],
    [2, 1, 'taken back later'],
    [1, 3, 'takes a decision back'],
  ])
})

it('begins at nothing sure where the reader was unsure, and keeps documents and areas apart', () => {
  const changes = decisionChanges([
    decision({}),
    decision({ area: 'care-leavers', outcome: 'not-judged', grade: null }),
    decision({ document: 'b' }),
  ])
  expect(changes.map(({ before, standing }) => [before, standing])).toEqual([
    [null, 'stands'],
    [null, 'stands'],
    [null, 'stands'],
  ])
  expect(changes[1]?.after).toEqual({ state: 'not-judged', grade: null })
})
