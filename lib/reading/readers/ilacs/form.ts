import type { AreaKey } from '@/lib/domain/areas'
import type { IsoDay } from '@/lib/domain/dates'
import { type Edition, editionOf, editionOn } from '@/lib/domain/frameworks'
import type { Doubt } from '../../report'
import { linesEvidence } from '../../text/statements'
import type { Row } from './rows'

export interface Form {
  edition: Edition
  /** Areas whose rows speak for another form as well, so that their grades are no sure ones. */
  unsure: readonly AreaKey[]
  doubts: Doubt[]
}

/** Rows that only some forms have. */
const TOGETHER: AreaKey = 'in-care-and-care-leavers'
const APART: readonly AreaKey[] = ['in-care', 'care-leavers']
/** An inspection that began before a change of form may end after it; nor did all change on one day. In milliseconds. */
const LENIENCE = 45 * 86_400_000

/**
 * The form of the framework that the rows are those of; the date decides only where they leave it open. Where it
 * speaks against them, or they against one another, there is a doubt.
 * @param on the day the report is placed by
 * @returns null where there were no inspections of the kind on that day
 */
export function formOf(rows: readonly Row[], on: IsoDay): Form | null {
  const dated = editionOn('ilacs', on)
  if (!dated) return null
  const edition = editionOf('ilacs', keyOf(rows, dated)) ?? dated
  const mixed = rows.filter(row => row.area && [TOGETHER, ...APART].includes(row.area))
  const foreign = mixed.filter(row => !edition.rows.some(({ area }) => area === row.area))
  const doubts: Doubt[] = []
  if (foreign.length > 0)
    doubts.push({
      code: 'form-unclear',
      sentence:
        'Some rows grade children in care and care leavers together and some apart: check each of them.',
      evidence: mixed.map(row => linesEvidence('table', row.lines)),
    })
  if (edition !== dated && !isNear(edition, on))
    doubts.push({
      code: 'date-against-form',
      sentence: `The rows are those of the form in use from ${edition.from.slice(0, 4)}, but the report is dated to ${on}: check the dates.`,
      evidence: [],
    })
  return { edition, unsure: foreign.length > 0 ? [TOGETHER, ...APART] : [], doubts }
}

function keyOf(rows: readonly Row[], dated: Edition): string | null {
  const has = (areas: readonly AreaKey[]) => rows.some(({ area }) => area !== null && areas.includes(area))
  const [together, apart] = [has([TOGETHER]), has(APART)]
  if (together === apart) return null
  if (together) return 'ilacs-2018'
  return has(['overall-effectiveness']) || dated.key !== 'ilacs-2026' ? 'ilacs-2023' : 'ilacs-2026'
}

const isNear = ({ from, to }: Edition, on: IsoDay): boolean =>
  Date.parse(on) >= Date.parse(from) - LENIENCE && Date.parse(on) <= Date.parse(to ?? on) + LENIENCE
