import Link from 'next/link'
import { checkedText } from '@/lib/domain/decisions'
import { stateSentence } from '@/lib/domain/states'
import type { Cell } from '@/lib/queries/types'

/** A cell of a table: the word, which leads to its evidence, or the word and the reason there is no grade. */
export function CellWords({
  cell: { evidenceId, word, state, checked },
  evidenceHref,
}: {
  cell: Cell
  evidenceHref: (evidenceId: string) => string
}) {
  return (
    <>
      {evidenceId ? (
        <Link href={evidenceHref(evidenceId)} prefetch={false} scroll={false}>
          {word}
        </Link>
      ) : (
        word
      )}
      {checked && <span className="chart-reason"> {checkedText(checked)}.</span>}
      {state !== 'graded' && <span className="chart-reason"> {stateSentence(state)}</span>}
    </>
  )
}
