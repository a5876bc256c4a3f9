import { COLOURS, GRADE_COLOURS } from '@/lib/charts/colours'
import { type Box, hatch } from '@/lib/charts/hatch'
import type { Look } from '@/lib/charts/statement'
import type { Grade } from '@/lib/domain/grades'

/** The square of a mark or of a scale, centred on (cx, cy). The word always stands beside it. */
export function GradeSquare({
  cx,
  cy,
  size,
  grade,
  look,
}: {
  cx: number
  cy: number
  size: number
  grade: Grade | null
  look: Look
}) {
  const box = { x: cx - size / 2, y: cy - size / 2, width: size, height: size }
  if (look === 'judged' && grade) return <GradeFill grade={grade} box={box} />
  const line = look === 'quoted' && grade ? GRADE_COLOURS[grade].line : COLOURS.edge
  return <DashedBox box={box} firm={look !== 'without'} line={line} />
}

/**
 * A box in a grade's colour. Inadequate is light and heavily bordered, and hatched over `hatched` or, where no words
 * stand in the box, all over.
 */
export function GradeFill({ grade, box, hatched = box }: { grade: Grade; box: Box; hatched?: Box }) {
  const { fill, line } = GRADE_COLOURS[grade]
  const border = grade === 1 ? 2.5 : 1
  return (
    <>
      <rect {...inset(box, border / 2)} rx={2} fill={fill} stroke={line} strokeWidth={border} />
      {grade === 1 && (
        <path d={hatch(inset(hatched, border), 5)} fill="none" stroke={line} strokeWidth={1.5} />
      )}
    </>
  )
}

/** The dashed outline of what is no judgement: `firm` where a grade stands behind it that is quoted or in doubt. */
export function DashedBox({ box, firm, line }: { box: Box; firm: boolean; line: string }) {
  return (
    <rect
      {...inset(box, 1)}
      rx={2}
      fill="none"
      stroke={line}
      strokeWidth={firm ? 2 : 1.25}
      strokeDasharray={firm ? '4 2.6' : '2 2.5'}
    />
  )
}

const inset = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x + by,
  y: y + by,
  width: width - 2 * by,
  height: height - 2 * by,
})
