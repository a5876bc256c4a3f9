import type { AreaKey } from '@/lib/domain/areas'
import { slipsBetween } from '../../text/similar'

/** The area that a label names, and whether it is spelt as the form spells it. */
export interface Labelled {
  area: AreaKey
  exact: boolean
}

/** What is left of the form's labels without the words of FILLERS. */
const LABELS: readonly (readonly [string, AreaKey])[] = [
  ['impact leaders social work practice children families', 'leadership'],
  ['impact leaders practice children families', 'leadership'],
  ['children need help protection', 'help-and-protection'],
  ['children in care', 'in-care'],
  ['children in care care leavers', 'in-care-and-care-leavers'],
  ['care leavers', 'care-leavers'],
  ['children care leavers', 'care-leavers'],
  ['overall effectiveness', 'overall-effectiveness'],
]
const KNOWN = new Map(LABELS.map(([words, area]) => [words.replaceAll(' ', ''), area]))

/** Words that come and go from report to report: 'The experiences of ...', '... is', 'The judgement for ...'. */
const FILLERS = new Set(
  'the of on with who and is are that it for judgement judgment experience experiences progress'.split(' '),
)
const LONG_FILLERS = ['experiences', 'progress']
/** Words that no label ends with; one that does goes on, or is cut. */
const DANGLING = new Set('the of on with who and in for'.split(' '))
/** The beginning of a label that is at least this long names it, if it begins no other. */
const SHORTEST_CUT = 10
const MOST_SLIPS = 3

/** Null where the words are no label of the form, nor nearly one. */
export function labelOf(words: readonly string[]): Labelled | null {
  const plain = words.map(plainOf).filter(word => word !== '')
  const own = plain.filter(word => !FILLERS.has(word))
  const core = own.filter(word => !isSlippedFiller(word)).join('')
  if (core === '') return null
  const exact = KNOWN.get(core)
  if (exact) return { area: exact, exact: core === own.join('') && !DANGLING.has(plain.at(-1)!) }
  const area = only(cutAt(core)) ?? only(nearest(core))
  return area && { area, exact: false }
}

/** Lower case, letters only: 'families:' is 'families', 'leavers2' is 'leavers'. */
export const plainOf = (word: string): string => word.toLowerCase().replace(/[^a-z]/g, '')

const isSlippedFiller = (word: string): boolean =>
  word.length > 6 &&
  LONG_FILLERS.some(filler => Math.abs(filler.length - word.length) <= 2 && slipsBetween(filler, word) <= 2)

const cutAt = (core: string): AreaKey[] =>
  core.length < SHORTEST_CUT
    ? []
    : [...KNOWN].flatMap(([known, area]) => (known.startsWith(core) ? area : []))

function nearest(core: string): AreaKey[] {
  const near = [...KNOWN].flatMap(([known, area]) => {
    const allowed = Math.min(MOST_SLIPS, Math.floor(known.length / 6))
    if (Math.abs(known.length - core.length) > allowed) return []
    const slips = slipsBetween(known, core)
    return slips > allowed ? [] : [{ area, slips }]
  })
  const fewest = Math.min(...near.map(({ slips }) => slips))
  return near.filter(({ slips }) => slips === fewest).map(({ area }) => area)
}

function only(areas: readonly AreaKey[]): AreaKey | null {
  const [area, ...others] = new Set(areas)
  return area && others.length === 0 ? area : null
}
