/** The parts of a made-up letter; a test gives the ones it is about. */
export interface LetterParts {
  /** Lines from the letterhead down to the salutation. */
  head: string
  title: string
  table: string
  key: string
  /** What each outcome's section says, by its heading. */
  outcomes: Record<string, string>
  management: string
  strengths: string
  nextReview: string
}

const OUTCOMES_ARE = "The authority's contribution to outcomes in this area is"

const OUTCOMES = {
  'Being healthy': `${OUTCOMES_ARE} good. Nurses visit every school.`,
  'Staying safe': `${OUTCOMES_ARE} adequate.\n\nPlay areas are good, but one was judged inadequate.`,
  'Enjoying and achieving': 'The council makes an outstanding contribution to how well children learn.',
  'Making a positive contribution': 'Outcomes in this area are inadequate. The youth forum met only once.',
  'Achieving economic well-being': `${OUTCOMES_ARE} good overall.`,
}

/** What the form itself prints; tests put years and councils to it. */
export const ASSESSMENT = 'ANNUAL PERFORMANCE ASSESSMENT OF SERVICES FOR CHILDREN AND YOUNG PEOPLE'

const CONTRIBUTION = 'in maintaining and improving outcomes for children and young people'

export const KEY_2006 = [
  'Grade\tService descriptors\tCapacity to improve descriptors',
  '4\tA service that delivers well above minimum requirements for users\tExcellent / outstanding',
  '3\tA service that consistently delivers above minimum requirements for users\tGood',
  '2\tA service that delivers only minimum requirements for users\tAdequate',
  '1\tA service that does not deliver minimum requirements for users\tInadequate',
].join('\n')

const LETTER_2006: LetterParts = {
  head: "Dr Eleanor Bold Director of Children's Services Barsetshire County Council Close House Barchester BA1 1ZZ\n\n3 November 2006\n\nDear Dr Bold",
  title: `2006 ${ASSESSMENT} IN BARSETSHIRE COUNTY COUNCIL`,
  table: gradeTable({ children: '3', capacity: '2', social: '1' }),
  key: KEY_2006,
  outcomes: OUTCOMES,
  management: 'Members take an interest. The council has adequate capacity to improve its services further.',
  strengths: [
    'Key strengths\tKey areas for improvement',
    ' Being healthy: walking buses dental checks in every nursery. \tBeing healthy:none',
    ' Staying safe: lifeguards at both beaches. \t Staying safe: lighting on cycle paths.',
  ].join('\n'),
  nextReview: 'Staying safe\n\nChildren are kept from harm on their way:\n\n• lighting on cycle paths.',
}

/** A letter of the form of 2006: grade table at the top, bullets of the table of strengths lost. */
export const letterOf2006 = (changes: Partial<LetterParts> = {}): string => {
  const { head, title, table, key, outcomes, management, strengths, nextReview } = {
    ...LETTER_2006,
    ...changes,
  }
  return [
    head,
    title,
    'This letter tells what we found about your services this year.',
    'Summary',
    table,
    key,
    'Most services in Barsetshire do what they should. Barsetshire is large.',
    ...Object.entries(outcomes).flat(),
    "The council's management of its services for children and young people, including its capacity to improve them further",
    management,
    'Key strengths and areas for improvement',
    strengths,
    'Aspects for focus in a future joint area review',
    nextReview,
    "We confirm that the children's services grade counts elsewhere too.",
    'Yours sincerely',
  ].join('\n\n')
}

/** A letter of the form of 2005: summary table with bullets, grade table and key after the signatures. */
export const letterOf2005 = (changes: Partial<LetterParts> = {}): string => {
  const { head, title, table, key, outcomes, management, strengths, nextReview } = {
    ...LETTER_2005,
    ...changes,
  }
  return [
    head,
    title,
    'This letter tells what was found when we met in Casterbridge. Casterbridge is old.',
    ...Object.entries(outcomes).flat(),
    'SUMMARY',
    strengths,
    'Service management',
    management,
    'Areas for exploration in the joint area review',
    nextReview,
    'Final judgements',
    'Please see the end of the letter.',
    'Yours sincerely',
    'APA final judgements 2005: Casterbridge Borough Council',
    table,
    '1',
    key,
  ].join('\n\n')
}

const LETTER_2005: LetterParts = {
  head: 'Mr Michael Henchard\nDirector of Education\nCasterbridge Borough Council\nCorn Street\nCasterbridge CB1 1ZZ\n\n1st December 2005\n\nDear Mr Henchard',
  title:
    "ANNUAL PERFORMANCE ASSESSMENT OF CASTERBRIDGE BOROUGH COUNCIL'S EDUCATION AND CHILDREN'S SOCIAL CARE SERVICES 2005",
  table: gradeTable({ social: '2', education: '4', children: '3', capacity: '3' }),
  key: KEY_2006.replace('Excellent / outstanding', 'Very good').replace('\tGood', '\tGood/promising'),
  outcomes: {
    'Being healthy': 'Outcomes in this area are satisfactory. Hay fever clinics are good.',
    'Staying safe': 'Outcomes for this area are very good overall.',
    'Enjoying and achieving': 'Outcomes in this area are good.',
    'Making a positive contribution': 'Outcomes in this area are good.',
    'Achieving economic well-being': 'Outcomes in this area are unsatisfactory.',
  },
  management: 'Overall, the council has promising capacity for further improvement.',
  strengths: [
    'Strengths\tAreas for improvement',
    '<p><i>Being healthy:</i></p> <ul> • milk in schools • fewer colds in \t<p><i>Being healthy:</i></p> <ul> • more swimming.',
    '',
    '<p>winter than before</p> <ul> • a new clinic. \t<p><i>Staying safe:</i></p> <ul> • none',
  ].join('\n'),
  nextReview: 'Being healthy\n\n- swimming lessons\n - in the river\n - in the sea.',
}

/** The rows of a grade table with these digits, in the order given. */
export function gradeTable(
  digits: Partial<Record<'children' | 'social' | 'education' | 'capacity', string>>,
): string {
  const contribution = (of: string) => `The contribution of <i>${of} services</i> ${CONTRIBUTION}`
  const labels = {
    children: contribution("the local authority's children's"),
    social: contribution("the local authority's social care"),
    education: contribution("local authority's education"),
    capacity: "The council's overall capacity to improve its services for children and young people",
  }
  const rows = Object.entries(digits).map(([row, digit]) => `${labels[row as keyof typeof labels]}\t${digit}`)
  return ['Areas for judgement\tGrade awarded ¹', ...rows].join('\n')
}
