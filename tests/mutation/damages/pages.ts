import type { SourceLine } from '@/lib/reading/document'
import { type Damage, simply } from '../damage'
import { isBlank, isRow, type Lines, lineAt, retyped } from '../lines'
import { between, type Random } from '../random'
import { aim, type Subject } from '../subject'

/** Lines of a document without pages that one sheet of paper holds. */
const SHEET = 45

/** The document page by page. */
export function pagesOf(lines: Lines): Lines[] {
  const pages: SourceLine[][] = []
  for (const [at, line] of lines.entries()) {
    const turns = line.page === null ? at % SHEET === 0 : line.page !== lines[at - 1]?.page
    if (turns) pages.push([])
    pages.at(-1)!.push(line)
  }
  return pages
}

const paged = (
  name: string,
  order: (pages: readonly Lines[], random: Random) => readonly Lines[] | null,
): Damage =>
  simply(name, ({ lines }, random) => {
    const pages = pagesOf(lines)
    return pages.length < 3 ? null : order(pages, random)?.flat()
  })

/** What stands between two pages, in words of our own. */
const furniture = (line: SourceLine, random: Random): SourceLine[] => {
  const page = String(between(2, 30, random))
  const feet: readonly (readonly string[])[] = [
    [page],
    ['', page, ''],
    ['', `Page ${page} of 40`, ''],
    [`Inspection report, printed copy ${page}`],
    ['', 'Copy of the inspection report', page, ''],
    ['', ''],
  ]
  return feet[between(0, feet.length - 1, random)]!.map(text => lineAt(line, text))
}

/** A page ends between two words of a line, and its rest opens the next page. */
function brokenAt({ lines }: Subject, at: number, random: Random, cellwise: boolean): Lines | null {
  const line = lines[at]!
  const from = (text: string): [string, string] => {
    const words = text.split(' ')
    const place = between(1, Math.max(1, words.length - 1), random)
    return [words.slice(0, place).join(' '), words.slice(place).join(' ')]
  }
  const [above, below] = cellwise
    ? line.cells!.map(from).reduce(([a, b], [c, d]) => [`${a}\t${c}`, `${b}\t${d}`])
    : from(line.text)
  if (below.trim() === '') return null
  const rest = [retyped({ ...line }, below), ...lines.slice(at + 1)]
  return [...lines.slice(0, at), retyped(line, above), ...furniture(line, random), ...onNewPage(rest)]
}

/** What is left of the page stands on one of its own, which is numbered when all is done. */
const onNewPage = ([first, ...rest]: SourceLine[]): SourceLine[] =>
  [first!, ...rest].map(line =>
    line.page === null || line.page !== first!.page ? line : { ...line, page: line.page + 0.5 },
  )

export const pageDamages: readonly Damage[] = [
  paged('the first page is lost', pages => pages.slice(1)),
  paged('the last pages are lost', (pages, random) => pages.slice(0, between(1, pages.length - 1, random))),
  paged('a page in the middle is lost', (pages, random) =>
    pages.toSpliced(between(1, pages.length - 2, random), 1),
  ),
  paged('only one page is left', (pages, random) => [pages[between(0, pages.length - 1, random)]!]),
  paged('two pages change places', (pages, random) => {
    const [one, other] = [between(0, pages.length - 1, random), between(0, pages.length - 1, random)]
    return one === other ? null : pages.with(one, pages[other]!).with(other, pages[one]!)
  }),
  paged('a page is doubled', (pages, random) => {
    const at = between(0, pages.length - 1, random)
    return pages.toSpliced(at, 0, pages[at]!)
  }),
  paged('the pages are in reverse order', pages => pages.toReversed()),
  simply('a page ends inside a row, between two words', (subject, random) => {
    const at = aim(subject, random, isRow)
    return at === undefined ? null : brokenAt(subject, at, random, false)
  }),
  simply('a page ends inside a row, in each of its cells', (subject, random) => {
    const at = aim(subject, random, isRow)
    return at === undefined ? null : brokenAt(subject, at, random, true)
  }),
  simply('a page ends inside a line', (subject, random) => {
    const at = aim(subject, random, line => !isRow(line) && / /.test(line.text.trim()))
    return at === undefined ? null : brokenAt(subject, at, random, false)
  }),
  simply('a page ends between two lines', (subject, random) => {
    const at = aim(subject, random, line => !isBlank(line))
    if (at === undefined) return null
    const [above, below] = [subject.lines.slice(0, at), subject.lines.slice(at)]
    return [...above, ...furniture(below[0]!, random), ...onNewPage(below)]
  }),
  simply('a line is lost', (subject, random) => {
    const at = aim(subject, random, line => !isBlank(line))
    return at === undefined ? null : subject.lines.toSpliced(at, 1)
  }),
  simply('a line is doubled', (subject, random) => {
    const at = aim(subject, random, line => !isBlank(line))
    return at === undefined ? null : subject.lines.toSpliced(at, 0, subject.lines[at]!)
  }),
  simply('a paragraph is lost', (subject, random) => {
    const at = aim(subject, random, line => !isRow(line) && !isBlank(line))
    if (at === undefined) return null
    return subject.lines.toSpliced(at, between(2, 8, random))
  }),
]
