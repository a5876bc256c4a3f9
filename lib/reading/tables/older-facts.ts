import { collapse } from '../document'
import type { SheetRow } from '../sheets/sheet-row'

/** One fact of a list of what the press and councils printed, before its council and area are looked up. */
export interface OlderFact {
  sheet: string
  row: number
  dfeNumber: number | null
  council: string
  /** 'APA', 'CPA CYP score'. */
  assessment: string
  /** '2006', or '2007 or 2008 (page undated)'. */
  year: string
  judgement: string
  grade: string
  /** The address of the page. */
  source: string
  /** How sure it is, in words; empty where the list does not say. */
  basis: string
}

/** What the lists are known by: their headings, in any order. */
const FACTS = ['dfe_number', 'council', 'assessment', 'year', 'judgement', 'grade', 'source', 'basis']
const SCORES = ['cpa_year', 'council', 'children_and_young_people_score', 'source']

/** The facts of a list; null where the first row has the headings of neither list. */
export function olderFacts([first, ...rows]: readonly SheetRow[]): OlderFact[] | null {
  const headings = (first?.cells ?? []).map(cell => collapse(cell).toLowerCase())
  const has = (names: readonly string[]) =>
    headings.length === names.length && names.every(name => headings.includes(name))
  const isScores = has(SCORES)
  if (!isScores && !has(FACTS)) return null
  return rows.map(({ sheet, row, cells }) => {
    const cell = (name: string) => collapse(cells[headings.indexOf(name)] ?? '')
    const place = { sheet, row, council: cell('council'), source: cell('source') }
    if (isScores)
      return {
        ...place,
        dfeNumber: null,
        assessment: 'CPA CYP score',
        year: cell('cpa_year'),
        judgement: 'children and young people',
        grade: cell('children_and_young_people_score'),
        basis: '',
      }
    return {
      ...place,
      dfeNumber: Number(cell('dfe_number')) || null,
      assessment: cell('assessment'),
      year: cell('year'),
      judgement: cell('judgement'),
      grade: cell('grade'),
      basis: cell('basis'),
    }
  })
}

/** True of what a document says that is read itself: its own record is better. */
export const isOfDocument = ({ basis }: OlderFact): boolean => /\bitself\b|^quoted in\b/i.test(basis)
