import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { areaLabel } from '@/lib/domain/areas'
import { directory } from '@/lib/reading/directory'
import { openText } from '@/lib/reading/open-text'
import { readDocument } from '@/lib/reading/read-document'
import { Refusal } from '@/lib/reading/reader'
import { apaReader } from '@/lib/reading/readers/apa'
import type { ParsedReport } from '@/lib/reading/report'
import { letterOf2005, letterOf2006 } from '@/lib/reading/testing/apa-letter'
import { MADE_UP_COUNCILS } from '@/lib/reading/testing/councils'
import { DAMAGES, randomFrom } from '../support/damage'
import { LETTERS_ARE_HERE, letterFile } from '../support/letters'

/** How often each damage is done to each letter, each time in another place. */
const TIMES = 12
const REAL = ['apa-2005-cambridgeshire.txt', 'apa-2006-essex.txt', 'apa-2006-hertfordshire.txt']

const read = (text: string): ParsedReport | null => {
  try {
    const councils = [...directory(), ...MADE_UP_COUNCILS]
    return readDocument(openText('letter.txt', new TextEncoder().encode(text)), [apaReader], councils)
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

const letters: [string, string][] = [
  ['a made-up letter of 2005', letterOf2005()],
  ['a made-up letter of 2006', letterOf2006()],
  ...(LETTERS_ARE_HERE
    ? REAL.map((file): [string, string] => [file, readFileSync(letterFile(file), 'utf8')])
    : []),
]

describe.each(letters)('damaged copies of %s', (_, text) => {
  const truth = new Map(read(text)?.judgements.map(each => [each.area, each.grade]))

  it.each(Object.entries(DAMAGES))(
    'where %s are never read wrongly and surely, nor do grades vanish',
    (_name, damage) => {
      for (let seed = 1; seed <= TIMES; seed += 1) {
        const damaged = damage(text.split('\n'), randomFrom(seed)).join('\n')
        const report = read(damaged)
        if (!report) continue
        const wrong = report.judgements.filter(
          each => each.certainty === 'certain' && each.grade !== truth.get(each.area),
        )
        expect(wrong, `seed ${seed}`).toEqual([])
        const vanished = [...truth.keys()].filter(
          area =>
            !report.judgements.some(each => each.area === area) &&
            !report.doubts.some(
              doubt => doubt.code === 'row-missing' && doubt.sentence.includes(areaLabel(area)),
            ),
        )
        expect(vanished, `seed ${seed}`).toEqual([])
      }
    },
  )
})
