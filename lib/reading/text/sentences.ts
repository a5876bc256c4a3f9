/** Full stops that end no sentence. */
const ABBREVIATION = /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|Rev|St|Sir|No|nos?|e\.g|i\.e|etc|vs|cf|approx|[A-Z])\.$/

/**
 * The sentences of a paragraph, verbatim and in order. A full stop ends one when white space and a capital, a digit
 * or an opening quotation mark follow; abbreviations and decimals do not.
 */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  let from = 0
  for (const end of text.matchAll(/[.!?]['"’”)*]*(?=\s+['"‘“(*]*[A-Z0-9])/g)) {
    const to = end.index + end[0].length
    if (ABBREVIATION.test(text.slice(from, end.index + 1))) continue
    sentences.push(text.slice(from, to).trim())
    from = to
  }
  return [...sentences, text.slice(from).trim()].filter(sentence => sentence !== '')
}

/** True when words stop at the end of a sentence or clause, so that what follows a page break is something new. */
export const isEnded = (text: string): boolean => /[.:;!?]['"’”)\]*]*(?:<\/?[a-z][^<>]*>|\s)*$/i.test(text)
