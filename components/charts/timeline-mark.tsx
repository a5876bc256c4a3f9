import { COLOURS, personOn } from '@/lib/charts/colours'
import { MARK, type PlacedMark } from '@/lib/charts/timeline-row'
import { EvidenceLink } from './evidence-link'
import { GradeSquare } from './grade-square'
import { PersonMark } from './person-mark'
import { TextLines } from './text-lines'

/** A mark and its word, one link, around the place a drawer has worked out for it. */
export function TimelineMark({ mark, cx, cy }: { mark: PlacedMark; cx: number; cy: number }) {
  const { href, name, hit, look, grade, checked, lines, textX, side } = mark
  return (
    <g transform={`translate(${cx} ${cy})`} className="chart-mark">
      <EvidenceLink href={href} name={name} hit={hit}>
        <GradeSquare cx={0} cy={0} size={MARK} grade={grade} look={look} />
        {checked && <PersonMark cx={0} cy={0} {...personOn(grade)} />}
        <TextLines
          lines={lines}
          x={textX}
          y={0}
          textAnchor={side === 'right' ? 'start' : 'end'}
          fontWeight={look === 'judged' ? 600 : 400}
          fill={look === 'without' ? COLOURS.quiet : COLOURS.ink}
        />
      </EvidenceLink>
    </g>
  )
}
