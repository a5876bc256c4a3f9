import type { AreaKey } from '@/lib/domain/areas'
import type { Edition } from '@/lib/domain/frameworks'
import type { SourceLine } from '../../document'
import type { Doubt, Judgement } from '../../report'
import { judge } from '../../text/judge'
import { plainText } from '../../text/statements'
import type { Cover } from './cover'
import { saidIn } from './said'

/** Reports of what earlier inspections judged, and explanations of what a grade means: graded, but not by this one. */
const ELSEWHERE =
  /^(?:(?:Other|Previous|Recent) Ofsted inspections?[²³¹\d]*|Progress since the last inspection[²³¹\d]*|What the inspection judge?ments mean.*)$/i
const BACK =
  /^(?:Other information about .*|Local leadership|Children living in this area|Inspection judge?ments about .*|The experiences and progress of[^:]*|Summary of .*|Section 2\b.*|Recommendations)[²³¹\d]*$/i

/** A part of the report on the board, whatever the front page says. */
const ON_THE_BOARD =
  /^(?:section 2\b.*board|the (?:effectiveness of the )?local safeguarding children board|what does the lscb need|inspection (?:findings|judge?ments?)\b.*(?:lscb|safeguarding children board))/i

/** What the report grades, from the front page and from its own headings; the front page is taken at its word. */
export function gradesIn(cover: Cover, edition: Edition): { judgements: Judgement[]; doubts: Doubt[] } {
  const body = ownWords(cover.body)
  const [front, inside] = [saidIn(cover.lines, true), saidIn(body, false)]
  const told = [...front.told, ...inside.told]
  const onBoard = cover.reviewsBoard || body.some(line => ON_THE_BOARD.test(plainText([line])))
  // A grade of a board that the title does not announce may be another report's.
  const stray = cover.reviewsBoard ? [] : told.filter(({ area }) => area === 'lscb')
  const unclear = [...front.unclear, ...inside.unclear, ...stray]
  const read = edition.rows
    .filter(({ area }) => area !== 'lscb' || onBoard || stray.length > 0)
    .map(({ area, label }) => judge(area, label, of(area, told), of(area, unclear)))
  return { judgements: read.flatMap(each => each.judgement ?? []), doubts: read.flatMap(each => each.doubts) }
}

const of = <T extends { area: AreaKey }>(sought: AreaKey, list: readonly T[]): T[] =>
  list.filter(({ area }) => area === sought)

/** The lines in which the report speaks for itself. */
function ownWords(body: readonly SourceLine[]): SourceLine[] {
  let elsewhere = false
  return body.filter(line => {
    const words = plainText([line])
    if (elsewhere ? BACK.test(words) : ELSEWHERE.test(words)) elsewhere = !elsewhere
    return !elsewhere
  })
}
