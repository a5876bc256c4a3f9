import { GradeTag } from '@/components/ui/grade-tag'
import { ScrollRegion } from '@/components/ui/scroll-region'
import type { Grade } from '@/lib/domain/grades'
import type { Share } from '@/lib/domain/shares'

const HEADS: Record<Grade, string> = { 4: 'Best', 3: 'Second', 2: 'Third', 1: 'Fourth' }

/** Areas down, grades across in their order, each number with the word of its own scale. */
export function SharesTable({ shares, councils }: { shares: readonly Share[]; councils: number }) {
  const [first] = shares
  return (
    <div className="mt-4">
      <ScrollRegion label="Councils by area and grade, scrolls sideways">
        <table className="w-full min-w-[44rem] border-collapse print:min-w-0 print:text-small">
          <caption className="sr-only">Number of councils by area and grade, of {councils}</caption>
          <thead>
            <tr className="border-b-2 border-ink align-bottom">
              <th scope="col" className="py-2 pr-4">
                Area
              </th>
              {first?.grades.map(({ grade }) => (
                <th key={grade} scope="col" className="px-2 py-2">
                  {HEADS[grade]} step
                </th>
              ))}
              <th scope="col" className="py-2 pl-4">
                Without a grade
              </th>
            </tr>
          </thead>
          <tbody>
            {shares.map(share => (
              <ShareRow key={`${share.area} ${share.grades[0]?.word}`} share={share} councils={councils} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  )
}

function ShareRow({ share: { label, grades, without }, councils }: { share: Share; councils: number }) {
  return (
    <tr className="border-b border-rule align-top">
      <th scope="row" className="min-w-36 py-3 pr-4">
        {label}
      </th>
      {grades.map(({ grade, word, councils: count }) => (
        <td key={grade} className="px-2 py-3">
          <span className="block">
            <strong className="text-lead">{count}</strong>{' '}
            <span className="text-small text-quiet">of {councils}</span>
          </span>
          <span className="mt-1 block text-small leading-snug">
            <GradeTag grade={grade} word={word} />
          </span>
        </td>
      ))}
      <td className="min-w-44 py-3 pl-4 text-small">
        {without.length === 0
          ? 'none'
          : without.map(({ why, councils: count }) => (
              <span key={why} className="block">
                {count}: {why}
              </span>
            ))}
      </td>
    </tr>
  )
}
