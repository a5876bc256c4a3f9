import { frameworkOf, frameworkTitle } from '@/lib/domain/frameworks'
import type { SourceDocument } from './document'
import { otherKind } from './other-kinds'
import { type Reader, Refusal } from './reader'
import { collapsedText } from './text/pieces'

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
  const { code, is } = otherKind(collapsedText(document)) ?? UNKNOWN
  throw new Refusal(code, `This is ${is}: give one of these about a council: ${names(readers).join('; ')}.`)
}

const UNKNOWN = { code: 'unknown-kind', is: 'no kind of document that is read here' } as const
