import type { ComparePageView } from '@/lib/queries/types'
import { type Statement, statementOf } from './statement'

/** What a comparison shows, before anyone asks how wide it is. Plain data: it crosses from server to browser. */
export interface MatrixSeries {
  councils: {
    slug: string
    name: string
    /** 'Letter of 1 November 2006', and the year alone for a narrow line; null where no document is held. */
    dateText: string | null
    year: string | null
  }[]
  rows: {
    key: string
    label: string
    /** Rows that differ come first and in full colour. */
    differs: boolean
    /** One a council, in their order. */
    cells: Statement[]
  }[]
}

/**
 * @param evidenceHref address of the evidence of a judgement
 */
export function matrixSeries(
  { councils, rows }: Pick<ComparePageView, 'councils' | 'rows'>,
  evidenceHref: (evidenceId: string) => string,
): MatrixSeries {
  return {
    councils: councils.map(({ slug, name, inspection }) => ({
      slug,
      name,
      dateText: inspection?.dateText ?? null,
      year: inspection ? String(inspection.year) : null,
    })),
    rows: rows.map(({ area, label, differs, cells }, row) => ({
      // A report may judge one area by several topics, or twice.
      key: `${area}.${row}`,
      label,
      differs,
      cells: cells.map((cell, index) => {
        const { slug, name, inspection } = councils[index]!
        return statementOf(cell, {
          id: cell.evidenceId ?? `${slug}.${area}.${row}`,
          dateText: inspection?.dateText ?? null,
          href: cell.evidenceId && evidenceHref(cell.evidenceId),
          council: name,
        })
      }),
    })),
  }
}
