import type { EvidenceView } from '@/lib/queries/types'
import { Said } from './said'

/** Whether a person is to check this grade or has, and what was in doubt; the quotations stand below with the others. */
export function Checked({ view: { check } }: { view: EvidenceView }) {
  if (!check) return null
  const { open, note, said, doubts } = check
  return (
    <div
      className={`mt-5 space-y-2 border-l-4 border-edge bg-wash px-4 py-3 ${open ? 'border-dashed' : 'border-solid'}`}
    >
      {said && !open && <Said said={said} />}
      {open && <p className="font-semibold">This grade is not certain. It is being checked by a person.</p>}
      {note && <p>{note}</p>}
      {doubts.map(({ code, sentence }) => (
        <p key={`${code} ${sentence}`} className={open ? '' : 'text-quiet'}>
          {sentence}
        </p>
      ))}
    </div>
  )
}
