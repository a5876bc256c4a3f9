import type { SourceDocument } from '../document'
import { documentOf } from '../lines'
import { Refusal } from '../reader'
import { bodyLines } from './body'
import { listsIn } from './lists'
import { Numbering } from './numbering'
import { partsOf } from './parts'
import { stylesIn } from './styles'

/**
 * A Word document (.docx), its tables as rows, its bullets and numbers written out as Word prints them.
 * @throws Refusal when the archive is cut off, damaged, without words, or unpacks to more than any letter holds
 */
export function openWord(file: string, bytes: Uint8Array): SourceDocument {
  const { document, styles, numbering } = partsOf(bytes)
  const lines = bodyLines(document, stylesIn(styles), new Numbering(listsIn(numbering)))
  if (lines.length === 0)
    throw new Refusal(
      'no-text',
      'The document holds no text, perhaps only pictures of it: have it recognised (OCR).',
    )
  return documentOf(file, bytes, lines)
}
