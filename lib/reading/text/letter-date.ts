import type { IsoDay } from '@/lib/domain/dates'
import type { SourceLine } from '../document'
import { Refusal } from '../reader'
import { dateIn } from './dates'
import { plainText } from './statements'

const ALONE = /^(?:date:? )?\d{1,2}(?:st|nd|rd|th)? [a-z]+,? 20\d\d$/i

/**
 * The date of a letter: above its title, or in a line of its own below, where a box beside the address may come.
 * @throws Refusal where there is neither
 */
export function letterDate(above: readonly SourceLine[], below: readonly SourceLine[]): IsoDay {
  const alone = below.filter(line => ALONE.test(plainText([line])))
  const dated = [...above, ...alone].map(line => dateIn(line.text)).find(date => date !== null)
  if (dated) return dated
  throw new Refusal(
    'no-date',
    'The letter bears no date above its title: put the date of the letter back in its place.',
  )
}
