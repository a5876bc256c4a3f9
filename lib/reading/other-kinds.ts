import type { RefusalCode } from './reader'

/** What a document is that no reader knows, and the code of its refusal. */
export interface OtherKind {
  code: RefusalCode
  /** Goes on after 'This is'. */
  is: string
}

/** Titles, letterheads and the names of inspectorates stand here. */
const TITLE_LETTERS = 1500
/** The facts about a school or nursery follow on its first pages. */
const OPENING_LETTERS = 4000

type Rule = readonly [pattern: RegExp, is: string]

const COUNTRIES: readonly Rule[] = [
  [
    /\bEstyn\b|\bCare (?:and Social Services )?Inspectorate(?: for)? Wales\b|\bC(?:SS)?IW\b|\bArolyg(?:iaeth|iad)\b/i,
    'Wales',
  ],
  [
    /\bCare Inspectorate\b|\bCare Commission\b|\bEducation Scotland\b|\bHMIE\b|\bHM Inspectorate of Education\b|\bSocial Work Inspection Agency\b/,
    'Scotland',
  ],
  [
    /\bRQIA\b|\bRegulation and Quality Improvement Authority\b|\bEducation and Training Inspectorate\b/i,
    'Northern Ireland',
  ],
  [/\bHIQA\b|\bHealth Information and Quality Authority\b|\bTusla\b/i, 'Ireland'],
]

/** Reports on a council's services for all its children: those that no reader knows are of a form, not a kind, of their own. */
const OF_A_COUNCIL =
  /annual performance assessment|joint area review|(?:inspection|review|assessment) of (?:[\w’'-]+ ){0,8}children['’]?s['’]? (?:social care )?services|services for children in need of help|safeguarding and looked.after children|arrangements for the protection of children|services for looked.after children|children['’]?s['’]? services (?:annual )?(?:rating|assessment)|(?:focused|monitoring|assurance) visit/i

/** Told by the title. */
const KINDS: readonly Rule[] = [
  [
    /\bSEND\b.{0,80}\binspection|\binspection\b.{0,80}\bSEND\b|special educational needs.{0,160}\blocal area\b|\blocal area\b.{0,160}special educational needs/i,
    'an inspection of a local area’s services for special educational needs (SEND)',
  ],
  [
    /\byouth (?:offending|justice)\b|\bInspectorate of Probation\b|\byoung offender/i,
    'a report about youth offending services',
  ],
  [/\bCare Quality Commission\b|\bCQC\b/, 'a report of the Care Quality Commission'],
  [/\bInspectorate of Constabulary\b|\bHMIC(?:FRS)?\b/, 'a report about a police force'],
  [/\bfostering (?:agency|agencies|services?)\b/i, 'a report about a fostering agency or service'],
  [
    /\badoption (?:support )?(?:agency|agencies|services?)\b/i,
    'a report about an adoption agency or service',
  ],
  [/\bresidential family cent(?:re|er)\b/i, 'a report about a residential family centre'],
  [/\bsecure (?:training centre|children['’]s home)\b/i, 'a report about a secure centre'],
  [
    /\bchildren['’]s home\b|\bsocial care common inspection framework\b|\bresidential (?:holiday scheme|special school)\b|\bboarding school\b/i,
    "a report about a children's home or another place where children live",
  ],
  [/\binitial teacher (?:education|training)\b/i, 'a report about initial teacher education'],
  [
    /\bfurther education\b|\bsixth.form college\b|\blearning and skills\b|\bcollege\b.{0,120}\binspection|\binspection\b.{0,120}\bcollege\b/i,
    'a report about a college or another place of further education',
  ],
]

/** Told by the facts that follow the title, too. */
const PLACES: readonly Rule[] = [
  [
    /\bchildminders?\b|\bnursery\b|\bpre-?school\b|\bearly years (?:provision|setting|register)|\bout of school (?:club|care)\b/i,
    'a report about a nursery, childminder or another early years setting',
  ],
  [
    /\bschool (?:inspection )?report\b|\binspection of\b.{0,120}\b(?:school|academy)\b|\b(?:school|academy)\b.*\b(?:head ?teacher|principal|unique reference number|age range)\b/i,
    'a report about a school',
  ],
]

/** What the text says it is, where that is no report on a council's services for children in a form known here. */
export function otherKind(text: string): OtherKind | null {
  const title = text.slice(0, TITLE_LETTERS)
  const country = named(COUNTRIES, title)
  if (country)
    return { code: 'another-country', is: `from ${country}, and only England’s reports are read here` }
  if (OF_A_COUNCIL.test(title))
    return {
      code: 'unknown-form',
      is: 'about a council’s services for children, but in a form that is not read here',
    }
  const kind = named(KINDS, title) ?? named(PLACES, text.slice(0, OPENING_LETTERS))
  return kind === null ? null : { code: 'another-kind', is: kind }
}

const named = (rules: readonly Rule[], text: string): string | null =>
  rules.find(([pattern]) => pattern.test(text))?.[1] ?? null
