import type { AreaKey } from '@/lib/domain/areas'

/** Words by which another document names what it judged; the first group with a match decides, and all of its matches. */
const GROUPS: readonly (readonly (readonly [RegExp, AreaKey])[])[] = [
  [
    [/\bbe(?:ing)? healthy\b|\bsecuring the health\b|\bhealth of children\b/i, 'being-healthy'],
    [/\bstay(?:ing)? safe\b|\b(?:appear|are|be|feel) safe\b/i, 'staying-safe'],
    [/\benjoy(?:ing)?\b/i, 'enjoying-and-achieving'],
    [/\bpositive contribution\b|\bcontribut(?:e|ing) to society\b/i, 'making-a-positive-contribution'],
    [/\beconomic well-?being\b/i, 'achieving-economic-well-being'],
  ],
  [[/\bcapacity\b.*\bimprove/i, 'capacity-to-improve']],
  [[/^(?:the )?(?:service management|management of (?:children['’]s )?services)\b/i, 'service-management']],
  [
    [/\bsafeguarding\b/i, 'safeguarding'],
    [/\blooked after\b/i, 'looked-after-children'],
    [/\blearning difficulties\b/i, 'learning-difficulties-and-disabilities'],
  ],
  [
    [
      /\bchildren['’]s services\b|\bservices for children(?: and young people)?(?: in .*)?$/i,
      'childrens-services',
    ],
  ],
]

/** Subjects that are about an area as a whole; 'the quality of health assessments' is about a part of one. */
const WHOLE =
  /^(?:the |their |its |all |local )*(?:council['’]s |authority['’]s )?(?:overall effectiveness|effectiveness|arrangements|services?|outcomes|management|capacity|(?:combined )?work|impact|contribution|children)\b/i

/** A council's services by its name: 'Barsetshire children's services'. */
const SERVICES = /^(?:(?!of\b)\S+ ){0,4}children['’]s services$/i

/** The areas that a subject in somebody else's document names; none where it is about a part of one. */
export function areasIn(subject: string): AreaKey[] {
  if (!WHOLE.test(subject) && !SERVICES.test(subject)) return []
  const found = GROUPS.map(group => group.filter(([words]) => words.test(subject)).map(([, area]) => area))
  return found.find(areas => areas.length > 0) ?? []
}
