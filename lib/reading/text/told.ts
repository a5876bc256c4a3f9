import type { Grade } from '@/lib/domain/grades'
import { ANY_SCALE, anyGrade, gradeWords } from './grade-words'
import { withoutMarkup } from './markup'

/** A grade that a sentence reports somebody to have given. */
export interface Told {
  /** What was judged, as printed; null where the sentence leaves it to what was said before: 'it', 'the council'. */
  what: string | null
  word: string
  grade: Grade
}

const VERB = /\b(?:judged|rated|graded|found|deemed)\b/i
/** A grade as a predicate: not the 'good' of 'good progress'. */
const MENTION = new RegExp(
  `\\b(${gradeWords(ANY_SCALE)})\\b(?=['’"”]?\\s*(?:[.,;:()]|$|\\b(?:for|in|and|or|with|at|across|overall|by|but|because|when|while)\\b))`,
  'gi',
)
/** Words that name nothing by themselves. */
const NOTHING =
  /^(?:(?:that )?(?:it|them|they|this|these|which|both|all|(?:both |all )?services?|ofsted|inspectors?|the (?:local authority|authority|council|borough|service|services|trust|board)(?:['’]s services)?|overall quality))?$/i
/** What a grade was given for, where that is an aspect of the thing and not the thing. */
const ASPECT =
  /^(?:(?:its|their|the) )?(?:overall effectiveness|capacity (?:for|to) improve(?:ment)?)(?: and .*)?$/i

const OVERALL = /^(?:(?:its|their|the) )?overall effectiveness(?: and .*)?$/i

/** Every grade that the sentence reports as judged; none where it wavers ('good or outstanding'). */
export function toldIn(sentence: string): Told[] {
  const text = withoutMarkup(sentence)
  const verb = VERB.exec(text)
  if (!verb) return []
  const mentions = [...text.matchAll(MENTION)].filter(mention => mention.index > verb.index)
  if (mentions.some((mention, at) => /^\s*or\s*$/i.test(between(text, mention, mentions[at + 1])))) return []
  return mentions.flatMap((mention, at) => {
    const [whole] = mention
    const grade = anyGrade(whole)
    const from = at === 0 ? verb.index + verb[0].length : endOf(mentions[at - 1]!)
    const what =
      givenFor(between(text, mention, mentions[at + 1])) ??
      named(text.slice(from, mention.index)) ??
      fronted(text) ??
      (at === 0 ? named(text.slice(0, verb.index)) : null)
    return grade ? [{ what, word: whole, grade }] : []
  })
}

const endOf = (mention: RegExpMatchArray): number => mention.index! + mention[0].length

const between = (text: string, mention: RegExpMatchArray, next?: RegExpMatchArray): string =>
  next ? text.slice(endOf(mention), next.index) : /^[^;]*/.exec(text.slice(endOf(mention)))![0]

/** 'adequate for children looked after and ...' */
function givenFor(after: string): string | null {
  const [, thing] =
    /^\s*(?:\([^)]*\)\s*)?(?:overall\s+)?for\s+(?:both\s+)?(.+?)(?:,?\s+and\s*)?(?:[.,].*)?$/i.exec(after) ??
    []
  return thing && !ASPECT.test(thing) && !NOTHING.test(thing) ? thing : null
}

/** 'For looked after children, it judged ...' */
const fronted = (text: string): string | null =>
  /^For (?<what>[^,]{4,60}),/.exec(text)?.groups?.['what'] ?? null

/** The thing in what stands before a grade or a verb: 'safeguarding in Essex as', ', and its capacity to improve as'. */
function named(words: string): string | null {
  const thing = words
    .replace(/^.*\binspection,?\s+(?!of\b|was\b|took\b|report\b)/i, '')
    .replace(/^[\s,;]*(?:(?:and|while|but|that|when|also)\s+)*/i, '')
    .replace(
      /(?:\s+|^)(?:(?:to be|to|as|was|were|is|are|being|been|has|have|had|also|again|both|overall|then)(?:\s+|$))+$/i,
      '',
    )
    .replace(/^(?:its|their|the)\s+(?=\S+\s+\S)/i, '')
    .trim()
  const wordCount = thing.split(' ').length
  if (NOTHING.test(thing) || NOTHING.test(`the ${thing}`) || OVERALL.test(thing)) return null
  return wordCount > 16 || /\b(?:inspection|inspected|took place|published)\b/i.test(thing) ? null : thing
}
