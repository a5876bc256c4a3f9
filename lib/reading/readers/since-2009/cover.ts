import type { DirectoryEntry } from '@/lib/domain/authorities'
import { type IsoDay, type Period, yearOf } from '@/lib/domain/dates'
import type { SourceDocument, SourceLine } from '../../document'
import { councilAmong, speaksOf } from '../../text/council'
import { dateIn } from '../../text/dates'
import { spansIn } from '../../text/periods'
import { plainText, written } from '../../text/statements'

/** The front page: a title, a council, and what labels tell about the inspection. */
export interface Cover {
  /** Words that may be the council's name, the likeliest first. */
  names: readonly string[]
  reinspection: boolean
  inspected: Period[]
  published: IsoDay | null
  leadInspector: string | null
  /** What stands below the title and the council. */
  body: readonly SourceLine[]
}

const DATED = '(?:inspection dates?|dates? of inspection)'
const INSPECTOR = '(?:lead|reporting) inspector'
const PUBLICATION = '(?:report )?published'
const LABELS = `(?:${DATED}|${INSPECTOR}|${PUBLICATION}|age group)`
const LABEL = new RegExp(`^${LABELS}\\b`, 'i')
const ALONE = new RegExp(`^${LABELS}\\s*:?$`, 'i')
const DATES = new RegExp(`^${DATED}\\b[\\s:]*`, 'i')
const PUBLISHED = new RegExp(`^${PUBLICATION}\\b`, 'i')
const LEAD = new RegExp(`^${INSPECTOR}\\s*:?\\s*(?<name>.*?)(?:,? \\(?(?:senior )?HMI\\)?)?[.\\s]*$`, 'i')
/** A title begins within the first lines; further down it is somebody writing about an inspection. */
const TITLE_BEGINS = 40
/** Title and council take up to this many lines before the first label. */
const MOST_NAME_LINES = 8
const MOST_LINES_ABOVE = 3
const COVER_LINES = 80
/** Where labels and what they label have come apart, another label's words may stand between. */
const MOST_LINES_BELOW = 2

/** Null where the text does not open with that title and the labels below it. */
export function coverOf(document: SourceDocument, title: RegExp): Cover | null {
  const all = written(document.lines)
  const lines = all.slice(0, COVER_LINES)
  const at = lines
    .slice(0, TITLE_BEGINS)
    .findIndex((_, from) => title.test(plainText(lines.slice(from, from + 3))))
  const labels = lines.findIndex((line, index) => index > at && LABEL.test(plainText([line])))
  if (at === -1 || labels === -1 || labels - at > MOST_NAME_LINES) return null
  const told = lines.slice(labels)
  const published = dateIn(labelled(told, PUBLISHED))
  return {
    names: namesIn(lines.slice(Math.max(0, at - MOST_LINES_ABOVE), at), lines.slice(at, labels), title),
    reinspection: /^re-?inspection/i.test(plainText(lines.slice(at, at + 1))),
    inspected: inspectedIn(labelled(told, DATES).replace(DATES, ''), published),
    published,
    leadInspector: LEAD.exec(labelled(told, LEAD))?.groups?.['name'] || null,
    body: all.slice(labels),
  }
}

/**
 * The council of the front page, and whether the report is about it to its end: reports of this length name theirs
 * again and again.
 * @throws Refusal where the front page names no council known here
 */
export function councilOf(
  { names, body }: Cover,
  on: IsoDay,
  councils: readonly DirectoryEntry[],
): ReturnType<typeof councilAmong> & { isHeard: boolean } {
  const council = councilAmong(names, on, councils, 'The front page names')
  const latter = body.slice(Math.ceil(body.length / 2))
  const isHeard = speaksOf(latter, council.authority.dfeNumber, councils, names[0] ?? '')
  return { ...council, isHeard }
}

/** The council stands under the title, beside it, or above it. */
function namesIn(above: readonly SourceLine[], titled: readonly SourceLine[], title: RegExp): string[] {
  const each = (lines: readonly SourceLine[]) => lines.map(line => plainText([line]))
  const rest = plainText(titled)
    .replace(title, '')
    .replace(/^[\s:–—-]+/, '')
  return [rest, ...each(titled), plainText(above), ...each(above)].filter(name => name !== '')
}

/** The words from a label on, with the lines below where it stands alone or a date has wrapped. */
function labelled(lines: readonly SourceLine[], label: RegExp): string {
  const at = lines.findIndex(line => label.test(plainText([line])))
  if (at === -1) return ''
  const line = plainText([lines[at]!])
  const below = lines.slice(at + 1, at + 1 + MOST_LINES_BELOW).map(each => plainText([each]))
  const end = below.findIndex(text => LABEL.test(text))
  const own = end === -1 ? below : below.slice(0, end)
  if (ALONE.test(line)) return [line, ...own].join(' ')
  return own[0] && /^(?:[–—-]|to\b|\d)/.test(own[0]) ? `${line} ${own[0]}` : line
}

/** Some front pages leave the year to the date of publication. */
function inspectedIn(words: string, published: IsoDay | null): Period[] {
  const spans = spansIn(words)
  if (spans.length > 0 || published === null) return spans
  const year = yearOf(published)
  const ended = (spans: readonly Period[]) => spans.every(({ to }) => to <= published)
  return [year, year - 1].map(each => spansIn(`${words} ${each}`)).find(ended) ?? []
}
