import type { PlacedMatrix } from '@/lib/charts/matrix'
import { MatrixCell } from './matrix-cell'
import { MatrixGround } from './matrix-ground'

/** A comparison as plain SVG: what the server sends, what a printer prints, what is left without scripts. */
export function MatrixSvg({ matrix, title }: { matrix: PlacedMatrix; title: string }) {
  const { width, height, cells } = matrix
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold a drawing
    <svg role="group" aria-label={title} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <MatrixGround matrix={matrix} />
      {cells.map(cell => (
        <MatrixCell key={cell.id} cell={cell} cx={cell.cx} cy={cell.cy} />
      ))}
    </svg>
  )
}
