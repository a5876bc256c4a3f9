import type { SourceDocument } from '../document'
import { blocksOf } from './blocks'
import { withoutMarkup } from './markup'
import { sentencesOf } from './sentences'

const TERMS =
  /Open Government Licen[cs]e|may be reproduced|may (?:copy|re-?use)|free of charge in any format/i

/** The sentence in which the document says on what terms it may be copied, as printed; null where it says nothing. */
export function licenceIn(document: SourceDocument): string | null {
  for (const block of blocksOf(document)) {
    if (!TERMS.test(block.text)) continue
    const sentence = sentencesOf(block.text).find(each => TERMS.test(each))
    if (sentence) return withoutMarkup(sentence)
  }
  return null
}
