import { frameworkOf, frameworkTitle } from '@/lib/domain/frameworks'
import type { SourceDocument } from './document'
import { type Reader, Refusal } from './reader'
import { collapsedText } from './text/pieces'

/** How far into a document its kind is told. */
const OPENING = 4000

/** Documents that people take for a report on a council's children's services. */
const OTHER_KINDS: readonly (readonly [RegExp, string])[] = [
  [
    /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head)\b/i,
    'a web page, perhaps an error page, and not the document itself',
  ],
  [/\b(?:independent |voluntary )?fostering (?:agency|agencies)\b/i, 'a report about a fostering agency'],
  [/\badoption (?:support )?agency\b/i, 'a report about an adoption agency'],
  [/\b(?:Estyn|Care Inspectorate|Education Scotland|HMIE|RQIA)\b/, 'a report from outside England'],
  [
    /children['’]s home\b.{0,80}\binspection|\binspection of (?:a |the )?children['’]s home\b/i,
    "a report about a children's home",
  ],
  [
    /\b(?:nursery|childminder|early years (?:provision|setting))\b.{0,200}\bunique reference number\b/i,
    'a report about an early years setting',
  ],
  [
    /\b(?:school|academy|college|sixth form)\b.*\b(?:headteacher|principal|unique reference number|age range)\b/i,
    'a report about a school or college',
  ],
]

/**
 * The one reader whose framework the text declares.
 * @throws Refusal when none does, or more than one
 */
export function recognise(document: SourceDocument, readers: readonly Reader[]): Reader {
  const [reader, ...others] = readers.filter(each => each.recognises(document))
  if (reader && others.length === 0) return reader
  const names = (list: readonly Reader[]) => list.map(each => frameworkTitle(frameworkOf(each.framework)))
  if (reader)
    throw new Refusal(
      'several-kinds',
      `The text reads as more than one kind of document (${names([reader, ...others]).join('; ')}): give each document as a file of its own.`,
    )
  const opening = collapsedText(document).slice(0, OPENING)
  const other = OTHER_KINDS.find(([pattern]) => pattern.test(opening))?.[1]
  throw new Refusal(
    other ? 'another-kind' : 'unknown-kind',
    `This ${other ? `is ${other}` : 'is no kind of document that is read here'}: give one of these about a council: ${names(readers).join('; ')}.`,
  )
}
