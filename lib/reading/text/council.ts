import { coreName, type DirectoryEntry, resolveAuthority } from '@/lib/domain/authorities'
import type { IsoDay } from '@/lib/domain/dates'
import { Refusal } from '../reader'
import type { Doubt } from '../report'
import { nearestHeading } from './similar'

interface Council {
  name: string
  dfeNumber: number
}

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
): Council {
  const known = resolveAuthority(councils, printed, on)
  if (known) return known
  throw new Refusal(
    'unknown-council',
    `${subject} ‘${printed}’, which is no council known here: check how the name is written.`,
  )
}

/**
 * The same where the name may stand in one of several places, be cut short ('East Riding') or misspelt; a slip of
 * the letters is a doubt.
 * @param printed the likeliest first
 */
export function councilAmong(
  printed: readonly string[],
  on: IsoDay,
  councils: readonly DirectoryEntry[],
  subject: string,
): { authority: Council; doubts: Doubt[] } {
  const first = <T>(look: (name: string) => T | null): T | null => {
    for (const name of printed) {
      const found = look(name)
      if (found !== null) return found
    }
    return null
  }
  const whole = first(name => resolveAuthority(councils, name, on) ?? cutShort(name, on, councils))
  if (whole) return { authority: whole, doubts: [] }
  const near = first(name => misspelt(name, on, councils))
  if (!near) return { authority: councilNamed(printed[0] ?? '', on, councils, subject), doubts: [] }
  return {
    authority: near,
    doubts: [
      {
        code: 'council-misspelt',
        sentence: `${subject} ‘${printed[0]}’, taken to be ${near.name}: check the name.`,
        evidence: [],
      },
    ],
  }
}

/** The only council of the day whose name goes on where the printed one ends. */
function cutShort(printed: string, on: IsoDay, councils: readonly DirectoryEntry[]): Council | null {
  const opening = `${coreName(printed)} `
  const [only, ...others] = new Set(
    coresOn(on, councils).flatMap(([core, council]) => (core.startsWith(opening) ? [council.dfeNumber] : [])),
  )
  const council = councils.find(({ dfeNumber }) => dfeNumber === only)
  return council && others.length === 0 ? { name: council.name, dfeNumber: council.dfeNumber } : null
}

function misspelt(printed: string, on: IsoDay, councils: readonly DirectoryEntry[]): Council | null {
  const near = nearestHeading(coreName(printed), new Map(coresOn(on, councils)))
  return near && { name: near.name, dfeNumber: near.dfeNumber }
}

/** Every name of every council that was responsible on the day. */
const coresOn = (on: IsoDay, councils: readonly DirectoryEntry[]): [core: string, DirectoryEntry][] =>
  councils
    .filter(entry => resolveAuthority([entry], entry.name, on) !== null)
    .flatMap(entry =>
      [entry.name, entry.formalName, ...entry.names].map((name): [string, DirectoryEntry] => [
        coreName(name),
        entry,
      ]),
    )
