import { type IsoDay, type Period, yearOf } from '@/lib/domain/dates'
import type { SourceDocument } from '../../document'
import { blocksOf } from '../../text/blocks'
import { dateIn } from '../../text/dates'
import { withoutMarkup } from '../../text/markup'
import { spansIn } from '../../text/periods'

/** What a letter about a visit says of itself. */
export interface Letter {
  kind: string
  /** The council in each way the letter names it, the likeliest first. */
  councils: readonly string[]
  visited: Period[]
  /** False where the days are more or other than those of one visit, or their year is a guess. */
  datesArePlain: boolean
  dated: IsoDay | null
  published: IsoDay | null
  addressee: string | null
  leadInspector: string | null
  /** What inspectors looked at, as printed. */
  topic: string | null
}

const SERVICES = "(?:['’]s?)?(?: local authority)? (?:children['’]?s?['’]? )?(?:social care )?services?"
const KIND = '(?<kind>focus+ed|monitoring)'
const COUNCIL = '(?<council>(?:[^.]|(?<=\\bSt)\\.){3,90}?)'
/** 'Focused visit to Barset local authority children’s services', alone on its line. */
const TITLE = new RegExp(
  `^(?:(?:report of )?(?:the|an?) )?(?:ofsted )?(?:\\w+ )?${KIND} visits?(?: (?:to|of|in)|:| [–-]) ${COUNCIL}(?:${SERVICES})?[.:]?$`,
  'i',
)
/** 'This letter summarises the findings of the first monitoring visit to Barset on 3 and 4 May 2022.' */
const SUMMARY = new RegExp(
  `\\b(?:summari[sz]es|sets out|outlines) (?:the|our) findings of (?:the|an?|our) (?:[\\w-]+ ){0,3}?${KIND} visit (?:to|of|in) (?:the )?${COUNCIL}(?:${SERVICES})?,? (?:which |that )?(?:was |were )?(?:took place |carried out |undertaken |conducted )?(?<when>on|between|from|in)\\b`,
  'i',
)
/** 'On 3 and 4 May 2022, inspectors ...', where no summary says when. */
const CAME = /^(?<when>On|Between|From) (?=\d)/
const LABELLED = /^(?:visit|inspection) dates?:?\s*(?=\d)/i
const TOPICS: readonly RegExp[] = [
  /\blooked (?:closely )?at (?:(?:the|this) (?:local authority|council)['’]s |the )?(?:arrangements for (?:the )?|quality of (?:the )?)?(?<topic>[^.:]{4,200}?)(?=[.:]|$|, (?:including|with|specifically)\b)/i,
  /\breviewed (?:the )?progress (?:made )?(?:by .{3,40} )?in (?:the )?(?:following )?(?:areas? of )?(?<topic>(?!areas?\b)[^.:]{4,200}?)(?=[.:]|$|, (?:including|with|specifically)\b)/i,
  /\bfocus (?:of (?:the|this) (?:monitoring |focused )?visit was|was on|on) (?:the )?(?:local authority['’]s )?(?<topic>[^.:]{4,200}?)(?=[.:]|$)/i,
]
/** Letterhead, address and salutation fill no more blocks than this before the text. */
const OPENING = 60
/** A visit takes two days, a longer one a week. */
const MOST_DAYS = 10

/** Null where the text does not open as a letter about a visit does. */
export function letterOf(document: SourceDocument): Letter | null {
  const blocks = blocksOf(document)
  const opening = blocks.slice(0, OPENING).map(({ text }) => withoutMarkup(text))
  const title = first(opening, TITLE)
  const summary = first(opening, SUMMARY)
  const kind = (title ?? summary)?.groups?.['kind']?.toLowerCase()
  if (!kind) return null
  const head = opening.slice(0, opening.findIndex(text => /^Dear\b/.test(text)) + 1)
  const dated = head.map(text => (text.length < 40 ? dateIn(text) : null)).find(date => date !== null) ?? null
  return {
    kind: kind === 'monitoring' ? 'monitoring visit' : 'focused visit',
    councils: [summary, title].flatMap(match => match?.groups?.['council'] ?? []),
    ...visitedIn(opening, summary, dated),
    dated,
    published: dateIn(opening.find(text => /^(?:report )?published\b/i.test(text)) ?? ''),
    addressee: addresseeIn(head),
    leadInspector: inspectorIn(blocks.map(({ text }) => withoutMarkup(text))),
    topic: TOPICS.flatMap(pattern => first(opening, pattern)?.groups?.['topic'] ?? [])[0] ?? null,
  }
}

function first(texts: readonly string[], pattern: RegExp): RegExpExecArray | null {
  for (const text of texts) {
    const match = pattern.exec(text)
    if (match) return match
  }
  return null
}

function visitedIn(
  opening: readonly string[],
  summary: RegExpExecArray | null,
  dated: IsoDay | null,
): Pick<Letter, 'visited' | 'datesArePlain'> {
  const match = summary ?? first(opening, CAME)
  const told = match
    ? { when: match.groups?.['when'], words: match.input.slice(match.index + match[0].length) }
    : { when: 'on', words: opening.find(text => LABELLED.test(text))?.replace(LABELLED, '') ?? '' }
  // 'between 3 and 5 May' is three days.
  const words = /^between$/i.test(told.when ?? '') ? told.words.replace(/\band\b/, 'to') : told.words
  const visited = spansIn(words)
  if (visited.length > 0) return { visited, datesArePlain: visited.length === 1 && visited.every(isShort) }
  return { visited: dated === null ? [] : guessed(words, dated), datesArePlain: false }
}

const isShort = ({ from, to }: Period): boolean => Date.parse(to) - Date.parse(from) < MOST_DAYS * 86_400_000

/** Days without a year are those before the letter. */
function guessed(words: string, dated: IsoDay): Period[] {
  const days = /^[^.]{0,40}?\b[A-Z][a-z]{2,8}\b(?=[.,;]| [a-z]|$)/.exec(words)?.[0] ?? ''
  const inYear = (year: number) => spansIn(`${days} ${year}`)
  const year = yearOf(dated)
  return inYear(year).some(({ to }) => to > dated) ? inYear(year - 1) : inYear(year)
}

/** 'Jane Smith, Director of Children's Services', whether the two stand on one line or on two. */
function addresseeIn(head: readonly string[]): string | null {
  const at = head.findIndex(text => /\bdirector\b|\bDCS\b/i.test(text))
  const post = head[at]
  if (!post || /^Dear\b/.test(post)) return null
  const name = head[at - 1]
  const alone = /^(?:(?:corporate|executive|strategic|interim|acting|the) )*director\b|^DCS\b/i.test(post)
  return alone && name && dateIn(name) === null ? `${name}, ${post}` : post
}

const LEAD =
  /^Lead inspector:?\s+(?<name>.+?)(?:,? \(?(?:(?:His|Her) Majesty['’]s Inspector|(?:Senior )?HMI)\)?)?[.\s]*$/i

/** The lead inspector where the letter names one, else who signed it. */
function inspectorIn(texts: readonly string[]): string | null {
  const lead = first(texts, LEAD)?.groups?.['name']
  if (lead) return lead
  const signed = texts.findIndex(text => /^(?:His|Her) Majesty['’]s Inspector\b|^HMI\b/.test(text))
  const name = texts[signed - 1]
  return name && /^[A-Z][\p{L}'’.-]+(?: [\p{L}'’.-]+){1,3}$/u.test(name) && !/^Yours\b/.test(name)
    ? name
    : null
}
