import type { DirectoryEntry } from '@/lib/domain/authorities'
import type { SourceDocument, SourceLine } from './document'
import { type Reader, type ReaderResult, Refusal } from './reader'
import { plainText } from './text/statements'

/** A title stands within so many lines of the place where a document begins. */
const OPENING_LINES = 40
/** A page that opens a document bears its title within so many lines. */
const TITLE_LINES = 12
/** Shorter words than these come again and again in one document. */
const FEWEST_LETTERS = 25
/** Lines of running text are longer than those of a letterhead. */
const WRAPPED = 60
/** A document that repeats its own title is not tried more often than this. */
const MOST_TRIED = 3
const ANNEX = /^(?:annex|appendix)\b/i

/**
 * True where another document begins after the first, of another kind, council or day. What is annexed to a review belongs
 * to it.
 * @param first what was found in the whole by the reader `known`
 */
export function holdsSecond(
  document: SourceDocument,
  first: ReaderResult,
  known: Reader,
  readers: readonly Reader[],
  councils: readonly DirectoryEntry[],
): boolean {
  let tried = 0
  return beginningsIn(document).some(at => {
    const reader = readers.find(each => each.recognises(openingAt(document, at)))
    if (!reader) return false
    tried += 1
    if (tried > MOST_TRIED) return false
    const title = titleAfter(document, at, reader)
    if (isAnnexed(document.lines, title)) return false
    return [title, letterheadAbove(document, title)].some(start =>
      isOther(first, known, reader, { ...document, lines: document.lines.slice(start) }, councils),
    )
  })
}

const openingAt = (document: SourceDocument, at: number): SourceDocument => ({
  ...document,
  lines: document.lines.slice(at, at + 2 * OPENING_LINES),
})

/** The last place from which the document still opens as one of its kind. */
function titleAfter(document: SourceDocument, at: number, reader: Reader): number {
  let title = at
  for (let place = at + 1; place < at + 2 * OPENING_LINES; place += 1)
    if (reader.recognises(openingAt(document, place))) title = place
  return title
}

/** The first of the short lines above a title, on its page: an address and a date, never running text. */
function letterheadAbove({ lines }: SourceDocument, title: number): number {
  const { page } = lines[title] ?? {}
  const other = lines
    .slice(0, title)
    .findLastIndex(
      (line, at) => line.page !== page || line.text.length >= WRAPPED || at < title - OPENING_LINES,
    )
  return other + 1
}

/**
 * Where another document could begin: anywhere in bare text; in a PDF on pages that share words with the first one, or
 * that open under a title.
 */
function beginningsIn({ lines, pages }: SourceDocument): number[] {
  const places = lines.map((_, at) => at).slice(OPENING_LINES)
  if (pages === null) return places.filter(at => at % (OPENING_LINES / 2) === 0)
  const opening = new Set(lines.slice(0, OPENING_LINES).flatMap(wordsOf))
  return places.filter(
    at =>
      lines[at]?.page !== lines[at - 1]?.page &&
      (lines.slice(at, at + OPENING_LINES).some(line => wordsOf(line).some(words => opening.has(words))) ||
        lines.slice(at, at + TITLE_LINES).some(isTitle)),
  )
}

const isTitle = ({ text, layout }: SourceLine): boolean =>
  layout?.prominent === true && /\b(?:inspection|review|assessment)\b/i.test(text)

const wordsOf = (line: SourceLine): string[] =>
  (line.cells ?? [plainText([line])])
    .map(words => words.toLowerCase())
    .filter(words => words.length >= FEWEST_LETTERS)

const isAnnexed = (lines: readonly SourceLine[], title: number): boolean =>
  lines.slice(title - OPENING_LINES, title).some(line => ANNEX.test(plainText([line])))

/** A title that merely comes again, over a page or in running text, has no council and no day of its own. */
function isOther(
  first: ReaderResult,
  known: Reader,
  reader: Reader,
  rest: SourceDocument,
  councils: readonly DirectoryEntry[],
): boolean {
  try {
    const { authority, dates } = reader.read(rest, councils)
    const differs = (one: string | null | undefined, other: string | null | undefined) =>
      one && other && one !== other
    return Boolean(
      reader !== known ||
        authority.dfeNumber !== first.authority.dfeNumber ||
        differs(dates.dated, first.dates.dated) ||
        differs(dates.published, first.dates.published) ||
        differs(dates.inspected.at(-1)?.to, first.dates.inspected.at(-1)?.to),
    )
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}
