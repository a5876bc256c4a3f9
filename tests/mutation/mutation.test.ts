import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PDFS_ARE_HERE } from '../support/pdfs'
import { DAMAGES } from './damages'
import { type Rates, ratesOf, reportText } from './report'
import { open, type Run, resultsOf } from './run'

/** How often each damage is done to each document; `npm run mutate -- --times N` does it more often. */
const TIMES = { ours: 1, real: 0.1 }
/** Opening and reading every real document takes half a minute on a slow machine. */
const OPENING = 180_000

const neverSilentlyWrong = (which: keyof typeof TIMES) => () => {
  const done: Rates[] = []
  let run: Run

  beforeAll(async () => {
    run = await open({ which })
  }, OPENING)

  it.each(DAMAGES)('is right or doubted where $name', damage => {
    const rates = ratesOf(damage.name, resultsOf(run, damage, { times: TIMES[which] }))
    done.push(rates)
    expect(rates.faults).toEqual([])
  })

  afterAll(() => console.log(reportText(done, run.unread)))
}

describe('what is read of a damaged document of our own making', neverSilentlyWrong('ours'))

describe.skipIf(!PDFS_ARE_HERE)(
  'what is read of a damaged real document (needs ../shared)',
  neverSilentlyWrong('real'),
)
