import { type AreaKey, areaLabel } from '@/lib/domain/areas'
import type { FrameworkKey } from '@/lib/domain/frameworks'
import type { SourceDocument } from '../document'
import type { QuotedGrade } from '../report'
import { blocksOf } from './blocks'
import { whenIn } from './dates'
import { evidenceIn } from './evidence'
import { ANY_SCALE, anyGrade, gradeWords } from './grade-words'
import { withoutMarkup } from './markup'
import { inspectionOf, mergedBy } from './quotations'
import { sentencesOf } from './sentences'
import { type Told, toldIn } from './told'

/** Most sentences hold none of these, and tell nothing of the kind. */
const MAY_TELL = /\b(?:judged|rated|graded|found|judge?ment|inspection|inspected)\b/i
/** The sentence speaks of an earlier inspection of the council's services. */
const EARLIER =
  /\binspect(?:ion|ed|ors)\b|\b(?:authority|council|services?)\b.{0,60}\b(?:was|were|been|being) (?:judged|rated|graded|found)\b/i
/** Homes, schools and other councils are inspected too. */
const OTHERS =
  /\bhomes?\b|\bschools?\b|\bpupils?\b|\bunits?\b|\bnurser|\bcolleges?\b|\bagenc(?:y|ies)\b|\bcent(?:re|er)s?\b|\bpredecessor\b/i
/** What is so now is this document's own. */
const NOW = /(?:^|[,;])[^,;]*\bnow\b.*$/i
const WORD = `(?<word>${gradeWords(ANY_SCALE)})\\b`
/** Wordings without 'judged'; 'good' alone is a grade only where a judgement is named. */
const WORDINGS: readonly RegExp[] = [
  new RegExp(`^(?<what>.*)\\bjudge?ment (?:of|was)(?: that it)? ['‘]?${WORD}`, 'i'),
  new RegExp(`^(?<what>.*\\beffectiveness)(?: judge?ment)? was ['‘]?${WORD}`, 'i'),
  /^(?<what>.*?)(?:\b(?:it|they))? (?<word>required improvement(?: to be good)?)\b/i,
  /^(?<what>.*) (?:was|were) (?<word>inadequate|outstanding) (?:at|in)\b/i,
]
/** Words that stand for what the sentence began with: 'Services for children in care were better in 2015, when they ...'. */
const PRONOUN = /\b(?:it|they)$/i

const AREAS: readonly (readonly [RegExp, AreaKey | null])[] = [
  [/\bservices for children (?:and families )?and care leavers\b/i, 'overall-effectiveness'],
  [/\bcare\b.*\band\b.*\bcare leavers\b/i, 'in-care-and-care-leavers'],
  [/\bcare leavers\b|\bleaving care\b/i, 'care-leavers'],
  [/\bin care\b|\blooked[- ]after\b/i, 'in-care'],
  [/\bhelp and protection\b/i, 'help-and-protection'],
  [/\bimpact of leaders\b|\bleadership\b/i, 'leadership'],
  [/\badoption\b/i, 'adoption'],
  [/\bfoster|\bearly help\b|\bsafeguarding\b|\bfront door\b|\bpractice\b/i, null],
]
/** What the framework of the time called children in care. */
const CARE_THEN: Partial<Record<FrameworkKey, (when: string) => AreaKey>> = {
  sif: () => 'looked-after-and-permanence',
  ilacs: when => (when < '2023' ? 'in-care-and-care-leavers' : 'in-care'),
}

/** Grades that earlier inspections gave this council, as sentences repeat them: never the document's own. */
export function previousIn(document: SourceDocument): QuotedGrade[] {
  const quoted = blocksOf(document).flatMap(block =>
    block.kind === 'row' || block.kind === 'heading' || !MAY_TELL.test(block.text)
      ? []
      : sentencesOf(block.text).flatMap(sentence => {
          const grades = gradesIn(withoutMarkup(sentence))
          if (grades.length === 0) return []
          const evidence = evidenceIn(document, 'sentence', block, sentence)
          return grades.map(grade => ({ ...grade, evidence }))
        }),
  )
  return mergedBy(quoted, ({ area, what, when, grade }) => [area ?? what, when, grade].join('|'))
}

function gradesIn(whole: string): Omit<QuotedGrade, 'evidence'>[] {
  if (!MAY_TELL.test(whole) || !EARLIER.test(whole) || OTHERS.test(whole)) return []
  const sentence = whole.replace(NOW, '')
  // Of several dates the one behind the inspection is its own.
  const when = whenIn(/\binspect(?:ion|ed)\b.*/i.exec(sentence)?.[0] ?? '') ?? whenIn(sentence)
  if (when === null) return []
  const framework = frameworkThen(sentence, when)
  return told(sentence)
    .filter(({ what }, at) => at === 0 || what !== null)
    .map(({ what, word, grade }) => {
      const subject =
        what === null || PRONOUN.test(what) ? (/^(.+?) since\b/i.exec(sentence)?.[1] ?? '') : what
      const all = new RegExp(`${word}['’]? overall\\b`, 'i').test(sentence)
      const named = all ? undefined : AREAS.find(([pattern]) => pattern.test(subject))
      const area = named ? areaThen(named[1], framework, when) : 'overall-effectiveness'
      return {
        what: area ? areaLabel(area) : subject.trim(),
        area,
        framework,
        when,
        grade,
        asWritten: word,
        from: inspectionOf('children’s services', when),
      }
    })
}

function told(sentence: string): Told[] {
  const plain = toldIn(sentence)
  if (plain.length > 0) return plain
  for (const wording of WORDINGS) {
    const { what = '', word = '' } = wording.exec(sentence)?.groups ?? {}
    const grade = anyGrade(word)
    if (grade) return [{ what: what.trim() || null, word, grade }]
  }
  return []
}

/** The single inspection framework ended with 2017; of 2013, its first year, a date does not tell it from others. */
function frameworkThen(sentence: string, when: string): FrameworkKey | null {
  if (/\bsingle inspection\b|\bSIF\b/.test(sentence)) return 'sif'
  if (when >= '2018') return 'ilacs'
  return when >= '2014' ? 'sif' : null
}

const areaThen = (area: AreaKey | null, framework: FrameworkKey | null, when: string): AreaKey | null =>
  area === 'in-care' && framework ? (CARE_THEN[framework]?.(when) ?? null) : area
