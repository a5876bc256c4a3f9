import type { AreaKey } from '@/lib/domain/areas'
import type { SourceDocument } from '../../document'
import { type Block, blocksOf } from '../../text/blocks'
import { headingKey } from '../../text/headings'
import { withoutMarkup } from '../../text/markup'
import { nearestHeading } from '../../text/similar'
import { AREA_NAMES, keyed } from './headings'

/** A stretch of a letter of 2007 or 2008 under the heading of one area. */
export interface GradedSection {
  area: AreaKey
  heading: Block
  blocks: readonly Block[]
}

const NAMES = keyed<AreaKey>([
  ...AREA_NAMES.filter(([area]) => area !== 'service-management'),
  ['overall-effectiveness', ['Overall effectiveness of children’s services', 'Overall effectiveness']],
  [
    'capacity-to-improve',
    [
      'Capacity to improve, including the management of services for children and young people',
      'Capacity to improve, including the management of children’s services',
      'Capacity to improve',
    ],
  ],
])
/** Labels that go on differently from letter to letter, and wrap in the middle. */
const BEGINS: readonly (readonly [RegExp, AreaKey])[] = [
  [/^(?:the )?overall effectiveness of\b/i, 'overall-effectiveness'],
  [
    /^(?:the council['’]s )?capacity (?:to|for) improve(?:ment)?(?:,? including| its services| services)\b/i,
    'capacity-to-improve',
  ],
]
const LONGEST_LABEL = 140

const WORDS = '[1-4]|outstanding|excellent|good|adequate|inadequate'
/** 'Grade: 3', 'Grade 3 (good)' */
export const HEADING_GRADE = `\\(?grade\\s*[:–-]?\\s*(?:${WORDS})\\)?(?:\\s*[–(-]\\s*(?:${WORDS})\\)?)?`
export const TABLE_GRADE = `(?:grade\\s*[:–-]?\\s*)?(?:${WORDS}|not judged)`
const GRADED = new RegExp(`(?:^|\\s+)(?:${HEADING_GRADE})$`, 'i')
/** How the letter closes. */
const CLOSING =
  /^(?:The (?:children['’]s services|overall effectiveness|performance) (?:grade|rating)\b|(?:We|I) (?:confirm|am|are) |Yours (?:sincerely|faithfully))/i

/** The area that a label or heading means, slips of a letter or two forgiven. */
export const areaNamed = (label: string): AreaKey | null =>
  nearestHeading(label, NAMES) ??
  (label.length <= LONGEST_LABEL ? (BEGINS.find(([begins]) => begins.test(label))?.[1] ?? null) : null)

/** True where the label is printed as the form has it. */
export const isExact = (label: string): boolean =>
  NAMES.has(headingKey(label)) || BEGINS.some(([begins]) => begins.test(label))

/** The letter cut at the headings of its areas, with or without a grade beside them; its table opens none. */
export function gradedSectionsOf(document: SourceDocument): GradedSection[] {
  const sections: (GradedSection & { blocks: Block[] })[] = []
  let open = false
  for (const block of blocksOf(document)) {
    const text = withoutMarkup(block.text)
    const title = text.replace(GRADED, '')
    const area = opens(block, title, title !== text) ? areaNamed(title) : null
    if (area) sections.push({ area, heading: block, blocks: [] })
    open = area !== null || (open && !CLOSING.test(text))
    if (open && !area && title !== '') sections.at(-1)?.blocks.push({ ...block, section: titleOf(sections) })
  }
  return sections
}

const titleOf = (sections: readonly GradedSection[]): string =>
  withoutMarkup(sections.at(-1)?.heading.text ?? '').replace(GRADED, '')

/** A row opens a section only with a grade behind its label; a bare digit there is a table that lost its cells. */
const opens = (block: Block, title: string, graded: boolean): boolean =>
  block.kind !== 'bullet' && (block.kind !== 'row' || graded) && !/[.;]$|\s[1-4]$/.test(title)
