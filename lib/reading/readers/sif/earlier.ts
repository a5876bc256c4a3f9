import type { AreaKey } from '@/lib/domain/areas'
import type { FrameworkKey } from '@/lib/domain/frameworks'
import { whenIn } from '../../text/dates'

/** An inspection before this one, as far as a sentence names it. */
export interface Earlier {
  what: string | null
  /** Year, month or day, as precise as printed. */
  when: string | null
}

/** What was inspected, in the wordings in which reports say so; the possessor is left out. */
const NAMED: readonly RegExp[] = [
  /\binspections? (?:report )?(?:of|for|into) (?<what>.+?)(?= (?:was|were|is|took|happened|published|carried|judged|found|and found|in (?:\w+ )?(?:19|20)\d\d|between|on \d)\b|[.,;]|$)/i,
  /\bre-?inspected (?<what>.+?)(?= (?:in|and|on)\b|[.,;]|$)/i,
  /^(?<what>.+?) (?:was|were) (?:(?:last|previously|most recently) )?inspected\b/i,
  /\b(?:last|previous|most recent) (?:ofsted )?(?<what>[a-z ]{4,60}?) inspection\b/i,
  /\bofsted (?<what>[a-z ]{4,60}?) inspection\b/i,
]
/** What inspections of a council are of; homes, schools and pronouns are none of it. */
const SERVICES =
  /safeguard|protect|looked[- ]after|\bin care\b|foster|adoption|leaving care|care leavers|children['’]s services|services for (?:children|young)|children in need|\bearly help\b|leadership/i
const POSSESSOR =
  /^(?:the )?(?:(?:local authority|authority|council|borough|city|county)['’]s|its|[A-Z][^,;]{1,50}?(?:s['’]|['’]s)) /

/** The inspection a sentence names, and the date it gives; null where it names none. */
export function earlierIn(sentence: string): Earlier | null {
  for (const wording of NAMED) {
    const what = wording.exec(sentence)?.groups?.['what']
    if (what && namesServices(what))
      return { what: what.replace(POSSESSOR, '').replace(/^(?:the|an?) /i, ''), when: whenIn(sentence) }
  }
  return null
}

/** True of words that name services of a council, and do not only stand for them. */
export const namesServices = (what: string): boolean =>
  SERVICES.test(what) && !/^in (?:\w+ )?\d{4}\b/.test(what)

const CHILDREN_IN_CARE = /\blooked[- ]after\b|\bin care\b/i
const SAFEGUARDING = /\bsafeguarding\b/i
const PROTECTION = /\bprotection of children\b|\bchild protection\b/i

/**
 * Which framework an inspection before the SIF belonged to, and its area: by what was inspected and when. Where the
 * month does not decide between two frameworks, or no framework covers the thing, there is no answer.
 */
export function placeOf(
  what: string,
  when: string | null,
): readonly { framework: FrameworkKey | null; area: AreaKey | null }[] {
  const care = CHILDREN_IN_CARE.test(what)
  const safe = SAFEGUARDING.test(what) || PROTECTION.test(what)
  const subjects = [...(safe ? [what.replace(CHILDREN_IN_CARE, '')] : []), ...(care ? ['looked after'] : [])]
  if (subjects.length === 0) return [{ framework: null, area: null }]
  return subjects.map(subject => {
    const framework = when ? frameworkThen(subject, when) : null
    if (framework !== 'slac') return { framework, area: framework ? 'overall-effectiveness' : null }
    return { framework, area: CHILDREN_IN_CARE.test(subject) ? 'looked-after-children' : 'safeguarding' }
  })
}

function frameworkThen(what: string, when: string): FrameworkKey | null {
  const month = when.slice(0, 7)
  const within = (from: string, to: string) =>
    month.length === 4 ? from <= `${month}-01` && `${month}-12` <= to : from <= month && month <= to
  const care = CHILDREN_IN_CARE.test(what)
  if (within('2009-06', '2012-04')) return 'slac'
  // Child protection inspections began in May 2012, the last of the older ones ended in July.
  if (within('2012-05', '2012-07')) {
    if (care || !PROTECTION.test(what)) return 'slac'
    return SAFEGUARDING.test(what) ? null : 'cpi'
  }
  if (!care) return within('2012-08', '2013-12') || month === '2013' ? 'cpi' : null
  return within('2013-04', '2013-12') || month === '2013' ? 'lac-2013' : null
}
