import { InvalidArgumentError, Option } from 'commander'
import { USUAL_WORKERS } from '@/lib/reading/pool/pool'

/** More threads than any machine has for it. */
const MOST = 64

/** `--workers N`: how many documents are read at once. */
export const workersOption = (): Option =>
  new Option('--workers <N>', 'how many documents are read at once')
    .default(USUAL_WORKERS)
    .argParser(given => {
      const number = Number(given)
      if (Number.isInteger(number) && number >= 1 && number <= MOST) return number
      throw new InvalidArgumentError(`Give a whole number from 1 to ${MOST}.`)
    })
