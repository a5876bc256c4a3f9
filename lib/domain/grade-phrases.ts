import type { AreaKey } from './areas'
import { listOf, lowerFirst } from './english'
import { groupBy } from './group-by'

/** A row as a sentence names it. */
export interface NamedRow {
  area: AreaKey
  topic: string | null
  label: string
}

/** One council's grade in a row, in the words of its cell. */
export interface NamedGrade {
  name: string
  year: number
  word: string
}

/** 'in staying safe', 'for children in care', 'in the additional investigation “young carers”'. */
export function place({ area, topic, label }: NamedRow): string {
  if (topic && area === 'additional-investigation') return `${TOPIC}“${lowerFirst(label)}”`
  if (area === 'lscb') return `for the ${label}`
  return `${PEOPLE.test(label) ? 'for' : 'in'} ${lowerFirst(label)}`
}

/** 'in staying safe and capacity to improve'; the preposition is said again where a name holds an 'and' itself. */
export function placeList(single: readonly string[]): string {
  const topics = single.filter(one => one.startsWith(TOPIC)).map(one => one.slice(TOPIC.length))
  const rest = single.filter(one => !one.startsWith(TOPIC))
  const places = topics.length > 1 ? [...rest, `in the additional investigations ${listOf(topics)}`] : single
  const plain = places.every(one => one.startsWith('in ') && !/ and |,/.test(one))
  return plain ? `in ${listOf(places.map(one => one.slice(3)))}` : listOf(places)
}

/** A grade inside a sentence: 'good', '3 (good)'; a step that is printed as a verb stands in quotation marks. */
export function gradeInSentence(word: string): string {
  const digit = /^([1-4]), (.+)$/.exec(word)
  if (digit) return `${digit[1]} (${digit[2]})`
  return VERB.test(word) ? `‘${lowerFirst(word)}’` : lowerFirst(word)
}

/** 'Essex and Kent were judged good, Surrey adequate': councils by grade, in the order chosen. */
export function byGrade(grades: readonly NamedGrade[], subject = listOf): string {
  return clauses(grades, subject, 'judged ')
}

/** The same for two or three councils, each with its year: '… both in 2006, and Cambridgeshire very good in 2005'. */
export function byYearAndGrade(grades: readonly NamedGrade[], subject = listOf): string {
  const years = groupBy(grades, ({ year }) => year)
  const parts = years.map((members, index) => {
    const words = new Set(members.map(({ word }) => word)).size
    const when = words === 1 ? ' in' : `, ${members.length === 2 ? 'both' : 'all'} in`
    return `${clauses(members, subject, index === 0 ? 'judged ' : null)}${when} ${members[0]!.year}`
  })
  return years.every(members => members.length === 1) ? listOf(parts) : parts.join(', and ')
}

const TOPIC = 'in the additional investigation '
/** Rows about people: 'for children in care', but 'in children’s services'. */
const PEOPLE = /^(children |care leavers|looked after children)/i
/** 'Requires improvement', 'Performs well': not 'was judged requires improvement'. */
const VERB = /^(requires|performs) /i

/** One clause a grade; the verb, where there is one, stands in the first and carries the others. */
function clauses(
  grades: readonly NamedGrade[],
  subject: (names: string[]) => string,
  verb: string | null,
): string {
  const groups = groupBy(grades, ({ word }) => word)
  const parts = groups.map((members, index) => {
    const said = verb === null || index > 0 ? '' : `${members.length === 1 ? 'was' : 'were'} ${verb}`
    return `${subject(members.map(({ name }) => name))} ${said}${gradeInSentence(members[0].word)}`
  })
  const largest = Math.max(...groups.map(members => members.length))
  if (largest === 1) return listOf(parts)
  return parts.join(largest === 2 ? ', ' : '; ')
}
