import { basename } from 'node:path'
import type { SourceDocument } from './document'
import { documentBytes, openBytes } from './open-document'
import { kindOf } from './open-kind'
import { readDocument } from './read-document'
import { Refusal } from './reader'
import type { ParsedReport } from './report'
import { collapsedText } from './text/pieces'

/** What servers say in the place of a document. */
const ERROR_PAGE =
  /\b(?:not found|error|40[34]|50[0-4]|denied|forbidden|unavailable|no longer|maintenance|sign in|log in|enable (?:javascript|cookies))\b/i
/** The message stands at the top of its page. */
const TOP_LETTERS = 500

/**
 * What the document in a file says.
 * @throws Refusal when the file cannot be opened or holds no document we read
 */
export async function readFile(path: string): Promise<ParsedReport> {
  const bytes = await documentBytes(path)
  const document = await openBytes(basename(path), bytes)
  try {
    return readDocument(document)
  } catch (error) {
    // A letter may be kept as a web page; one that holds no letter was most likely saved in the place of one.
    if (error instanceof Refusal && kindOf(bytes) === 'web-page' && isNoLetter(document, error))
      throw new Refusal('web-page', WEB_PAGE)
    throw error
  }
}

const isNoLetter = (document: SourceDocument, { code }: Refusal): boolean =>
  code === 'unknown-kind' ||
  (code === 'another-kind' && ERROR_PAGE.test(collapsedText(document).slice(0, TOP_LETTERS)))

const WEB_PAGE =
  'This is a web page, perhaps an error page, and not the document itself: open its address in a browser and save the document.'
