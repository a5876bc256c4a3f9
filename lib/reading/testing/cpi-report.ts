import { type FrameParts, frame } from './report-frame'

/** The parts of a made-up report on the protection of children; a test gives the ones it is about. */
export interface CpiParts extends FrameParts {
  overall: string
  improvements: string
  help: string
  practice: string
  leadership: string
  record: string
}

const HELP =
  'The effectiveness of the help and protection provided to children, young people, families and carers'

export const CPI_RECORD = [
  'Overall effectiveness\tAdequate',
  `${HELP}\tGood`,
  'The quality of practice\tAdequate',
  'Leadership and governance\tInadequate',
]

const PARTS: CpiParts = {
  title: 'Inspection of local authority arrangements for the protection of children',
  council: 'Casterbridge Borough Council',
  dates: 'Inspection dates:\t4 to 13 March 2013',
  inspector: 'Lead inspector\tMichael Farfrae HMI',
  published: 'Published:\t16 April 2013',
  contents: ['Overall effectiveness\t2', 'The quality of practice\t4', 'Record of main findings\t6'].join(
    '\n',
  ),
  scale: [
    'Outstanding\tfar above the least',
    'Good\tabove it',
    'Adequate\tjust that',
    'Inadequate\tbelow it',
  ],
  overall: [
    '# Overall effectiveness',
    '4. The overall effectiveness of the arrangements to protect children in Casterbridge is judged to be adequate.',
  ].join('\n'),
  improvements: [
    '# Areas for improvement',
    '5. To protect children at the fair, the local authority and its partners should take these following steps.',
    'Immediately:',
    '•\tlight the tents',
    'Within three months:',
    '•\tcount the children.',
  ].join('\n'),
  help: [`# ${HELP}`, '# Good', '6. Help comes early. Tents are adequate.'].join('\n'),
  practice: ['# The quality of practice\tAdequate', '7. The quality of practice is adequate.'].join('\n'),
  leadership: [
    '# Leadership and governance',
    '8. Leadership and governance are inadequate. The mayor of Casterbridge is good at speeches.',
    '9. The inspection of safeguarding and looked after children in June 2010 judged safeguarding good.',
  ].join('\n'),
  record: [
    '# Record of main findings',
    '# Local authority arrangements for the protection of children',
    ...CPI_RECORD,
  ].join('\n'),
}

/** A report of the form of 2012 to 2013 on a town that never was, written as `pagedDocument` takes it. */
export const cpiReport = (changes: Partial<CpiParts> = {}): string => {
  const parts = { ...PARTS, ...changes }
  const { overall, improvements, help, practice, leadership, record } = parts
  return [frame(parts), overall, improvements, help, practice, leadership, record].join('\n---\n')
}
