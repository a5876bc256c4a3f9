import { matrixSeries } from '@/lib/charts/matrix-series'
import type { FrameworkKey } from '@/lib/domain/frameworks'
import type { ComparePageView } from '@/lib/queries/types'
import { compareHref } from '@/lib/views'
import { CheckedKey } from './checked-key'
import { MatrixDrawing } from './matrix-drawing.client'
import { MatrixTable } from './matrix-table'
import './charts.css'

/**
 * Councils side by side in one framework: the areas that differ first and in full colour, those that agree quiet.
 * @param framework the framework the address names, null where it leaves the choice to the page; kept in every link
 * @param heading stands over the drawing, where the page has none of its own
 * @param caption source and note in place of the figure's own
 */
export function MatrixFigure({
  view,
  framework,
  heading,
  caption,
}: {
  view: ComparePageView
  framework: FrameworkKey | null
  heading?: React.ReactNode
  caption?: React.ReactNode
}) {
  const councils = view.councils.map(({ slug }) => slug)
  const evidenceHref = (evidence: string) => compareHref({ councils, framework, evidence })
  return (
    <figure className="chart-figure" aria-label={view.frameworkTitle}>
      {heading}
      <MatrixDrawing series={matrixSeries(view, evidenceHref)} title={view.frameworkTitle} />
      <figcaption className="chart-caption">{caption ?? <MatrixCaption view={view} />}</figcaption>
      <details className="chart-details">
        <summary>Show as a table</summary>
        <MatrixTable view={view} evidenceHref={evidenceHref} />
      </details>
    </figure>
  )
}

function MatrixCaption({ view: { frameworkTitle, rows } }: { view: ComparePageView }) {
  const hasDigits = rows.some(({ cells }) => cells.some(({ grade, word }) => grade && /^\d/.test(word)))
  return (
    <>
      {frameworkTitle}. Words are those of the framework’s own scales
      {hasDigits && '; of the digits 4 is best'}.
      {rows.some(({ differs }) => differs) && ' Areas in which grades differ come first, in full colour.'}
      {rows.some(({ cells }) => cells.some(({ checked }) => checked)) && <CheckedKey />} Source: the documents
      named.
    </>
  )
}
