import { describe, expect, it } from 'vitest'
import type { ParsedReport } from '@/lib/reading/report'
import { quoteIsIn } from '@/lib/reading/text/pieces'
import { CHECKS } from '../support/letter-checks'
import { answers, LETTERS_ARE_HERE, letter } from '../support/letters'

describe.skipIf(!LETTERS_ARE_HERE)(
  'the five documents say what a person reads in them (needs ../shared)',
  () => {
    for (const [file, fields] of Object.entries(answers()))
      describe(file, () => {
        it.each(Object.entries(fields).filter(([field]) => field !== 'traps'))(
          'its %s is as told',
          (field, told) => {
            const check = CHECKS[field]
            if (!check) throw new Error(`letters.json tells '${field}', which no test checks`)
            check(letter(file).report, told)
          },
        )

        it('has every quotation in its text', () => {
          const { document, report } = letter(file)
          const quotes = evidenceOf(report).flatMap(({ quote }) => quote ?? [])
          expect(quotes.length).toBeGreaterThan(0)
          expect(quotes.filter(quote => !quoteIsIn(document, quote))).toEqual([])
        })

        it('leaves no doubt', () => expect(letter(file).report.doubts).toEqual([]))
      })
  },
)

const evidenceOf = ({ judgements, findings, quoted, doubts }: ParsedReport) =>
  [...judgements, ...findings, ...quoted, ...doubts].flatMap(each => each.evidence)
