import { describe, expect, it } from 'vitest'
import { editionOf, rowOf } from '@/lib/domain/frameworks'
import type { SourceDocument } from '@/lib/reading/document'
import { openText } from '@/lib/reading/open-text'
import { readDocument } from '@/lib/reading/read-document'
import { Refusal } from '@/lib/reading/reader'
import { cpiReader } from '@/lib/reading/readers/cpi'
import { lacReader } from '@/lib/reading/readers/lac-2013'
import { slacReader } from '@/lib/reading/readers/slac'
import type { ParsedReport } from '@/lib/reading/report'
import { MADE_UP_COUNCILS } from '@/lib/reading/testing/councils'
import { cpiReport } from '@/lib/reading/testing/cpi-report'
import { lacReport } from '@/lib/reading/testing/lac-report'
import { pagedDocument } from '@/lib/reading/testing/pages'
import { asText } from '@/lib/reading/testing/report-frame'
import { slacReport } from '@/lib/reading/testing/slac-report'
import { DAMAGES, randomFrom } from '../support/damage'

/** How often each damage is done to each report, each time in another place. */
const TIMES = 12

const read = (document: SourceDocument): ParsedReport | null => {
  try {
    return readDocument(document, [slacReader, cpiReader, lacReader], MADE_UP_COUNCILS)
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}
const bare = (text: string): SourceDocument => openText('report.txt', new TextEncoder().encode(text))

const reports: [string, string, (text: string) => SourceDocument][] = [
  ['safeguarding and looked after children', slacReport(), pagedDocument],
  ['safeguarding and looked after children as text', asText(slacReport()), bare],
  ['the protection of children', cpiReport(), pagedDocument],
  ['the protection of children as text', asText(cpiReport()), bare],
  ['looked after children', lacReport(), pagedDocument],
  ['looked after children as text', asText(lacReport()), bare],
]

describe.each(reports)('damaged copies of a made-up report on %s', (_, text, open) => {
  const whole = read(open(text))!
  const edition = editionOf(whole.framework, whole.edition)
  const truth = new Map(whole.judgements.map(each => [each.area, each.grade]))

  it.each(Object.entries(DAMAGES))(
    'where %s are never read wrongly and surely, nor do grades vanish',
    (_name, damage) => {
      for (let seed = 1; seed <= TIMES; seed += 1) {
        const report = read(open(damage(text.split('\n'), randomFrom(seed)).join('\n')))
        if (!report) continue
        const wrong = report.judgements.filter(
          each => each.certainty === 'certain' && each.grade !== truth.get(each.area),
        )
        expect(wrong, `seed ${seed}`).toEqual([])
        const vanished = [...truth.keys()].filter(
          area =>
            !report.judgements.some(each => each.area === area) &&
            !report.doubts.some(
              ({ code, sentence }) =>
                code === 'row-missing' && sentence.includes(rowOf(edition, area)?.label ?? area),
            ),
        )
        expect(vanished, `seed ${seed}`).toEqual([])
      }
    },
  )
})
