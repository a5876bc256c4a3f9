import { describe, expect, it } from 'vitest'
import { matterOf } from '@/lib/domain/doubts'
import { FRAMEWORKS } from '@/lib/domain/frameworks'
import type { Doubt, Evidence } from '@/lib/reading/report'
import { settle, type Witness } from '@/lib/reading/text/certainty'
import { rowMissing } from '@/lib/reading/text/doubts'

const evidence: Evidence = {
  ...{ basis: 'sentence', page: 1, section: null, paragraph: null, line: null },
  quote: 'Lanterns burn well.',
}
const witness = (grade: 2 | 3): Witness => ({
  ...{ grade, asWritten: grade === 3 ? 'good' : 'adequate', basis: 'sentence', strength: 'weak' },
  evidence: [evidence],
})

/** Every doubt that a reader can have about the grade of one row. */
const doubtsAbout = (label: string): Doubt[] => [
  ...settle(label, [witness(3)])!.doubts,
  ...settle(label, [witness(3), witness(2)])!.doubts,
  ...settle(label, [witness(3), witness(3)], [{ evidence: [evidence] }])!.doubts,
  rowMissing(label, ' on the front page'),
]

describe('the sentence of a doubt', () => {
  const rows = FRAMEWORKS.flatMap(({ editions }) =>
    editions.flatMap(edition => edition.rows.map(row => ({ edition, ...row }))),
  )

  it('names the row whose grade it is about, in every form of every framework', () => {
    for (const { edition, area, label } of rows) {
      const doubts = doubtsAbout(label)
      expect(doubts).toHaveLength(4)
      for (const doubt of doubts) expect(matterOf(doubt, edition, [])).toEqual({ area, topic: null })
    }
  })

  it('names the part of a row, or the investigation', () => {
    for (const { edition, area, label } of rows) {
      for (const doubt of doubtsAbout(`${label} (council services)`))
        expect(matterOf(doubt, edition, [])).toEqual({ area, topic: 'council services' })
    }
    const topic = 'services for young people’s lanterns'
    const judged = { area: 'additional-investigation', topic, certainty: 'doubtful', evidence: [] } as const
    for (const doubt of doubtsAbout(topic)) expect(matterOf(doubt, null, [judged])).toBe(judged)
  })
})
