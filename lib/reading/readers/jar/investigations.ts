import { OUTCOMES_2006 } from '@/lib/domain/frameworks/scales'
import type { SourceDocument } from '../../document'
import type { Doubt, Judgement } from '../../report'
import type { Block } from '../../text/blocks'
import { evidenceIn } from '../../text/evidence'
import { sentencesOf } from '../../text/sentences'
import { type Stated, statedIn } from '../../text/stated'
import type { Graded } from './grades'
import { type Section, sectionsOf } from './sections'

/** The paragraph that opens an additional investigation and grades it. */
interface Opening extends Stated {
  topic: string
  block: Block
  words: string
}

/** How such sentences begin before they name the thing itself. */
const BEFORE =
  /^the (?:contribution|impact|effectiveness|work|quality) of (?:(?:all )?(?:local )?services|partners|the partnership)(?: (?:to|in|for|on))?(?: (?:improving|promoting) outcomes for)? /i

/** A measure of the thing, not part of what it is called. */
const PERFORMANCE = /\bthe performance of (?=the\b)/gi

/** Each additional investigation by the sentence that opens it; one that opens with no grade is a doubt. */
export function investigationsIn(document: SourceDocument): Graded {
  const sections = sectionsOf(document)
    .filter(({ area, blocks }) => area === 'additional-investigation' && blocks.length > 0)
    .map(section => ({ section, openings: openingsIn(section) }))
  return {
    judgements: sections.flatMap(({ openings }) => openings.map(opening => judgement(document, opening))),
    doubts: sections
      .filter(({ openings }) => openings.length === 0)
      .map(({ section }) => withoutGrade(document, section)),
  }
}

/** What the investigation is about in which a block of its section stands. */
export function topicAt(section: Section, block: Block): string | null {
  const openings = openingsIn(section)
  const at = section.blocks.indexOf(block)
  return (
    (openings.findLast(opening => section.blocks.indexOf(opening.block) <= at) ?? openings[0])?.topic ?? null
  )
}

/** The first numbered paragraph opens an investigation, and so does any that a table of strengths follows. */
function openingsIn({ blocks }: Section): Opening[] {
  const numbered = blocks.filter(block => block.kind === 'paragraph' && block.paragraph !== null)
  return numbered
    .filter((block, at) => at === 0 || blocks[blocks.indexOf(block) + 1]?.kind === 'row')
    .flatMap(block => openingOf(block) ?? [])
}

/** A first sentence that grades all of what services contribute to something, and says nothing else. */
function openingOf(block: Block): Opening | null {
  const [words = ''] = sentencesOf(block.text)
  const [stated, ...more] = statedIn(words, OUTCOMES_2006)
  if (!stated?.whole || more.length > 0 || !BEFORE.test(stated.subject)) return null
  return { ...stated, topic: stated.subject.replace(BEFORE, '').replace(PERFORMANCE, ''), block, words }
}

const judgement = (document: SourceDocument, { topic, grade, word, block, words }: Opening): Judgement => ({
  area: 'additional-investigation',
  topic,
  state: 'graded',
  grade,
  asWritten: word,
  descriptor: null,
  basis: 'sentence',
  certainty: 'certain',
  evidence: evidenceIn(document, 'sentence', block, words),
})

const withoutGrade = (document: SourceDocument, { blocks: [first] }: Section): Doubt => ({
  code: 'investigation-without-grade',
  sentence: `No grade was found at the head of the section ‘${first?.section ?? ''}’.`,
  evidence: first ? evidenceIn(document, 'sentence', first, first.text) : [],
})
