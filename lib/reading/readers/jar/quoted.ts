import type { AreaKey } from '@/lib/domain/areas'
import type { FrameworkKey } from '@/lib/domain/frameworks'
import { OUTCOMES_2006 } from '@/lib/domain/frameworks/scales'
import type { Grade } from '@/lib/domain/grades'
import type { SourceDocument } from '../../document'
import type { Doubt, Evidence, QuotedGrade } from '../../report'
import { type Block, blocksOf } from '../../text/blocks'
import { evidenceIn } from '../../text/evidence'
import { anyGrade } from '../../text/grade-words'
import { mergedBy } from '../../text/quotations'
import { sentencesOf } from '../../text/sentences'
import { statedIn } from '../../text/stated'
import { toldIn } from '../../text/told'
import { annexesOf, ownBlocks } from './sections'
import { areasIn } from './subjects'

/** The document whose grades are repeated. */
interface Origin {
  framework: FrameworkKey | null
  when: string | null
  from: string
  /** Where the document says when that was, if not beside the grade. */
  dated: Evidence[]
}

interface Said {
  what: string
  word: string
  grade: Grade
}

const ASSESSMENT = /\bannual performance assessment\b|\bAPA\b/i
const CORPORATE = /\bcorporate assessment\b/i
/** Addresses of assessments carry their year: 'apa_2007_882.pdf'. */
const ADDRESS = /\bapa\W*_\W*(20\d\d)\W*_/i
const AT_LEVEL =
  /^(?:overall, )?(?<who>.{3,80}?) delivers (?<what>services .{3,80}?) at an? (?<word>\w+) level\b/i

/** Grades that the review repeats from the last annual performance assessment and the corporate assessment. */
export function quotedIn(document: SourceDocument): { quoted: QuotedGrade[]; doubts: Doubt[] } {
  const told = ownBlocks(document)
    .flatMap(block => sentencesOf(block.text).map(words => ({ block, words, said: toldAs(words) })))
    .filter(({ words, said }) => said.length > 0 && ASSESSMENT.test(words))
  const inText = told.flatMap(({ block, words, said }) =>
    quotes(document, block, words, assessment(document, words), said),
  )
  const inAnnexes = annexesOf(document).flatMap(({ letter, blocks }) => {
    const origin = originOf(document, letter, blocks)
    if (!origin) return []
    return blocks
      .map(block => ({ ...block, paragraph: block.paragraph && `${letter}${block.paragraph}` }))
      .filter(block => block.kind === 'paragraph')
      .flatMap(block =>
        sentencesOf(block.text).flatMap(words => quotes(document, block, words, origin, statedAs(words))),
      )
  })
  return {
    quoted: mergedBy([...inText, ...inAnnexes], each => [each.area, each.from, each.grade].join('|')),
    doubts: told.flatMap(({ block, words, said }) =>
      said.every(({ what }) => areasIn(what).length > 0)
        ? []
        : [unread(evidenceIn(document, 'sentence', block, words))],
    ),
  }
}

/** What an annex reprints, by its own headings; null where it repeats no grades. */
function originOf(document: SourceDocument, letter: string, blocks: readonly Block[]): Origin | null {
  const headings = blocks
    .filter(block => block.kind === 'heading')
    .map(block => block.text)
    .join(' ')
  if (/\bsummary of\b/i.test(headings)) return null
  if (ASSESSMENT.test(headings)) return assessment(document, headings)
  return CORPORATE.test(headings)
    ? { framework: null, when: null, from: `corporate assessment, in Annex ${letter}`, dated: [] }
    : null
}

/** The assessment of the year that the words give, else of the year in the address of the last one. */
function assessment(document: SourceDocument, words: string): Origin {
  const printed = /\b20\d\d\b/.exec(words)?.[0]
  const address = blocksOf(document).find(block => ADDRESS.test(block.text))
  const when = printed ?? (address && ADDRESS.exec(address.text)?.[1]) ?? null
  return {
    framework: 'apa',
    when,
    from: when ? `annual performance assessment, ${when}` : 'annual performance assessment',
    dated: !printed && address ? evidenceIn(document, 'sentence', address, address.text) : [],
  }
}

const toldAs = (words: string): Said[] => toldIn(words).map(each => ({ ...each, what: each.what ?? '' }))

const unread = (evidence: Evidence[]): Doubt => ({
  code: 'quoted-grade-unread',
  sentence: 'The review tells a grade from an annual performance assessment, but not plainly enough of what.',
  evidence,
})

function statedAs(words: string): Said[] {
  const { what, word = '' } = AT_LEVEL.exec(words)?.groups ?? {}
  const grade = anyGrade(word)
  if (what && grade) return [{ what, word, grade }]
  return statedIn(words, OUTCOMES_2006).map(each => ({ ...each, what: each.subject }))
}

const quotes = (
  document: SourceDocument,
  block: Block,
  words: string,
  { framework, when, from, dated }: Origin,
  said: readonly Said[],
): QuotedGrade[] =>
  said.flatMap(({ what, word, grade }) =>
    areasIn(what).map((area: AreaKey) => ({
      what: what.replace(/^(?:the|their|its) /i, ''),
      area,
      framework,
      when,
      grade,
      asWritten: word,
      from,
      evidence: [...evidenceIn(document, 'sentence', block, words), ...dated],
    })),
  )
