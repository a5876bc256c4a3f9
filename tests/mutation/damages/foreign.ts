import type { Damage, Undetectable } from '../damage'
import { isBlank, isRow, type Lines, lineAt, placesOf } from '../lines'
import { between, pick, type Random } from '../random'
import { aim, type Subject } from '../subject'
import { pagesOf } from './pages'

/** Text of another document gets in. Every such document is of another council, so nothing of it is true of this one. */
const mixed = (
  name: string,
  mix: (own: Subject, other: Subject, random: Random) => Lines | Undetectable | null,
): Damage => ({
  name,
  damage(subject, random, others) {
    // Papers that lie together are mostly of one kind; sometimes they are not.
    const alike = others.filter(({ report }) => report.framework === subject.report.framework)
    const other = pick(alike.length > 0 && random() < 0.8 ? alike : others, random)
    const lines = other ? mix(subject, other, random) : null
    return lines && ('undetectable' in lines ? lines : { lines, anyDoubtIsFair: true })
  },
})

/** The other document's lines, as if they stood on that page of this one. */
const broughtTo = (page: number | null, lines: Lines): Lines =>
  lines.map(line => ({ ...line, page, line: null }))

/** Pages of another document get numbers that no page of this one has; they are numbered anew when all is done. */
const FOREIGN = 1000

function withPages(own: Subject, other: Subject, order: (own: Lines[], foreign: Lines[]) => Lines[]): Lines {
  const paged = own.document.pages !== null
  const foreign = pagesOf(other.lines).map((page, at) => broughtTo(paged ? FOREIGN + at : null, page))
  return order(pagesOf(own.lines), foreign).flat()
}

/** Nothing is left of the document but its first page, and next to nothing says that the others are not its own. */
const NAMELESS: Undetectable = { undetectable: 'pages of another document that hardly say whose they are' }
const OFTEN = 3

const names = ({ report }: Subject, pages: readonly Lines[]): boolean =>
  pages.flat().filter(line => line.text.includes(report.authority.name)).length >= OFTEN

const hasGrade = /\b(?:outstanding|good|adequate|inadequate|requires improvement)\b/i

export const foreignDamages: readonly Damage[] = [
  mixed('another report is appended', (own, other) =>
    withPages(own, other, (pages, foreign) => [...pages, ...foreign]),
  ),
  mixed('the first page of another report is put in front', (own, other) =>
    withPages(own, other, (pages, foreign) => [foreign[0]!, ...pages]),
  ),
  mixed('the first page of another report follows the first', (own, other) =>
    withPages(own, other, ([first, ...pages], foreign) => [first!, foreign[0]!, ...pages]),
  ),
  mixed('the first page is before another report’s other pages', (own, other) => {
    const lines = withPages(own, other, ([first], [, ...foreign]) => [first!, ...foreign])
    return names(other, pagesOf(other.lines).slice(1)) ? lines : NAMELESS
  }),
  mixed('the pages of two reports are interleaved', (own, other) =>
    withPages(own, other, (pages, foreign) =>
      Array.from({ length: Math.max(pages.length, foreign.length) }, (_, at) => [
        ...(pages[at] ?? []),
        ...(foreign[at] ?? []),
      ]),
    ),
  ),
  mixed('a page of another report gets in', (own, other, random) =>
    withPages(own, other, (pages, foreign) =>
      pages.toSpliced(between(1, pages.length, random), 0, pick(foreign.slice(1), random) ?? []),
    ),
  ),
  mixed('a paragraph of another report gets in', (own, other, random) => {
    const at = aim(own, random, line => !isBlank(line))
    const from = pick(
      placesOf(other.lines, line => !isRow(line) && line.text.length > 60),
      random,
    )
    if (at === undefined || from === undefined) return null
    const lines = broughtTo(own.lines[at]!.page, other.lines.slice(from, from + between(1, 8, random)))
    return own.lines.toSpliced(at + 1, 0, ...lines)
  }),
  mixed('a line of another report that holds a grade gets in', (own, other, random) => {
    const at = aim(own, random, line => !isBlank(line))
    const from = pick(
      placesOf(other.lines, line => other.telling.has(line) && hasGrade.test(line.text)),
      random,
    )
    if (at === undefined || from === undefined) return null
    const place = own.lines[at]!
    const { layout, text } = other.lines[from]!
    return own.lines.toSpliced(at + 1, 0, { ...lineAt(place, text), layout: place.layout && layout })
  }),
]
