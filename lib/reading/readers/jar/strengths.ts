import type { SourceDocument } from '../../document'
import type { Finding } from '../../report'
import type { Block } from '../../text/blocks'
import { type About, strengthsIn as listed } from '../../text/strengths'
import { topicAt } from './investigations'
import { areaNamed, ownBlocks, type Section, sectionsOf } from './sections'

/** Major strengths and important weaknesses, under what each section is about or a summary table names. */
export function strengthsIn(document: SourceDocument): Finding[] {
  const sections = sectionsOf(document)
  const inSections = new Set(sections.flatMap(({ blocks }) => blocks))
  return [
    ...listed(
      document,
      ownBlocks(document).filter(block => !inSections.has(block)),
      named,
    ),
    ...sections.flatMap(section => listed(document, section.blocks, block => aboutIn(section, block))),
  ]
}

const aboutIn = (section: Section, block: Block): About => ({
  area: section.area,
  topic: section.area === 'additional-investigation' ? topicAt(section, block) : section.topic,
})

/** The summary table of 2005 to 2007 names the area in the first cell of a row. */
const named = ({ cells }: Block): About => ({
  area: areaNamed(cells?.[0]?.replace(/:.*$/s, '') ?? ''),
  topic: null,
})
