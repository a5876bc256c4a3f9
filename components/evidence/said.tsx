import { checkedText } from '@/lib/domain/decisions'
import type { SaidView } from '@/lib/queries/types'

/** Who checked it against the document, when, and what they found there. */
export function Said({ said }: { said: SaidView }) {
  return (
    <p>
      <strong>{checkedText(said)}</strong>
      {said.page && `, page ${said.page}`}: {said.why}
    </p>
  )
}
