import { COLOURS, GRADE_COLOURS, personOn } from '@/lib/charts/colours'
import type { Box } from '@/lib/charts/hatch'
import type { PlacedCell } from '@/lib/charts/matrix'
import { BAR, PADDING } from '@/lib/charts/matrix-cell'
import { EvidenceLink } from './evidence-link'
import { DashedBox, GradeFill } from './grade-square'
import { PersonMark } from './person-mark'
import { TextLines } from './text-lines'

/** A cell of the comparison, one link, around the place a drawer has worked out for it. */
export function MatrixCell({ cell, cx, cy }: { cell: PlacedCell; cx: number; cy: number }) {
  const { href, name, box, lines, checked } = cell
  return (
    <g transform={`translate(${cx} ${cy})`} className="chart-mark">
      <EvidenceLink href={href} name={name} hit={around(box, 3)}>
        <Ground cell={cell} />
        {checked && <PersonMark cx={box.x + PERSON_ROOM / 2} cy={0} {...personOn(cell.grade)} />}
        <TextLines lines={lines} x={box.x + PADDING.left} y={0} {...typeOf(cell)} />
      </EvidenceLink>
    </g>
  )
}

/** A little wider than the cell, so that the focus shows around its colour. */
const around = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
})

function Ground({ cell: { look, grade, box, loud, checked } }: { cell: PlacedCell }) {
  if (look !== 'judged' || !grade)
    return <DashedBox box={box} firm={look !== 'without'} line={COLOURS.edge} />
  const bar = { ...box, width: checked ? PERSON_ROOM : BAR }
  return loud ? (
    <GradeFill grade={grade} box={box} hatched={{ ...bar, width: Math.max(BAR + 3, bar.width) }} />
  ) : (
    <GradeFill grade={grade} box={bar} />
  )
}

/** The bar of a quiet cell is wider where it holds the figure of a person, still short of the words. */
const PERSON_ROOM = 15

function typeOf({ look, grade, loud }: PlacedCell): { fontWeight: number; fill: string } {
  if (look === 'judged' && grade && loud) return { fontWeight: 600, fill: GRADE_COLOURS[grade].ink }
  return { fontWeight: 400, fill: look === 'without' ? COLOURS.quiet : COLOURS.ink }
}
