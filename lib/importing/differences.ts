import { areaLabel } from '@/lib/domain/areas'
import { editionOf, rowOf } from '@/lib/domain/frameworks'
import { gradeLabel } from '@/lib/domain/grades'
import type { Evidence, Judgement, ParsedReport } from '@/lib/reading/report'
import { canonical, hasWords } from './content'
import { factsOf } from './facts'
import { judgementKeys } from './rows'

/** How a report that has come in differs from the one held, each difference a phrase for a sentence. */
export interface Differences {
  /** Grades given otherwise or no longer given: 'Being healthy is “Good” here and “Adequate” in the file'. */
  grades: string[]
  /** Other facts: dates, people, places in the document, further judgements. */
  facts: string[]
  /** Quotations, findings and passages. */
  words: string[]
}

export function differencesBetween(held: ParsedReport, incoming: ParsedReport): Differences {
  const before = factsOf(held)
  const after = factsOf(incoming)
  const judgements = compareJudgements(before, after)
  return {
    grades: judgements.grades,
    facts: [...judgements.facts, ...changedFacts(before, after)],
    words: changedWords(held, incoming),
  }
}

function compareJudgements(before: ParsedReport, after: ParsedReport): { grades: string[]; facts: string[] } {
  const grades: string[] = []
  const facts: string[] = []
  const held = byKey(before)
  const incoming = byKey(after)
  for (const [key, judgement] of held) {
    const other = incoming.get(key)
    const label = labelOf(judgement)
    if (!other) grades.push(`${label} is ${gradeWord(before, judgement)} here and not in the file`)
    else if (judgement.grade !== other.grade)
      grades.push(
        `${label} is ${gradeWord(before, judgement)} here and ${gradeWord(after, other)} in the file`,
      )
    else if (canonical(judgement) !== canonical(other)) facts.push(`details of ${label}`)
  }
  for (const [key, judgement] of incoming)
    if (!held.has(key)) facts.push(`${labelOf(judgement)} (${gradeWord(after, judgement)}) is new`)
  return { grades, facts }
}

const byKey = ({ judgements }: ParsedReport): Map<string, Judgement> =>
  new Map(judgementKeys(judgements).map((key, index) => [key, judgements[index]!]))

const labelOf = ({ area, topic }: Judgement): string =>
  topic ? `${areaLabel(area)} “${topic}”` : areaLabel(area)

/** '“Good”', '“3, good”' or 'not judged', in the framework's own words where it has a scale for the area. */
function gradeWord({ framework, edition }: ParsedReport, { area, grade }: Judgement): string {
  if (grade === null) return 'not judged'
  const row = rowOf(editionOf(framework, edition), area)
  return row ? `“${gradeLabel(row.scale, grade)}”` : `grade ${grade} of 4`
}

const FACTS: [string, (report: ParsedReport) => unknown][] = [
  ['dates', report => report.dates],
  ['assessment year', report => report.assessmentYear],
  ['form of the framework', report => report.edition],
  ['kind of inspection', report => report.kind],
  ['theme', report => report.theme],
  ['place in the table', report => report.source.table],
  ['addressee', report => report.addressee],
  ['lead inspector', report => report.leadInspector],
  ['file', report => report.source.sha256],
  ['number of pages', report => report.source.pages],
  ['terms of use', report => report.source.licence],
  ['publisher’s address', report => report.source.url],
  ['quoted grades', report => report.quoted],
  ['doubts', report => report.doubts],
]

const changedFacts = (before: ParsedReport, after: ParsedReport): string[] =>
  FACTS.filter(([, of]) => canonical(of(before)) !== canonical(of(after))).map(([name]) => name)

function changedWords(held: ParsedReport, incoming: ParsedReport): string[] {
  if (!hasWords(held) && hasWords(incoming)) return ['adds the words']
  const changes = (['findings', 'passages'] as const)
    .filter(part => canonical(held[part]) !== canonical(incoming[part]))
    .map(part => {
      const [before, after] = [held[part].length, incoming[part].length]
      return before === after ? `${part} in other words` : `${part} (${before} become ${after})`
    })
  return quotesDiffer(held, incoming) ? [...changes, 'quotations'] : changes
}

/** Entries that came or went are told as such; here it is the words given for those that stayed. */
const quotesDiffer = (held: ParsedReport, incoming: ParsedReport): boolean =>
  (['judgements', 'quoted', 'doubts'] as const).some(part => {
    const [before, after] = [quotesOf(held[part]), quotesOf(incoming[part])]
    return before.length === after.length && canonical(before) !== canonical(after)
  })

const quotesOf = (entries: readonly { evidence: readonly Evidence[] }[]) =>
  entries.map(({ evidence }) => evidence.map(({ quote }) => quote))
