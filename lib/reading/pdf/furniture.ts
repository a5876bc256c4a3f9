import type { Segment } from './segments'

/** A header or footer of fewer pages could as well be text that happens to recur. */
const FEWEST_PAGES = 3
/** The head and foot of a page, in points. */
const MARGIN = 80

/**
 * The pages without what is printed on page after page at the same height of head and foot, page numbers aside: they
 * would stand in the middle of sentences. A line that stands so on one page only, such as a title, stays.
 * @param heights of the pages, in points
 */
export function withoutFurniture(pages: readonly Segment[][], heights: readonly number[]): Segment[][] {
  const seen = new Map<string, Set<number>>()
  const inMargin = (segment: Segment, height: number) =>
    segment.base < MARGIN || segment.base > height - MARGIN
  for (const [at, page] of pages.entries())
    for (const segment of page)
      if (inMargin(segment, heights[at]!)) {
        const key = keyOf(segment)
        seen.set(key, (seen.get(key) ?? new Set()).add(at))
      }
  const recurs = (segment: Segment) => (seen.get(keyOf(segment))?.size ?? 0) >= FEWEST_PAGES
  return pages.map((page, at) =>
    page.filter(segment => !(inMargin(segment, heights[at]!) && recurs(segment))),
  )
}

/** Two pages have the same furniture where words and height agree; numbers count the pages. */
const keyOf = ({ text, base }: Segment): string => `${Math.round(base / 4)}|${text.replace(/\d+/g, '#')}`
