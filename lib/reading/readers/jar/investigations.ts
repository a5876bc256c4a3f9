import { OUTCOMES_2006 } from '@/lib/domain/frameworks/scales'
import type { SourceDocument } from '../../document'
import type { Doubt, Judgement } from '../../report'
import { type Block, blocksOf } from '../../text/blocks'
import type { Graded } from '../../text/digit-grades'
import { evidenceIn } from '../../text/evidence'
import { withoutMarkup } from '../../text/markup'
import { sentencesOf } from '../../text/sentences'
import { type Stated, statedIn } from '../../text/stated'
import { areaOfSubject } from './openings'
import { ownBlocks, type Section, sectionsOf } from './sections'

/** The paragraph that opens an additional investigation and grades it. */
interface Opening extends Stated {
  topic: string
  block: Block
  words: string
}

/** How such sentences begin before they name the thing itself. */
const BEFORE =
  /^the (?:contribution|impact|effectiveness|work|quality) of (?:(?:all )?(?:local )?services|partners|the partnership)(?: (?:to|in|for|on))?(?: (?:improving|promoting) outcomes for)? /i

/** The heading of an investigation, wherever it stands. */
const HEADING = /(?:^|[\s.#])An investigation (?:into|of)\b/
/** 'an investigation into the effectiveness of services for young carers', in a list */
const LISTED = /^an? investigation (?:into|of)\b/i
/** A measure of the thing, not part of what it is called. */
const PERFORMANCE = /\bthe performance of (?=the\b)/gi

/**
 * Each additional investigation by the sentence that opens it. One that opens with no grade is a doubt, and so is
 * one that stands under the heading of something else; in an annex it is no judgement of this review.
 */
export function investigationsIn(document: SourceDocument): Graded {
  const sections = sectionsOf(document)
    .filter(({ area, blocks }) => area === 'additional-investigation' && blocks.length > 0)
    .map(section => ({ section, openings: openingsIn(section) }))
  const inPlace = new Set(sections.flatMap(({ section }) => section.blocks))
  const own = new Set(ownBlocks(document))
  const misplaced = blocksOf(document)
    .filter((block, at, all) => !inPlace.has(block) && all[at + 1]?.kind === 'row')
    .flatMap(block => openingOf(block) ?? [])
  const silent = sections.filter(({ openings }) => openings.length === 0)
  const read = sections.flatMap(({ openings }) => openings).length + misplaced.length
  return {
    judgements: [
      ...sections.flatMap(({ openings }) => openings.map(opening => judgement(document, opening, 'certain'))),
      ...misplaced
        .filter(({ block }) => own.has(block))
        .map(opening => judgement(document, opening, 'doubtful')),
    ],
    doubts: [
      ...silent.map(({ section }) => withoutGrade(document, section)),
      ...misplaced.map(opening => outOfPlace(document, opening)),
      ...(silent.length === 0 ? unread(document, read) : []),
      ...ownBlocks(document)
        .filter(hasRunIn)
        .map(block => withoutHeading(document, block)),
    ],
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

/** True where the heading of an investigation has run into other text, or other text into it. */
function hasRunIn({ kind, text }: Block): boolean {
  const at = HEADING.exec(withoutMarkup(text))?.index
  return at !== undefined && (kind !== 'heading' || at > 0)
}

/** The first numbered paragraph opens an investigation, and so does any that a table of strengths follows. */
function openingsIn({ blocks }: Section): Opening[] {
  const numbered = blocks.filter(block => block.kind === 'paragraph' && block.paragraph !== null)
  return numbered
    .filter((block, at) => at === 0 || blocks[blocks.indexOf(block) + 1]?.kind === 'row')
    .flatMap(block => openingOf(block) ?? [])
}

/** A first sentence that grades all of what services contribute to something that is no area of the table. */
function openingOf(block: Block): Opening | null {
  const [words = ''] = sentencesOf(block.text)
  const [stated, ...more] = statedIn(words, OUTCOMES_2006)
  if (block.paragraph === null || !stated?.whole || more.length > 0) return null
  if (!BEFORE.test(stated.subject) || areaOfSubject(stated.subject)) return null
  return { ...stated, topic: stated.subject.replace(BEFORE, '').replace(PERFORMANCE, ''), block, words }
}

const judgement = (
  document: SourceDocument,
  { topic, grade, word, block, words }: Opening,
  certainty: Judgement['certainty'],
): Judgement => ({
  area: 'additional-investigation',
  topic,
  state: 'graded',
  grade,
  asWritten: word,
  descriptor: null,
  basis: 'sentence',
  certainty,
  evidence: evidenceIn(document, 'sentence', block, words),
})

const withoutGrade = (document: SourceDocument, { blocks: [first] }: Section): Doubt => ({
  code: 'investigation-without-grade',
  sentence: `No grade was found at the head of the section ‘${first?.section ?? ''}’.`,
  evidence: first ? evidenceIn(document, 'sentence', first, first.text) : [],
})

/** The introduction of a review lists its investigations, and each has its heading. */
function unread(document: SourceDocument, read: number): Doubt[] {
  const named = ownBlocks(document).filter(block => LISTED.test(withoutMarkup(block.text)))
  const bullets = named.filter(({ kind }) => kind === 'bullet')
  const headings = named.filter(({ kind }) => kind === 'heading')
  const listed = bullets.length > headings.length ? bullets : headings
  if (listed.length <= read) return []
  return [
    {
      code: 'investigation-without-grade',
      sentence: `The review names ${listed.length} investigations, and the grades of ${read} were found.`,
      evidence: listed.flatMap(block => evidenceIn(document, 'sentence', block, block.text)),
    },
  ]
}

const withoutHeading = (document: SourceDocument, block: Block): Doubt => ({
  code: 'investigation-without-grade',
  sentence: 'The heading of an investigation stands inside other text: its grade may be there too.',
  evidence: evidenceIn(document, 'sentence', block, block.text),
})

const outOfPlace = (document: SourceDocument, { topic, block, words }: Opening): Doubt => ({
  code: 'investigation-out-of-place',
  sentence: `A grade for ‘${topic}’ stands under the heading ‘${block.section ?? ''}’, which is about something else.`,
  evidence: evidenceIn(document, 'sentence', block, words),
})
