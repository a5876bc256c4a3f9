import { describe, expect, it } from 'vitest'
import type { RecordedJudgement } from './cells'
import type { Grade } from './grades'
import { revisionsIn } from './revisions'

const account = (reportId: string, asAt: string | null, grade: Grade, asWritten: string) => ({
  reportId,
  inspectionId: 'testshire-ilacs-2023-11-06',
  asAt,
  judgements: [
    { area: 'care-leavers', topic: null, state: 'graded', grade, asWritten, certainty: 'certain' },
  ] satisfies RecordedJudgement[],
})

describe('a publisher’s corrections', () => {
  it('are grades that a later table gives otherwise', () => {
    const [older, newer] = [
      account('of-2024', '2024-03-31', 3, 'Good'),
      account('of-2025', '2025-03-31', 2, 'Requires improvement to be good'),
    ]
    expect(revisionsIn([newer, older])).toMatchObject([
      {
        older: { reportId: 'of-2024' },
        newer: { reportId: 'of-2025' },
        before: { grade: 3 },
        after: { grade: 2 },
      },
    ])
  })

  it('are told once, against the table just before', () => {
    const tables = [
      account('of-2023', '2023-03-31', 3, 'Good'),
      account('of-2024', '2024-03-31', 2, 'Adequate'),
      account('of-2025', '2025-03-31', 2, 'Requires improvement to be good'),
    ]
    expect(revisionsIn(tables).map(({ newer }) => newer.reportId)).toEqual(['of-2024'])
  })

  it('are not told where two tables of one day, or one without a day, differ', () => {
    expect(revisionsIn([account('a', '2025-03-31', 3, 'Good'), account('b', '2025-03-31', 2, 'RI')])).toEqual(
      [],
    )
    expect(revisionsIn([account('a', null, 3, 'Good'), account('b', '2025-03-31', 2, 'RI')])).toEqual([])
  })
})
