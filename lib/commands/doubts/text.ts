import { placeText } from '@/components/evidence/place'
import { longDate } from '@/lib/domain/dates'
import { checkedText } from '@/lib/domain/decisions'
import { lowerFirst } from '@/lib/domain/english'
import { groupBy } from '@/lib/domain/group-by'
import type { ListedCheck } from './listed'

/** The list for people: documents one after the other, in each what is to be checked, why, and how to settle it. */
export function checksText(
  checks: readonly ListedCheck[],
  { all, of }: { all: boolean; of: string },
): string {
  const open = checks.filter(check => check.open)
  const documents = groupBy(checks, ({ report }) => report)
  const parts = documents.map(group => `${headText(group[0])}\n\n${group.map(checkText).join('\n\n')}`)
  return [...parts, summary(open, of, all)].join('\n\n')
}

const headText = ({ council, report, date, file }: ListedCheck): string =>
  `${council}, ${longDate(date)}: ${report} (${file})`

function checkText(check: ListedCheck): string {
  const { label, word, open, sentences, evidence, decision, resolve, ifNone, grades } = check
  const head =
    label === null ? 'The document as a whole' : open ? label : `${label}: ${lowerFirst(word ?? '')}`
  return [
    `  ${head}`,
    ...sentences.map(sentence => `    ${sentence}`),
    ...evidence.map(one => `      ${placeText(one)}${one.quote ? `: “${one.quote}”` : ''}`),
    ...(decision ? [`    ${checkedText(decision)}: ${decision.why}`] : []),
    ...(open ? [`    ${resolve}`] : []),
    ...(open && grades ? [`      GRADE: ${grades.join('; ')}`] : []),
    ...(ifNone ? [`    or, if the document has no such row: ${ifNone}`] : []),
  ].join('\n')
}

function summary(open: readonly ListedCheck[], of: string, all: boolean): string {
  if (open.length === 0)
    return `Nothing is waiting for a person${of}${all ? '' : '; --all shows what was settled'}.`
  const documents = new Set(open.map(({ report }) => report)).size
  return `${open.length} ${open.length === 1 ? 'thing waits' : 'things wait'} for a person in ${documents} ${documents === 1 ? 'document' : 'documents'}${of}.`
}
