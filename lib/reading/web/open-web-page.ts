import { decode } from '../decode'
import type { SourceDocument } from '../document'
import { documentOf } from '../lines'
import { webLines } from './web-lines'

/**
 * A letter kept as a web page.
 * @param file name without folder, a label only
 * @throws Refusal when the bytes are empty or no text
 */
export const openWebPage = (file: string, bytes: Uint8Array): SourceDocument =>
  documentOf(file, bytes, webLines(decode(bytes)))
