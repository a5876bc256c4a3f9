import { collapse, type SourceDocument } from '../../document'
import type { QuotedGrade } from '../../report'
import type { Block } from '../../text/blocks'
import { whenIn } from '../../text/dates'
import { evidenceIn } from '../../text/evidence'
import { withoutMarkup } from '../../text/markup'
import { inspectionOf } from '../../text/quotations'
import { sentencesOf } from '../../text/sentences'
import { toldIn } from '../../text/told'
import { type Earlier, earlierIn, namesServices, placeOf } from './earlier'

/** Homes, schools and agencies are inspected too; their grades are not the council's. */
const OTHERS =
  /\bchildren['’]s homes?\b|\bhomes?\b.*\bjudged\b|\bschools?\b|\bshort[- ]breaks?\b|\b(?:secure )?units?\b|\bsettings?\b|\bnurser|\bcolleges?\b|\bagenc(?:y|ies)\b|\bcent(?:re|er)s?\b/i
/** Outside the section on earlier inspections a sentence must say plainly that it speaks of one. */
const PLAINLY =
  /\binspections? (?:of|judged|in|report)\b|\b(?:last|previous|most recent) (?:ofsted )?inspection\b|\bre-?inspected\b|\blast inspected\b/i

/** Words about an earlier inspection, with what the sentences before them have said of it. */
interface Clause {
  words: string
  about: Earlier
  /** The clause that named the inspection, where it is another one. */
  naming: string | null
}

/** The grades of earlier inspections that a block tells in sentences. */
export function reportedIn(document: SourceDocument, block: Block, inSection: boolean): QuotedGrade[] {
  return clausesOf(block)
    .filter(({ words }) => inSection || (PLAINLY.test(words) && whenIn(words) !== null))
    .flatMap(({ words, about, naming }) => {
      const evidence = [naming, words].flatMap(each =>
        each ? evidenceIn(document, 'sentence', block, each) : [],
      )
      return toldIn(words).flatMap(({ what: printed, word, grade }) => {
        const what = printed ?? about.what
        if (!what || !namesServices(what)) return []
        const when = whenIn(words) ?? about.when
        const from = inspectionOf(about.what ?? what, when)
        return placeOf(what, when).map(place => ({
          what,
          ...place,
          when,
          grade,
          asWritten: word,
          from,
          evidence,
        }))
      })
    })
}

/** The clauses that speak of the council's own services, each with the inspection it is about. */
function clausesOf(block: Block): Clause[] {
  const clauses: Clause[] = []
  let about: Earlier = { what: null, when: null }
  let naming: string | null = null
  let others = false
  for (const words of block.kind === 'row' ? [] : cutsOf(block.text)) {
    const named = earlierIn(withoutMarkup(words))
    others = OTHERS.test(words) || (others && !named)
    if (others) continue
    clauses.push({
      words,
      about: named ? { ...named, when: named.when ?? about.when } : about,
      naming: named ? null : naming,
    })
    if (!named) continue
    about = { ...named, when: named.when ?? about.when }
    naming = words
  }
  return clauses
}

/** Sentences, cut once more where one tells of two inspections. */
const cutsOf = (text: string): string[] =>
  sentencesOf(text).flatMap(sentence =>
    sentence.split(/,?\s+and (?=an? (?:re-?)?inspection of\b)/i).map(collapse),
  )

/** Sentences about the council that tell a grade of which it is not plain what was judged. */
export const unreadIn = (block: Block): string[] =>
  clausesOf(block)
    .filter(({ words, about }) => toldIn(words).some(({ what }) => !namesServices(what ?? about.what ?? '')))
    .map(({ words }) => words)
