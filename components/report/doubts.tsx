import { Quotation } from '@/components/evidence/quotation'
import { Said } from '@/components/evidence/said'
import { GradeTag } from '@/components/ui/grade-tag'
import { Section } from '@/components/ui/section'
import type { CheckView, ReportPageView } from '@/lib/queries/types'

/** What nobody is sure of yet, for a person to decide; then what a person has decided, and why. */
export function Doubts({ checks }: Pick<ReportPageView, 'checks'>) {
  const open = checks.filter(check => check.open)
  const settled = checks.filter(check => !check.open)
  return (
    <>
      {open.length > 0 && (
        <Section
          id="doubts"
          title="To be checked by a person"
          intro="Nothing here is shown as sure until somebody has looked at the document."
        >
          <List checks={open} />
        </Section>
      )}
      {settled.length > 0 && (
        <Section
          id="checked"
          title="Checked by a person"
          intro="What somebody found on looking at the document, with what was in doubt."
        >
          <List checks={settled} />
        </Section>
      )}
    </>
  )
}

const List = ({ checks }: { checks: CheckView[] }) => (
  <ul className="space-y-8">
    {checks.map(check => (
      <Check key={check.key} check={check} />
    ))}
  </ul>
)

function Check({ check: { open, row, note, said, doubts } }: { check: CheckView }) {
  return (
    <li
      className={`max-w-prose space-y-2 border-l-4 border-edge pl-4 ${open ? 'border-dashed' : 'border-solid'}`}
    >
      {row && (
        <h3 className="flex flex-wrap items-center gap-x-3 gap-y-1">
          {row.label}
          {!open && <GradeTag grade={row.grade} word={row.word} />}
        </h3>
      )}
      {said && !open && <Said said={said} />}
      {row && said && !open && <p className="text-quiet">The reader {row.reader}.</p>}
      {note && <p>{note}</p>}
      {doubts.map(({ code, sentence, evidence }) => (
        <div key={`${code} ${sentence}`}>
          <p className={open ? '' : 'text-quiet'}>{sentence}</p>
          <div className="mt-2 space-y-3">
            {evidence.map(one => (
              <Quotation key={JSON.stringify(one)} evidence={one} />
            ))}
          </div>
        </div>
      ))}
    </li>
  )
}
