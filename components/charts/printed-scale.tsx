import type { PanelView } from '@/lib/queries/types'
import { GradeSquare } from './grade-square'

const SIZE = 14

/** A framework's scale as it prints it, best first. Each framework has its own words, so each panel has its own scale. */
export function PrintedScale({ scales }: { scales: PanelView['scales'] }) {
  return (
    <ul className="chart-scale" aria-label="Scale, best first">
      {scales.map(({ grade, words }) => (
        <li key={grade}>
          <svg width={SIZE} height={SIZE} aria-hidden="true" focusable="false">
            <GradeSquare cx={SIZE / 2} cy={SIZE / 2} size={SIZE} grade={grade} look="judged" />
          </svg>
          {words.join('; ')}
        </li>
      ))}
    </ul>
  )
}
