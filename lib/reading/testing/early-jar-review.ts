/** The parts of a made-up early joint area review; a test gives the ones it is about. */
export interface EarlyJarParts {
  council: string
  published: string
  scale: string
  rows: readonly string[]
  summary: string
  recommendations: string
  /** What each section of the main report says, by its heading. */
  sections: Record<string, string>
  annexes: string
}

export const EARLY_ROWS = [
  '\tLocal services overall\tCouncil services\tHealth services',
  'Being healthy\t3\t3\t2',
  'Staying safe\t2\t1\t2',
  'Enjoying and achieving\t4\t4\t',
  'Making a positive contribution\t3\t2\t',
  'Achieving economic well-being\t1\t1\t',
  'Service management\t2\t3\t2',
  'Capacity to improve\t3\t3\t3',
  "Children's services\t\t2\t",
]

const PARTS: EarlyJarParts = {
  council: "Barsetshire Children's Services Authority Area",
  published: 'Published: 9 March 2006',
  scale: '4: outstanding; 3: good; 2: adequate; 1: inadequate',
  rows: EARLY_ROWS,
  summary: [
    '## Summary',
    'Outcome\tStrengths\tAreas for improvement',
    'Being healthy\t<p>Milk.</p> <p>Walks.</p>\t<p>Teeth.</p>',
    'Staying safe\t<p>Lifeguards.</p>\t<p>Weirs.</p>',
  ].join('\n\n'),
  recommendations: [
    '## Recommendations',
    '### For immediate action',
    'The council should:',
    '- lock the weir.',
    '### Over the next six months',
    'The local partnership should:',
    '- teach swimming\n- paint the bridge.',
    '### In the longer term',
    'The partnership should:',
    '- count the bees.',
  ].join('\n\n'),
  sections: {
    'Being healthy':
      '10. The impact of all local services on the health of children is good. The contribution of health services is adequate.\n\n11. Milk is free in Barsetshire.',
    'Staying safe': '12. Outcomes in this area are adequate. Lifeguards are good.',
    'Enjoying and achieving':
      '13. **The contribution of local services to how children enjoy school is outstanding.**',
    'Making a positive contribution': '14. Outcomes in this area are good. Barsetshire has a youth forum.',
    'Achieving economic well-being': '15. Outcomes in this area are inadequate.',
    'Service management':
      '16. Service management in Barsetshire is adequate. Capacity for further improvement is good.',
  },
  annexes: '## Annex A\n\n### SUMMARY OF THE ARRANGEMENTS\n\n1. Inspectors came by boat.',
}

/** A review of the form of 2005 to 2007, of the five outcomes, on a county that never was. */
export const earlyJarReview = (changes: Partial<EarlyJarParts> = {}): string => {
  const { council, published, scale, rows, summary, recommendations, sections, annexes } = {
    ...PARTS,
    ...changes,
  }
  return [
    '# Joint area review',
    council,
    'Review of services for children and young people',
    published,
    'Reference no: 101',
    'Contents\n\nGrades\t4\nBeing healthy\t6\nStaying safe\t8',
    '## Introduction\n\n1. Barsetshire lies in the west. The county of Barsetshire is large.',
    summary,
    '## Grades',
    scale,
    rows.join('\n'),
    recommendations,
    '## Main report',
    ...Object.entries(sections).flatMap(([heading, text]) => [`### ${heading}`, text]),
    annexes,
  ].join('\n\n')
}
