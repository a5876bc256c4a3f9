import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { areaLabel } from '@/lib/domain/areas'
import { directory } from '@/lib/reading/directory'
import { openText } from '@/lib/reading/open-text'
import { readDocument } from '@/lib/reading/read-document'
import { Refusal } from '@/lib/reading/reader'
import { READERS } from '@/lib/reading/readers'
import type { Doubt, Judgement, ParsedReport } from '@/lib/reading/report'
import { letterOf2005, letterOf2006 } from '@/lib/reading/testing/apa-letter'
import { MADE_UP_COUNCILS } from '@/lib/reading/testing/councils'
import { earlyJarReview } from '@/lib/reading/testing/early-jar-review'
import { gradedLetter } from '@/lib/reading/testing/graded-letter'
import { jarReview } from '@/lib/reading/testing/jar-review'
import { DAMAGES, randomFrom } from '../support/damage'
import { LETTERS_ARE_HERE, letterFile } from '../support/letters'

/** How often each damage is done to each letter, each time in another place. */
const TIMES = 12
/** In milliseconds, on a machine that is busy. */
const MOST_TIME = 30_000
const REAL = ['apa-2005-cambridgeshire.txt', 'apa-2006-essex.txt', 'apa-2006-hertfordshire.txt']

const read = (text: string): ParsedReport | null => {
  try {
    const councils = [...directory(), ...MADE_UP_COUNCILS]
    return readDocument(openText('letter.txt', new TextEncoder().encode(text)), READERS, councils)
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

const keyOf = ({ area, topic }: Judgement): string => [areaLabel(area), topic].filter(part => part).join('|')

/** True of a doubt that tells a person of a grade that is not among the judgements. */
function tellsOf({ code, sentence }: Doubt, key: string): boolean {
  const [area = '', topic = ''] = key.split('|')
  if (code === 'investigation-out-of-place') return sentence.includes(topic)
  if (code === 'investigation-without-grade') return topic !== ''
  return (
    (code === 'column-unclear' || (code === 'row-missing' && sentence.includes(topic))) &&
    sentence.includes(area)
  )
}

/** Headings as a conversion leaves them that knows no Markdown. */
const withoutMarks = (text: string): string => text.replace(/^#+ |\*\*/gm, '')

const letters: [string, string][] = [
  ['a made-up letter of 2005', letterOf2005()],
  ['a made-up letter of 2006', letterOf2006()],
  ['a made-up letter of 2007', gradedLetter()],
  [
    'a made-up letter of 2007 without its table',
    gradedLetter({ table: '' }, (name, grade) => `${name}\nGrade: ${grade}`),
  ],
  ['a made-up review of 2006', withoutMarks(earlyJarReview())],
  ['a made-up review of 2008', withoutMarks(jarReview())],
  ...(LETTERS_ARE_HERE
    ? REAL.map((file): [string, string] => [file, readFileSync(letterFile(file), 'utf8')])
    : []),
]

describe.each(letters)('damaged copies of %s', (_, text) => {
  const truth = new Map(read(text)?.judgements.map(each => [keyOf(each), each.grade]))

  it.each(Object.entries(DAMAGES))(
    'where %s are never read wrongly and surely, nor do grades vanish',
    (_name, damage) => {
      for (let seed = 1; seed <= TIMES; seed += 1) {
        const damaged = damage(text.split('\n'), randomFrom(seed)).join('\n')
        const report = read(damaged)
        if (!report) continue
        const wrong = report.judgements.filter(
          each => each.certainty === 'certain' && each.grade !== truth.get(keyOf(each)),
        )
        expect(wrong, `seed ${seed}`).toEqual([])
        const vanished = [...truth.keys()].filter(
          key =>
            !report.judgements.some(each => keyOf(each) === key) &&
            !report.doubts.some(doubt => tellsOf(doubt, key)),
        )
        expect(vanished, `seed ${seed}`).toEqual([])
      }
    },
    MOST_TIME,
  )
})
