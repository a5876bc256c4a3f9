import type { Block } from '../../text/blocks'
import { withoutMarkup } from '../../text/markup'

/** What a heading of a SIF report opens. */
export type Part =
  | 'key-findings'
  | 'strengths'
  | 'improve'
  | 'recommendations'
  | 'immediate'
  | 'earlier'
  | 'explained'
  | 'other'

const HEADINGS: readonly (readonly [RegExp, Part])[] = [
  [/(?:^|[-–:] )summary of (?:key )?findings$/i, 'key-findings'],
  // Among the key findings, where strengths follow what is wrong.
  [/^the (?:local authority|lscb) has (?:the following|these) strengths:?$/i, 'key-findings'],
  [/^(?:the )?(?:local authority|lscb)['’]s strengths:?$/i, 'strengths'],
  [/^(?:what does the (?:local authority|lscb) need to improve\??|areas for improvement):?$/i, 'improve'],
  [/^priority and immediate actions?:?$/i, 'immediate'],
  [/^recommendations:?$/i, 'recommendations'],
  [/^(?:other|previous|recent) ofsted inspections?$/i, 'earlier'],
  [/^progress since the last inspection$/i, 'earlier'],
  [/^what the inspection judge?ments mean/i, 'explained'],
  [
    /^(?:contents|executive summary|section \d.*|information about .*|local leadership|children (?:living|looked after) in this area|child protection in this area|other information about .*|inspection (?:judge?ments?|findings).*|the experiences and progress of[^:]*|leadership, management and[^:]*|summary(?: for .*)?|key strengths and weaknesses of .*|inspection team|the inspection team|the local authority|the local safeguarding children board\b.*)$/i,
    'other',
  ],
]

/** Footnote marks hang on headings as raised digits. */
const FOOTNOTE = /(?<=\D)[\d¹²³]$/

/** The part that a block opens where it is one of the form's headings; null where it is text. */
export function opens(block: Block): Part | null {
  if (block.kind === 'row' || block.paragraph !== null || block.text.length > 120) return null
  const text = withoutMarkup(block.text).replace(FOOTNOTE, '')
  const part = HEADINGS.find(([heading]) => heading.test(text))?.[1] ?? null
  // Where it is known how lines are set, small headings inside a list name the areas of the form and open nothing.
  const isSmall = block.kind !== 'heading' && block.pieces[0]?.page !== null
  return part === 'other' && isSmall ? null : part
}

/** The stretches of the report that tell what earlier inspections judged. */
export function earlierParts(blocks: readonly Block[]): Block[][] {
  const parts: Block[][] = []
  let open = false
  for (const block of blocks) {
    const part = opens(block)
    if (part) open = part === 'earlier'
    if (part === 'earlier') parts.push([])
    else if (open) parts.at(-1)?.push(block)
  }
  return parts
}
