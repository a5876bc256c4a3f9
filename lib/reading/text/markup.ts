import { collapse } from '../document'

const TAG = '</?[a-z][a-z0-9]*(?:\\s[^<>]*)?/?>'
const TAGS = new RegExp(TAG, 'gi')
const EDGE = new RegExp(`^(?:\\s|${TAG}|#+(?=\\s))+|(?:\\s|${TAG})+$`, 'gi')
const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
  '&quot;': '"',
}

/** Letters that some type sets as one; documents mean the letters. */
const LIGATURES: Record<string, string> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' }
/** What may have to be taken away; most lines have none of it. */
const SUSPECT = /[<&*#[\u00ADﬀ-ﬆ]| [.,;:]/

/**
 * The words without what a conversion left in them: tags, asterisks, number signs, joined letters, soft hyphens.
 * For matching and showing.
 */
export function withoutMarkup(text: string): string {
  if (!SUSPECT.test(text)) return collapse(text)
  return collapse(
    text
      .replace(/\u00AD\s*/g, '')
      .replace(/[ﬀ-ﬆ]/g, joined => LIGATURES[joined] ?? joined)
      .replace(TAGS, ' ')
      .replace(/&(?:amp|lt|gt|nbsp|quot);/g, entity => ENTITIES[entity] ?? entity)
      .replace(/\*\*/g, '')
      .replace(/(?<![\w*])\*(?=\S)([^*]+)(?<=\S)\*(?![\w*])/g, '$1')
      .replace(/^\s*#{1,6}\s+/, '')
      .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1'),
  ).replace(/ (?=[.,;:](?:\s|$))/g, '')
}

/** The same words without markup at either end. What is left still stands in the document as it is. */
export function trimMarkup(text: string): string {
  if (!/[<*#]/.test(text)) return collapse(text)
  const words = collapse(text.replace(EDGE, ''))
  const stars = words.split('**').length - 1
  if (stars === 2 && words.startsWith('**') && words.endsWith('**')) return trimMarkup(words.slice(2, -2))
  if (stars % 2 === 0) return words
  // Half of a pair: its other half stood before a printed number or in another cell.
  if (words.endsWith('**')) return trimMarkup(words.slice(0, -2))
  return words.startsWith('**') ? trimMarkup(words.slice(2)) : words
}
