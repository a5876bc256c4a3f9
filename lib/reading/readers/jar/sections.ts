import { type AreaKey, areaLabel, OUTCOME_AREAS } from '@/lib/domain/areas'
import type { SourceDocument, SourceLine } from '../../document'
import { type Block, blocksOf } from '../../text/blocks'
import { headingKey } from '../../text/headings'
import { withoutMarkup } from '../../text/markup'
import { nearestHeading } from '../../text/similar'

/** A stretch of the review under the heading of what it judges. */
export interface Section {
  area: AreaKey | null
  /** The headings' words where two areas are written about together; null for an area by itself. */
  topic: string | null
  blocks: readonly Block[]
}

/** A document bound in at the end: its words are not the review's. */
export interface Annex {
  letter: string
  blocks: readonly Block[]
}

const NAMES: readonly (readonly [AreaKey, readonly string[]])[] = [
  ...OUTCOME_AREAS.map(area => [area, [areaLabel(area)]] as const),
  ['safeguarding', ['Safeguarding', 'Children and young people at risk or requiring safeguarding']],
  ['looked-after-children', ['Looked after children', 'Looked after children and young people']],
  [
    'learning-difficulties-and-disabilities',
    [
      'Learning difficulties and/or disabilities',
      'Children and young people with learning difficulties and/or disabilities',
      'Children and young people with learning difficulties and disabilities',
    ],
  ],
  ['service-management', ['Service management', 'The management of services', 'Management of services']],
  ['capacity-to-improve', ['Capacity to improve', 'Capacity to improve further', 'Capacity for improvement']],
]
/** Rows of the table of 2005 to 2007 that head no section. */
const ROWS_ONLY: typeof NAMES = [
  [
    'capacity-to-improve',
    [
      'The council’s capacity to improve',
      'The council’s overall capacity to improve',
      'The council’s overall capacity to improve its services for children and young people',
    ],
  ],
  [
    'childrens-services',
    ['Children’s services', 'The council’s children’s services', 'Council children’s services'],
  ],
  ['social-care-services', ['Social care', 'Social care services', 'Children’s social care']],
  ['education-services', ['Education', 'Education services']],
]
/** Two areas that reviews write about together, under both headings or a common one. */
const TOGETHER = { area: 'service-management', topic: 'service management and capacity to improve' } as const

const keyed = (names: typeof NAMES) =>
  new Map(names.flatMap(([area, all]) => all.map(name => [headingKey(name), area] as const)))
const headings = keyed(NAMES)
const labels = keyed([...NAMES, ...ROWS_ONLY])
const ANNEX = /^(?:annex|appendix) ([A-Z])\b/i
const INVESTIGATION =
  /^(?:an? investigation (?:into|of)\b.*|(?:additional|further) investigations?\b.*|other issues identified for further investigation)$/i
const ELSEWHERE =
  /^(?:contents|introduction|context|main findings|grades|recommendations|equality and diversity|summary(?: report)?|main report|outcomes for children and young people|the impact of local services)$/i

/** The area that the label of a row means, slips of a letter or two forgiven. */
export const areaNamed = (printed: string): AreaKey | null => nearestHeading(unnumbered(printed), labels)

/** True where the label is printed letter for letter as the form has it. */
export const isExact = (printed: string): boolean => labels.has(headingKey(unnumbered(printed)))

const unnumbered = (printed: string): string => withoutMarkup(printed).replace(/^\d\.?\s+/, '')

/** The review's own words, up to the first annex. */
export function ownBlocks(document: SourceDocument): readonly Block[] {
  const blocks = blocksOf(document)
  const end = blocks.findIndex(block => annexLetter(block) !== null)
  return end === -1 ? blocks : blocks.slice(0, end)
}

/** The lines of the review's own words. */
export function ownLines(document: SourceDocument): readonly SourceLine[] {
  const [first] = blocksOf(document).find(block => annexLetter(block) !== null)?.pieces ?? []
  const end = document.lines.findIndex(
    ({ page, line, text }) => page === first?.page && line === first.line && text.includes(first.text),
  )
  return end === -1 ? document.lines : document.lines.slice(0, end)
}

/** The parts of a review that stand before its annexes, where those are its own and its pages in order. */
const BEFORE_ANNEXES = /^(?:main findings|grades|recommendations)$/i

/** True where an annex begins before the parts that belong before it: what is taken for the review's own may not be. */
export function isDisordered(document: SourceDocument): boolean {
  const own = ownBlocks(document).length
  return blocksOf(document)
    .slice(own)
    .some(block => block.kind === 'heading' && BEFORE_ANNEXES.test(withoutMarkup(block.text)))
}

export function annexesOf(document: SourceDocument): Annex[] {
  const annexes: { letter: string; blocks: Block[] }[] = []
  for (const block of blocksOf(document)) {
    const letter = annexLetter(block)
    if (letter) annexes.push({ letter, blocks: [] })
    annexes.at(-1)?.blocks.push(block)
  }
  return annexes
}

const annexLetter = (block: Block): string | null =>
  block.kind === 'heading' ? (ANNEX.exec(withoutMarkup(block.text))?.[1]?.toUpperCase() ?? null) : null

/** The sections that judge something. A heading with nothing under it shares what stands under the next one. */
export function sectionsOf(document: SourceDocument): Section[] {
  const sections: { area: AreaKey | null; topic: string | null; blocks: Block[] }[] = []
  let open = false
  for (const block of ownBlocks(document)) {
    const opened = openedBy(block)
    if (opened === 'elsewhere') open = false
    else if (opened) {
      const shared = opened.area === 'capacity-to-improve' && isEmptyManagement(sections.at(-1))
      if (shared) sections.pop()
      sections.push({ ...(shared ? TOGETHER : opened), blocks: [] })
      open = true
    } else if (open) sections.at(-1)?.blocks.push(block)
  }
  return sections
}

const isEmptyManagement = (section: Section | undefined): boolean =>
  section?.area === 'service-management' && section.blocks.length === 0

function openedBy(block: Block): Pick<Section, 'area' | 'topic'> | 'elsewhere' | null {
  if (block.kind !== 'heading') return null
  const text = withoutMarkup(block.text)
  if (ELSEWHERE.test(text)) return 'elsewhere'
  if (headingKey(text) === headingKey(TOGETHER.topic)) return TOGETHER
  if (INVESTIGATION.test(text)) return { area: 'additional-investigation', topic: null }
  const area = nearestHeading(unnumbered(text), headings)
  return area && { area, topic: null }
}
