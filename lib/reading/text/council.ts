import { type DirectoryEntry, resolveAuthority } from '@/lib/domain/authorities'
import type { IsoDay } from '@/lib/domain/dates'
import { Refusal } from '../reader'

/**
 * The council that a document says it is about.
 * @param subject opens the sentence of a refusal: 'The letter is about', 'The front page names'
 * @throws Refusal where no council of that name was responsible on the day, or more than one was
 */
export function councilNamed(
  printed: string,
  on: IsoDay,
  councils: readonly DirectoryEntry[],
  subject: string,
): { name: string; dfeNumber: number } {
  const known = resolveAuthority(councils, printed, on)
  if (known) return known
  throw new Refusal(
    'unknown-council',
    `${subject} ‘${printed}’, which is no council known here: check how the name is written.`,
  )
}
