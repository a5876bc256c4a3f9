import type { Evidence, ParsedReport } from '@/lib/reading/report'

/** Ten words in a row are a sentence of the document's; fewer are a name for something. */
const MOST_WORDS = 9

/**
 * What a report says without its words: councils, dates, areas, grades and the places they stand in. Quotations,
 * findings and passages are left out, the names of things are kept short, and the terms of use are told in our words.
 * The facts of facts are the same facts.
 */
export const factsOf = (report: ParsedReport): ParsedReport => ({
  ...report,
  addressee: shortened(report.addressee),
  source: { ...report.source, licence: termsInShort(report.source.licence) },
  judgements: report.judgements.map(judgement => ({
    ...judgement,
    topic: shortened(judgement.topic),
    evidence: placesOf(judgement.evidence),
  })),
  findings: [],
  quoted: report.quoted.map(quoted => ({
    ...quoted,
    what: shortened(quoted.what),
    from: shortened(quoted.from),
    evidence: placesOf(quoted.evidence),
  })),
  doubts: report.doubts.map(doubt => ({ ...doubt, evidence: placesOf(doubt.evidence) })),
  passages: [],
})

const placesOf = (evidence: readonly Evidence[]): Evidence[] =>
  evidence.map(each => ({ ...each, section: shortened(each.section), quote: null }))

/** 'preventing substance misuse and improving outcomes for those currently …' */
function shortened<Text extends string | null>(text: Text): Text | string {
  const words = [...(text ?? '').matchAll(/[\p{L}\p{N}'’]+/gu)]
  const last = words[MOST_WORDS - 1]
  return text === null || last === undefined || words.length === MOST_WORDS
    ? text
    : `${text.slice(0, last.index + last[0].length)} …`
}

function termsInShort(licence: string | null): string | null {
  if (licence === null) return null
  const open = /Open Government Licen[cs]e,?( v(?:ersion )?\d[.\d]*\d)?/i.exec(licence)
  if (open) return `Open Government Licence${open[1] ?? ''}`
  if (/non-commercial/i.test(licence))
    return 'Crown copyright: non-commercial use, unaltered, with source and date'
  return shortened(licence)
}
