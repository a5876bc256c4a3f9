import type { DirectoryEntry } from '@/lib/domain/authorities'
import { slugOf } from '@/lib/domain/slug'
import { type Judgement, PARSED_REPORT_VERSION, type ParsedReport } from '../report'
import { type FactValues, factCouncil, valuesOf } from './fact-values'
import { isOfDocument, type OlderFact } from './older-facts'
import { unlike } from './place'
import type { RefusedRow } from './read-workbook'

/**
 * The record before the inspectorate's own tables begin, from lists of what the press and councils printed: one record
 * for each council, assessment, year and page. What a document says that is read itself is passed over.
 * @throws Refusal when a list has an assessment, a judgement or a grade that is not known
 */
export function olderRecord(
  { file, sha256 }: { file: string; sha256: string },
  facts: readonly OlderFact[],
  directory: readonly DirectoryEntry[],
): { records: ParsedReport[]; refused: RefusedRow[] } {
  const publications = publicationsOf(facts)
  const records = new Map<string, ParsedReport>()
  const refused: RefusedRow[] = []
  for (const fact of facts.filter(each => !isOfDocument(each))) {
    const values = valuesOf(fact)
    const council = factCouncil(fact, values.year, directory)
    const key = [council?.dfeNumber, values.framework, fact.year, fact.source].join(' ')
    const record = records.get(key)
    const told = !council
      ? `names ‘${fact.council}’${fact.dfeNumber === null ? '' : ` with the number ${fact.dfeNumber}`}, which is no council known here in ${values.year}`
      : record?.judgements.some(({ area }) => area === values.row.area)
        ? `gives a grade for ‘${fact.judgement}’ of ${fact.council} a second time`
        : null
    if (told || !council)
      refused.push({
        sheet: fact.sheet,
        row: fact.row,
        sentence: `Row ${fact.row} of ‘${fact.sheet}’ ${told}.`,
      })
    else if (record) record.judgements.push(judgementOf(fact, values))
    else
      records.set(key, {
        ...recordOf(fact, values, council),
        source: {
          file,
          sha256,
          pages: null,
          licence: null,
          url: fact.source,
          table: tableOf(fact, publications),
        },
      })
  }
  return { records: [...records.values()], refused }
}

function recordOf(
  fact: OlderFact,
  values: FactValues,
  authority: ParsedReport['authority'],
): Omit<ParsedReport, 'source'> {
  const { framework, edition, year, yearUnclear } = values
  return {
    version: PARSED_REPORT_VERSION,
    authority,
    framework,
    edition: edition.key,
    kind: null,
    assessmentYear: year,
    dates: { dated: null, published: null, inspected: [], year },
    addressee: null,
    leadInspector: null,
    judgements: [judgementOf(fact, values)],
    findings: [],
    quoted: [],
    doubts: yearUnclear
      ? [
          {
            code: 'year-unclear',
            sentence: `The page at ${hostOf(fact)} does not tell its year, which is one of ‘${fact.year}’: check the year.`,
            evidence: [],
          },
        ]
      : [],
    passages: [],
  }
}

const judgementOf = (
  { grade: word, judgement, row: line }: OlderFact,
  { row, grade, yearUnclear }: FactValues,
): Judgement => ({
  area: row.area,
  topic: null,
  state: 'graded',
  grade,
  asWritten: word,
  descriptor: null,
  basis: 'publication',
  certainty: yearUnclear ? 'doubtful' : 'certain',
  evidence: [{ basis: 'publication', page: null, section: judgement, paragraph: null, line, quote: null }],
})

/** How sure it is stands with the name of the page, as no page's own title is known. */
const tableOf = (fact: OlderFact, publications: ReadonlyMap<string, string>) => ({
  publication: publications.get(fact.source)!,
  title: fact.basis === '' ? hostOf(fact) : `${hostOf(fact)} (${fact.basis.replace(/ \(.*$/, '')})`,
  kind: 'press' as const,
  sheet: fact.sheet,
  row: fact.row,
  asAt: null,
})

/** A key for each page: that of its site, counted on where a site has several. */
function publicationsOf(facts: readonly OlderFact[]): Map<string, string> {
  const keys = new Map<string, string>()
  const times = new Map<string, number>()
  for (const fact of facts) {
    if (isOfDocument(fact) || keys.has(fact.source)) continue
    const key = `press-${slugOf(hostOf(fact).replaceAll('.', ' '))}`
    const time = (times.get(key) ?? 0) + 1
    times.set(key, time)
    keys.set(fact.source, time === 1 ? key : `${key}-${time}`)
  }
  return keys
}

function hostOf(fact: OlderFact): string {
  if (!/^https?:\/\//.test(fact.source) || !URL.canParse(fact.source))
    throw unlike(fact, 'the address of a page', `‘${fact.source}’`)
  return new URL(fact.source).hostname.replace(/^www\./, '')
}
