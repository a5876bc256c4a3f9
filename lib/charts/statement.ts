import { checkedText } from '@/lib/domain/decisions'
import { lowerFirst } from '@/lib/domain/english'
import type { Grade } from '@/lib/domain/grades'
import { stateSentence } from '@/lib/domain/states'
import type { Cell } from '@/lib/queries/types'

/**
 * How a statement looks: a judgement is filled; a quotation is an outline in the grade's colour; a doubtful reading and
 * a place without a grade are dashed and empty.
 */
export type Look = 'judged' | 'quoted' | 'doubtful' | 'without'

/** One grade, or the reason there is none, wherever it will be drawn. Everything said of it comes from the view. */
export interface Statement {
  id: string
  look: Look
  /** Null unless it is to be shown in the grade's colour. */
  grade: Grade | null
  word: string
  /** True where a person decided it: drawn with the figure of a person. */
  checked: boolean
  /** 'Letter of 1 November 2006'; null where no document of the council is held. */
  dateText: string | null
  /** Why there is no grade, who checked it, or where it is quoted; null for a plain judgement. */
  note: string | null
  /** What a screen reader says in place of the word. */
  name: string
  /** Address of the evidence. */
  href: string | null
}

/** What a cell of the view says. `council` is named where the drawing shows more than one. */
export function statementOf(
  cell: Cell,
  { id, dateText, href, council }: Pick<Statement, 'id' | 'dateText' | 'href'> & { council?: string },
): Statement {
  const { doubtful, state, grade, word, label, checked } = cell
  const look = doubtful || state === 'being-checked' ? 'doubtful' : grade ? 'judged' : 'without'
  const reason = state === 'graded' ? [] : [stateSentence(state)]
  const notes = checked ? [...reason, `${checkedText(checked)}.`] : reason
  const note = notes.join(' ') || null
  return {
    id,
    look,
    grade: look === 'judged' ? grade : null,
    word,
    checked: checked !== null,
    dateText,
    note,
    name: [
      council && `${council}.`,
      `${label}: ${[lowerFirst(word), checked && 'checked by a person', dateText && lowerFirst(dateText)].filter(Boolean).join(', ')}.`,
      href ? 'Show the evidence' : note,
    ]
      .filter(Boolean)
      .join(' '),
    href,
  }
}
