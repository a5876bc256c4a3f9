import { type FrameParts, frame, ONE_IS_BEST } from './report-frame'

/** The parts of a made-up safeguarding and looked after children report; a test gives the ones it is about. */
export interface SlacParts extends FrameParts {
  safeguarding: string
  lookedAfter: string
  record: string
}

export const SLAC_RECORD = {
  safeguarding: [
    '# Safeguarding services',
    'Overall effectiveness\tAdequate',
    'Capacity for improvement\tGood',
    'Safeguarding outcomes for children and young people',
    'Children and young people are safe and feel safe\tGood',
    'Quality of provision\tAdequate',
    'The contribution of health agencies to\tOutstanding\nkeeping children safe',
  ],
  lookedAfter: [
    '# Services for looked after children',
    'Overall effectiveness\tGood',
    'Capacity for improvement\tOutstanding',
    'How good are outcomes for looked after children and care leavers?',
    'Being healthy\tGood',
    'Quality of provision\tInadequate',
  ],
}

const PARTS: SlacParts = {
  title: 'Inspection of safeguarding and looked after children services',
  council: 'Barsetshire County Council',
  dates: 'Inspection dates:\t1 – 12 March 2010',
  inspector: 'Reporting inspector\tEleanor Harding HMI',
  published: 'Published:\t16 April 2010',
  contents: [
    'Safeguarding services\t4',
    'Overall effectiveness\t4',
    'Capacity for improvement\t4',
    'Services for looked after children\t5',
    'Overall effectiveness\t5',
    'Capacity for improvement\t5',
    'Record of main findings\t6',
  ].join('\n'),
  scale: ONE_IS_BEST,
  safeguarding: [
    '# Safeguarding services',
    '# Overall effectiveness\tGrade 3 (adequate)',
    '4. The overall effectiveness of safeguarding in Barsetshire is adequate. Lifeguards are outstanding.',
    '# Capacity for improvement\tGrade 2 (good)',
    '5. The capacity for improvement is good, and the chair is outstanding.',
    '# Areas for improvement',
    '6. To keep its children from drowning, the council and its partners should do the following.',
    'Immediately:',
    '•\tlock the weir',
    '•\tthe harbour board should mend the rail.',
    'Within three months:',
    '•\tteach swimming in every school.',
    '# Safeguarding outcomes for children and young people',
    '# Children and young people are safe and feel safe\tGrade 2 (good)',
    '7. Beaches are good.',
  ].join('\n'),
  lookedAfter: [
    '# Services for looked after children',
    '# Overall effectiveness\tGrade 2 (good)',
    '8. The overall effectiveness of services for looked after children is good.',
    '# Capacity for improvement\tGrade 1 (outstanding)',
    '9. The capacity for improvement is outstanding.',
    '# Areas for improvement',
    '10. To make homes warmer, the council should do the following.',
    'Within six months:',
    '•\tbuy more stoves.',
    '# Being healthy\tGrade 2 (good)',
    '11. Teeth are looked after in Barsetshire. An inspection of fostering in May 2008 judged it inadequate.',
  ].join('\n'),
  record: ['# Record of main findings', ...SLAC_RECORD.safeguarding, ...SLAC_RECORD.lookedAfter].join('\n'),
}

/** A report of the form of 2009 to 2012 on a county that never was, written as `pagedDocument` takes it. */
export const slacReport = (changes: Partial<SlacParts> = {}): string => {
  const parts = { ...PARTS, ...changes }
  return [frame(parts), parts.safeguarding, parts.lookedAfter, parts.record].join('\n---\n')
}
