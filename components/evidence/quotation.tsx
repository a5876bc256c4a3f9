import type { Evidence } from '@/lib/reading/report'
import { placeText } from './place'

/** The very words with the place they stand in; the printed grade is marked where it occurs in them. */
export function Quotation({ evidence, mark }: { evidence: Evidence; mark?: string | null }) {
  return (
    <figure>
      {evidence.quote && (
        <blockquote className="border-l-4 border-rule pl-4 font-serif">
          <p>{marked(withoutMarkup(evidence.quote), mark ?? null)}</p>
        </blockquote>
      )}
      <figcaption className="mt-1 text-small text-quiet">{placeText(evidence)}</figcaption>
    </figure>
  )
}

/** Stored as it stands in the file, shown without what conversion left over. */
export const withoutMarkup = (quote: string): string =>
  quote
    .replace(/<[^>]*>/g, ' ')
    .replace(/\*\*|^#+\s/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** The printed grade stands out in its sentence; a digit is marked where it ends the row of its table. */
function marked(text: string, word: string | null): React.ReactNode {
  const at =
    word === null
      ? -1
      : /^\d$/.test(word)
        ? lastCell(text, word)
        : text.toLowerCase().indexOf(word.toLowerCase())
  if (word === null || at < 0) return text
  return (
    <>
      {text.slice(0, at)}
      <mark className="bg-transparent font-bold text-ink underline decoration-2 underline-offset-4">
        {text.slice(at, at + word.length)}
      </mark>
      {text.slice(at + word.length)}
    </>
  )
}

const lastCell = (text: string, digit: string): number => (text.endsWith(` ${digit}`) ? text.length - 1 : -1)
