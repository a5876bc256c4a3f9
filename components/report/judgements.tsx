import { Quotation } from '@/components/evidence/quotation'
import { GradeTag } from '@/components/ui/grade-tag'
import { Section } from '@/components/ui/section'
import { checkedText } from '@/lib/domain/decisions'
import type { ReportJudgement, ReportPageView } from '@/lib/queries/types'

/** Every grade the document itself gives, in its order, with the words and the place it stands in. */
export function Judgements({ view }: { view: ReportPageView }) {
  return (
    <Section
      id="judgements"
      title={view.inspection.table ? 'What this row grades' : 'What this document grades'}
    >
      {view.judgements.length === 0 ? (
        <p>This {view.inspection.table ? 'row' : 'document'} gives no grade.</p>
      ) : (
        <ul className="border-t-2 border-ink">
          {view.judgements.map(judgement => (
            <Judgement key={judgement.key} judgement={judgement} />
          ))}
        </ul>
      )}
    </Section>
  )
}

function Judgement({ judgement }: { judgement: ReportJudgement }) {
  const { key, label, grade, word, checked, asWritten, evidence, found } = judgement
  return (
    <li
      id={`judgement-${key}`}
      className="grid gap-x-10 gap-y-3 border-b border-rule py-5 target:bg-wash md:grid-cols-[22rem_1fr]"
    >
      <div>
        <h3 className="font-semibold">{label}</h3>
        <p className="mt-1.5">
          <GradeTag grade={grade} word={word} />
        </p>
        <p className="mt-1.5 text-small text-quiet">
          {asWritten
            ? `Printed as “${asWritten}”`
            : found
              ? 'No grade is printed'
              : 'The reader found no grade'}
        </p>
        {checked && <p className="text-small text-quiet">{checkedText(checked)}</p>}
      </div>
      <div className="max-w-prose space-y-4">
        {evidence.map(one => (
          <Quotation key={JSON.stringify(one)} evidence={one} mark={asWritten} />
        ))}
      </div>
    </li>
  )
}
