import { areaLabel } from '@/lib/domain/areas'
import { upperFirst } from '@/lib/domain/english'
import type { QuotedView } from '@/lib/queries/types'

/** What another inspection judged: its area where one fits, and the words of the document that quotes it. */
export function QuotedName({ quoted: { area, what } }: { quoted: QuotedView }) {
  const label = area && areaLabel(area)
  if (!label || label.toLowerCase() === what.toLowerCase())
    return <span className="font-semibold">{upperFirst(what)}</span>
  return (
    <>
      <span className="font-semibold">{label}</span>
      <span className="block text-small font-normal text-quiet">as “{what}”</span>
    </>
  )
}
