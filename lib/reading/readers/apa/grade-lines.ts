import type { AreaKey } from '@/lib/domain/areas'
import type { Block } from '../../text/blocks'
import { headingKey } from '../../text/headings'
import { withoutMarkup } from '../../text/markup'
import type { Piece } from '../../text/pieces'
import { nearestHeading } from '../../text/similar'

/** One line of the grade table: the area its label names, and what stands where the grade should. */
export interface GradeLine {
  area: AreaKey
  printed: string
  /** False where the conversion lost the table, and label and digit stand in one line of text. */
  inCell: boolean
  pieces: readonly Piece[]
  section: string | null
}

const CONTRIBUTION = 'services in maintaining and improving outcomes for children and young people'

/** The labels as printed, and the words by which one that is worded otherwise is still told from the others. */
const LABELS: readonly { area: AreaKey; label: string; mark: RegExp }[] = [
  {
    area: 'childrens-services',
    label: `The contribution of the local authority’s children’s ${CONTRIBUTION}`,
    mark: /\bchildren['’]?s services\b/i,
  },
  {
    area: 'social-care-services',
    label: `The contribution of the local authority’s social care ${CONTRIBUTION}`,
    mark: /\bsocial care\b/i,
  },
  {
    area: 'education-services',
    label: `The contribution of local authority’s education ${CONTRIBUTION}`,
    mark: /\beducation\b/i,
  },
  {
    area: 'capacity-to-improve',
    label: 'The council’s overall capacity to improve its services for children and young people',
    mark: /\bcapacity (?:to|for) (?:further )?improve/i,
  },
]

const labels = new Map(LABELS.map(({ area, label }) => [headingKey(label), area]))

/** The areas that the table grades, in one edition or another, in the order of the newer one. */
export const TABLE_AREAS: readonly AreaKey[] = LABELS.map(({ area }) => area)

/** The block as lines of the grade table: one where it is a row, any number where rows have become running text. */
export function gradeLinesIn({ cells, pieces, section }: Block): GradeLine[] {
  if (cells) {
    const [label = '', ...values] = cells.map(withoutMarkup)
    const printed = values.filter(value => value !== '').join(' ')
    const area = areaOf(label)
    return area && printed.length <= 20 ? [{ area, printed, inCell: true, pieces, section }] : []
  }
  return pieces.flatMap(piece => {
    const [, label = '', printed = ''] = /^(.*?[^\s\d])\s*(\d*)$/.exec(withoutMarkup(piece.text)) ?? []
    const area = nearestHeading(label, labels)
    return area ? [{ area, printed, inCell: false, pieces: [piece], section }] : []
  })
}

const areaOf = (label: string): AreaKey | null =>
  nearestHeading(label, labels) ??
  (/^the (?:contribution|council|authority|local authority)\b/i.test(label)
    ? (LABELS.find(({ mark }) => mark.test(label))?.area ?? null)
    : null)
