import { type AreaKey, isAreaKey } from '@/lib/domain/areas'
import type { SourceDocument } from '../../document'
import { type Block, blocksOf } from '../../text/blocks'
import { headingKey } from '../../text/headings'
import { withoutMarkup } from '../../text/markup'
import { nearestHeading } from '../../text/similar'

/** What a heading of an APA letter opens: an area's section, or a part of the letter. */
export type Opens = AreaKey | 'summary' | 'strengths' | 'next-review' | 'final-judgements'

/** How headings print the names of the areas. */
export const AREA_NAMES: readonly (readonly [AreaKey, readonly string[]])[] = [
  ['being-healthy', ['Being healthy', 'Be healthy']],
  ['staying-safe', ['Staying safe', 'Stay safe']],
  ['enjoying-and-achieving', ['Enjoying and achieving', 'Enjoy and achieve']],
  [
    'making-a-positive-contribution',
    ['Making a positive contribution', 'Make a positive contribution', 'Positive contribution'],
  ],
  [
    'achieving-economic-well-being',
    ['Achieving economic well-being', 'Achieve economic well-being', 'Economic well-being'],
  ],
  [
    'service-management',
    [
      'Service management',
      'Management of children’s services',
      'Management of services',
      'Management of services for children and young people',
      'Leadership and management',
      'The council’s management of its services for children and young people',
      'The council’s management of its services for children and young people, including its capacity to improve them further',
    ],
  ],
]

const NEXT = 'in a future joint area review'

const PART_NAMES: readonly (readonly [Opens, readonly string[]])[] = [
  ['summary', ['Summary']],
  ['strengths', ['Key strengths and areas for improvement', 'Strengths and areas for improvement']],
  [
    'next-review',
    [
      'Areas for exploration in the joint area review',
      `Areas for exploration ${NEXT}`,
      `Aspects for focus ${NEXT}`,
      `Aspects for focus ${NEXT} or the next APA`,
      `Areas for focus ${NEXT} or the next APA`,
    ],
  ],
  ['final-judgements', ['Final judgements', 'APA final judgements']],
]

/** Headings whose wording goes on differently from letter to letter. */
const LONG: readonly (readonly [RegExp, Opens])[] = [
  [
    /^(?:areas|aspects|issues) for (?:further |future )?(?:focus|exploration|investigation)\b/i,
    'next-review',
  ],
  [/^the (?:council|authority|local authority|borough|city)['’]?s management of\b/i, 'service-management'],
]

export const keyed = <T>(names: readonly (readonly [T, readonly string[]])[]): Map<string, T> =>
  new Map(names.flatMap(([opens, spellings]) => spellings.map(name => [headingKey(name), opens] as const)))

const areas = keyed(AREA_NAMES)
const all = new Map<string, Opens>([...areas, ...keyed(PART_NAMES)])

const NAME_IN_CELL = new RegExp(
  `(?<=^|\\s|>)(?:${AREA_NAMES.flatMap(([, names]) => names)
    .toSorted((one, other) => other.length - one.length)
    .map(name => name.replace(/[’']/g, "['’]").replace(/[- ]/g, '[-\\s]*'))
    .join('|')})\\s*[:;]`,
  'gi',
)

/**
 * A cell's words under the name of each area in it. Words before the first name come first, with no area; a name
 * at the head of the cell may be misspelt.
 */
export function cutAtAreas(words: string): { area: AreaKey | null; words: string }[] {
  const heads = [...words.matchAll(NAME_IN_CELL)].map(({ 0: head, index }) => ({ head, index }))
  const slip = /^[^:;]{6,60}[:;]/.exec(words)?.[0]
  if (slip && heads[0]?.index !== 0 && nearestHeading(slip, areas)) heads.unshift({ head: slip, index: 0 })
  const parts = heads.map(({ head, index }, at) => ({
    area: nearestHeading(head, areas),
    words: words.slice(index + head.length, heads[at + 1]?.index),
  }))
  const before = words.slice(0, heads[0]?.index)
  return before.trim() === '' ? parts : [{ area: null, words: before }, ...parts]
}

/** A stretch of the letter under one heading. */
export interface Section {
  opens: Opens
  /** True for the areas listed again under the heading for the next review. */
  inNextReview: boolean
  heading: Block
  blocks: readonly Block[]
}

/** The letter cut at its known headings; what stands before the first of them is left out. */
export function sectionsOf(document: SourceDocument): Section[] {
  const sections: (Section & { blocks: Block[] })[] = []
  let inNextReview = false
  for (const block of blocksOf(document)) {
    const opens = openedBy(block)
    if (opens === null) {
      sections.at(-1)?.blocks.push(block)
      continue
    }
    inNextReview = opens === 'next-review' || (inNextReview && isAreaKey(opens))
    sections.push({ opens, inNextReview, heading: block, blocks: [] })
  }
  return sections
}

/** Headings stand in a line of their own. The same words in a cell of the table of strengths open nothing. */
function openedBy(block: Block): Opens | null {
  if (block.kind === 'row' || block.kind === 'bullet' || /[.,;]$/.test(block.text)) return null
  const line = withoutMarkup(block.text)
  return (
    nearestHeading(line, all) ?? LONG.find(([start]) => start.test(line) && line.length < 160)?.[1] ?? null
  )
}
