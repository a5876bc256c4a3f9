import { lowerFirst } from '@/lib/domain/english'
import type { SourceDocument } from '../../document'
import type { Finding } from '../../report'
import { evidenceIn } from '../../text/evidence'
import { findingOf } from '../../text/finding'
import { withoutMarkup } from '../../text/markup'
import type { Placed } from './placed'
import type { Row } from './rows'

type Kind = Finding['kind']

const HEADINGS: readonly (readonly [RegExp, Kind])[] = [
  [/^(?:key )?areas? for improvement$/i, 'area-for-improvement'],
  [/^(?:key )?recommendations?$/i, 'recommendation'],
]
/** 'Immediately:', 'Within three months:', 'Within 3 months of the publication of this report' */
const TIME =
  /^(?<time>immediate(?:ly| action)|(?:with)?in (?:the (?:next )?)?[\w-]+ (?:weeks?|months?|years?)\b.{0,60}?):?$/i
/** '..., the local authority and its partners should take the following action.' */
const INTRODUCES = /\bfollowing\b|:$/
const WHO = /(?:^|, )(?:the )?(?!following\b)(?<who>[^,:;.]{3,120}?) should\b/i
/** 'The harbour board should mend the rail.' */
const ITS_OWN = /^(?:the )?(?<who>[^,:;.]{3,80}?) should\b/i

/** What the report asks for, each with by when and of whom, as the lines above it or its own words say. */
export function improvementsIn(
  document: SourceDocument,
  placed: readonly Placed[],
  rows: readonly Row[],
): Finding[] {
  const findings: Finding[] = []
  const others = new Set(rows.map(({ at }) => at))
  let kind: Kind | null = null
  let who: string | null = null
  let byWhen: string | null = null
  let paragraph: string | null = null
  let marked = false
  for (const [at, { block, part }] of placed.entries()) {
    const text = withoutMarkup(block.text)
    const isItem = block.kind === 'bullet'
    const opened = isItem ? undefined : HEADINGS.find(([heading]) => heading.test(text))?.[1]
    const time = timeIn(text)
    if (opened) {
      kind = opened
      who = byWhen = paragraph = null
      marked = false
    } else if (kind === null || !/[a-z]/i.test(text)) continue
    else if (time) byWhen = time
    else if (others.has(at)) kind = null
    else if (!isItem && INTRODUCES.test(text)) {
      const asked = WHO.exec(text)?.groups?.['who']
      who = asked ? lowerFirst(asked) : who
      paragraph = block.paragraph ?? paragraph
      byWhen = timeIn(block.pieces.at(-1)!.text)
    }
    // Marks may be lost, all of them and not some: what has none ends a list that has.
    else if (!isItem && (marked || block.kind !== 'paragraph' || block.paragraph !== null)) kind = null
    else {
      marked ||= isItem
      const own = ITS_OWN.exec(text)?.groups?.['who']
      const place = { ...block, paragraph: block.paragraph ?? paragraph }
      findings.push(
        findingOf({
          kind,
          area: part?.area ?? null,
          text: block.text,
          who: own ? lowerFirst(own) : who,
          byWhen,
          evidence: evidenceIn(document, 'sentence', place, block.text),
        }),
      )
    }
  }
  return findings
}

function timeIn(text: string): string | null {
  const time = TIME.exec(withoutMarkup(text))?.groups?.['time']
  return time ? lowerFirst(time) : null
}
