/**
 * What an inspection judges. One key means one question in one family of frameworks; a key is never reused
 * for a later question that merely sounds alike.
 */
export const AREA_KEYS = [
  // Every Child Matters: the five outcome areas (APA, early JAR)
  'being-healthy',
  'staying-safe',
  'enjoying-and-achieving',
  'making-a-positive-contribution',
  'achieving-economic-well-being',
  'capacity-to-improve',
  // APA to 2006: services as a whole
  'childrens-services',
  'social-care-services',
  'education-services',
  // CPA: the council's overall rating of the time took up one score for children
  'children-and-young-people-block',
  // JAR 2007 to 2009
  'safeguarding',
  'looked-after-children',
  'learning-difficulties-and-disabilities',
  'service-management',
  'additional-investigation',
  // 2009 to 2013. Not 'capacity-to-improve' with a topic: that asked about services for all children, and two of one
  // key would leave it unsaid which is missing.
  'safeguarding-capacity',
  'looked-after-capacity',
  'looked-after-outcomes',
  'quality-of-provision',
  'quality-of-practice',
  // APA of 2007 and 2008, and everything since 2009 that judges a whole
  'overall-effectiveness',
  // 2013 and later
  'leadership',
  'help-and-protection',
  'looked-after-and-permanence',
  'in-care',
  'in-care-and-care-leavers',
  'adoption',
  'care-leavers',
  'lscb',
] as const

export type AreaKey = (typeof AREA_KEYS)[number]

/** The five outcome areas, in the order in which the Children Act guidance and every letter print them. */
export const OUTCOME_AREAS = [
  'being-healthy',
  'staying-safe',
  'enjoying-and-achieving',
  'making-a-positive-contribution',
  'achieving-economic-well-being',
] as const satisfies readonly AreaKey[]

const LABELS: Record<AreaKey, string> = {
  'being-healthy': 'Being healthy',
  'staying-safe': 'Staying safe',
  'enjoying-and-achieving': 'Enjoying and achieving',
  'making-a-positive-contribution': 'Making a positive contribution',
  'achieving-economic-well-being': 'Achieving economic well-being',
  'capacity-to-improve': 'Capacity to improve',
  'childrens-services': 'Children’s services',
  'social-care-services': 'Social care services',
  'education-services': 'Education services',
  'children-and-young-people-block': 'Children and young people',
  safeguarding: 'Safeguarding',
  'looked-after-children': 'Looked after children',
  'learning-difficulties-and-disabilities': 'Learning difficulties and/or disabilities',
  'service-management': 'Service management',
  'additional-investigation': 'Additional investigation',
  'safeguarding-capacity': 'Capacity to improve safeguarding',
  'looked-after-capacity': 'Capacity to improve services for looked after children',
  'looked-after-outcomes': 'Outcomes for looked after children',
  'quality-of-provision': 'Quality of provision',
  'quality-of-practice': 'Quality of practice',
  'overall-effectiveness': 'Overall effectiveness',
  leadership: 'Leadership',
  'help-and-protection': 'Help and protection',
  'looked-after-and-permanence': 'Looked after and permanence',
  'in-care': 'Children in care',
  'in-care-and-care-leavers': 'Children in care and care leavers',
  adoption: 'Adoption',
  'care-leavers': 'Care leavers',
  lscb: 'Local Safeguarding Children Board',
}

/** The area's plain name where no framework's own wording is at hand, as in findings. */
export const areaLabel = (area: AreaKey): string => LABELS[area]

/** The areas that one grade covers together; empty for an area that stands for itself. */
export const partsOf = (area: AreaKey): readonly AreaKey[] => PARTS[area] ?? []

const PARTS: Partial<Record<AreaKey, readonly AreaKey[]>> = {
  'in-care-and-care-leavers': ['in-care', 'care-leavers'],
}

export const isAreaKey = (value: string): value is AreaKey => (AREA_KEYS as readonly string[]).includes(value)
