import type { Evidence } from '@/lib/reading/report'

const BASIS = {
  table: 'In a table',
  cover: 'On the cover',
  sentence: 'In the text',
  publication: 'In a published table',
} as const

/** Where words stand, as a reader would look them up: 'In the text, page 4, paragraph 54, under “Young carers”'. */
export function placeText({ basis, page, paragraph, line, section }: Evidence): string {
  const parts = [
    BASIS[basis],
    page && `page ${page}`,
    paragraph && `paragraph ${paragraph}`,
    !page && !paragraph && line && `line ${line}`,
    section && `under “${section.replace(/<[^>]+>|[*_#]/g, '').trim()}”`,
  ]
  return parts.filter(Boolean).join(', ')
}
