/** The parts of a made-up letter of 2007 or 2008; a test gives the ones it is about. */
export interface GradedLetterParts {
  /** Lines from the letterhead down to the salutation. */
  head: string
  title: string
  table: string
  scale: string
  /** The heading of each section with its grade, and what stands under it. */
  sections: readonly (readonly [heading: string, grade: string, text: string])[]
  closing: string
}

export const GRADED_TITLE = 'Annual performance assessment of services for children and young people in'

export const GRADED_TABLE = [
  'Assessment judgement area\tAPA grade',
  "Overall effectiveness of children's services\t3",
  'Being healthy\t3',
  'Staying safe\t2',
  'Enjoying and achieving\t4',
  'Making a positive contribution\t1',
  'Achieving economic well-being\t3',
  'Capacity to improve, including the management of services for children and young people\t2',
]

const IN_THIS_ASPECT =
  'The contribution of services to improving outcomes for children and young people in this aspect is'

const listed = (opening: string, strength: string, weakness: string): string =>
  [
    opening,
    'Major strengths',
    `• ${strength}\n• More of it is on its way.`,
    'Important weaknesses and areas for development',
    `• ${weakness}`,
  ].join('\n\n')

export const GRADED_SECTIONS: GradedLetterParts['sections'] = [
  [
    "Overall effectiveness of children's services",
    '3',
    'Barsetshire County Council delivers services for children and young people at a good level. Ferries in Barsetshire run on time.',
  ],
  ['Being healthy', '3', listed(`${IN_THIS_ASPECT} good.`, 'Milk is free.', 'Few dentists.')],
  ['Staying safe', '2', listed(`${IN_THIS_ASPECT} adequate.`, 'Brave lifeguards.', 'One open weir.')],
  [
    'Enjoying and achieving',
    '4',
    listed(`${IN_THIS_ASPECT} outstanding. Schools are good.`, 'Small schools.', 'Long walks.'),
  ],
  [
    'Making a positive contribution',
    '1',
    listed(`${IN_THIS_ASPECT} inadequate.`, 'A youth forum.', 'It met once.'),
  ],
  ['Achieving economic well-being', '3', listed(`${IN_THIS_ASPECT} good.`, 'Boat building.', 'No college.')],
  [
    'Capacity to improve, including the management of services for children and young people',
    '2',
    listed(
      "The council's capacity to improve is adequate and its management of these services is good.",
      'A calm chair.',
      'Old plans.',
    ),
  ],
]

const PARTS: GradedLetterParts = {
  head: "26 November 2007\n\nDr Eleanor Bold\nDirector of Children's Services\nBarsetshire County Council\nClose House\nBarchester BA1 1ZZ\n\nDear Dr Bold",
  title: `2007 ${GRADED_TITLE.toUpperCase()} BARSETSHIRE COUNTY COUNCIL`,
  table: GRADED_TABLE.join('\n'),
  scale:
    'Inspectors make judgements based on the following scale\n4: outstanding/excellent; 3: good; 2: adequate; 1: inadequate',
  sections: GRADED_SECTIONS,
  closing: "The children's services grade is a rating that counts elsewhere too.",
}

/** A letter of the form of 2007 and 2008, every area graded in its table and beside its heading. */
export const gradedLetter = (
  changes: Partial<GradedLetterParts> = {},
  beside: (heading: string, grade: string) => string = (heading, grade) => `${heading}\tGrade: ${grade}`,
): string => {
  const { head, title, table, scale, sections, closing } = { ...PARTS, ...changes }
  return [
    head,
    title,
    'This letter tells what we found about services this year.',
    'The following table sets out the grades awarded for performance in 2007.',
    table,
    scale,
    ...sections.flatMap(([heading, grade, text]) => [beside(heading, grade), text]),
    closing,
    'Yours sincerely',
    'Septimus Harding\nDivisional Manager',
  ].join('\n\n')
}

/** The same sections with a change to one of them. */
export const withSection = (
  at: number,
  change: Partial<Record<'heading' | 'grade' | 'text', string>>,
): GradedLetterParts['sections'] =>
  GRADED_SECTIONS.map(([heading, grade, text], place) =>
    place === at
      ? [change.heading ?? heading, change.grade ?? grade, change.text ?? text]
      : [heading, grade, text],
  )
