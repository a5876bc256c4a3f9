import { describe, expect, it } from 'vitest'
import { openBytes } from './open-document'
import { readDocument } from './read-document'
import type { ParsedReport } from './report'
import { letterOf2005, letterOf2006 } from './testing/apa-letter'
import { MADE_UP_COUNCILS } from './testing/councils'
import { jarReview } from './testing/jar-review'
import { sifReport } from './testing/sif-report'
import { webPageOf } from './testing/web-page'
import { wordOf } from './testing/word'
import { withoutMarkup } from './text/markup'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = async (content: Uint8Array) =>
  readDocument(await openBytes('letter.pdf', content), undefined, MADE_UP_COUNCILS)

const FORMS = {
  'a letter of 2005': letterOf2005(),
  'a letter of 2006': letterOf2006(),
  'a joint area review': jarReview(),
  'a report of 2015': sifReport(),
}

const FORMATS: Record<string, (text: string) => Uint8Array> = {
  'a Word document': wordOf,
  'a web page': text => bytes(webPageOf(text)),
  Markdown: text => bytes(markdownOf(text)),
  "text in Windows' letters": text =>
    Uint8Array.from(text.replaceAll("'", '’'), letter => WINDOWS[letter] ?? letter.charCodeAt(0)),
  'text in UTF-16': text =>
    new Uint8Array(Uint16Array.from(`\uFEFF${text}`, letter => letter.charCodeAt(0)).buffer),
}

const WINDOWS: Record<string, number> = { '’': 0x92, '–': 0x96, '•': 0x95 }

/** The tables of a text between bars. */
const markdownOf = (text: string): string =>
  text.replace(/(?:^.*\t.*$\n?)+/gm, table => {
    const [head = '', ...rows] = table
      .trim()
      .split('\n')
      .map(row => `| ${row.replaceAll('\t', ' | ')} |`)
    return [head, head.replace(/[^|]+/g, ' --- '), ...rows, ''].join('\n')
  })

describe.each(Object.entries(FORMATS))('%s', (_, written) => {
  it.each(Object.entries(FORMS))('that holds %s says the same as the plain text', async (_, text) =>
    expect(said(await read(written(text)))).toEqual(said(await read(bytes(text)))),
  )
})

/** What a report says, whatever it was written on. */
const said = ({
  authority,
  framework,
  dates,
  addressee,
  judgements,
  findings,
  quoted,
  doubts,
}: ParsedReport) => ({
  authority,
  framework,
  dates,
  addressee: plain(addressee),
  judgements: judgements.map(({ area, grade, asWritten, certainty, topic }) => ({
    area,
    topic,
    grade,
    asWritten,
    certainty,
  })),
  findings: findings.map(({ kind, area, text, who, evidence: [first] }) => [
    kind,
    area,
    plain(text),
    plain(who),
    first?.paragraph,
  ]),
  quoted: quoted.map(({ area, when, asWritten }) => [area, when, asWritten]),
  doubts: doubts.map(({ code }) => code),
})

const plain = (text: string | null) => text && withoutMarkup(text).replaceAll('’', "'").replaceAll('**', '')
