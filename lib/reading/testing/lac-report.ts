import { type FrameParts, frame, ONE_IS_BEST } from './report-frame'

/** The parts of a made-up report on looked after children; a test gives the ones it is about. */
export interface LacParts extends FrameParts {
  overall: string
  capacity: string
  outcomes: string
  provision: string
  leadership: string
  record: readonly string[]
}

const PARTS: LacParts = {
  title: 'Inspection of looked after children\n# > services',
  council: 'Sandbourne & Weatherbury Metropolitan Borough Council',
  dates: 'Inspection dates:\t24 – 28 June 2013',
  inspector: 'Reporting inspector Tess Clare HMI',
  published: 'Published:\t2 August 2013',
  contents: [
    'Overall effectiveness of services for looked after children and young people\t2',
    'Capacity to improve\t3',
    'Record of main findings\t9',
  ].join('\n'),
  scale: ONE_IS_BEST,
  overall: [
    '# Overall effectiveness of services for looked',
    '# > after children and young people',
    '# Grade 4 (Inadequate)',
    '4. Overall effectiveness for looked after children is inadequate. Picnics are good.',
  ].join('\n'),
  capacity: [
    '# Capacity to improve',
    '# Grade 3 (Adequate)',
    '5. Capacity to improve services for looked after children is adequate.',
    '# Areas for improvement',
    '6. To make picnics better, the local authority should take the following action.',
    '# Immediately:',
    '\uF0A7\tbake more cakes',
    '\uF0A7\tbuy a rug',
    '# Within six months:',
    '\uF0A7\tinvite the carers.',
  ].join('\n'),
  outcomes: [
    '# Outcomes for looked after children and young',
    '# > people',
    '# Grade 2 (Good)',
    '7. Outcomes for looked after children and young people are good.',
    '8. Health outcomes for the children are outstanding. Dentists are adequate.',
    '9. An Ofsted inspection in January 2013 found child protection services to be inadequate.',
  ].join('\n'),
  provision: ['# Quality of provision', '# Grade 4 (Inadequate)', '10. Homes are cold.'].join('\n'),
  leadership: [
    '# Leadership and management',
    '---',
    '# Grade 1 (Outstanding)',
    '11. Leadership and management of the service in Sandbourne are outstanding.',
  ].join('\n'),
  record: [
    'Overall effectiveness\tInadequate Grade 4',
    'Capacity to improve\tAdequate Grade 3',
    'Outcomes for looked after children and young people\tGood Grade 2',
    'Quality of provision\tInadequate Grade 4',
    'Leadership and management\tOutstanding Grade 1',
  ],
}

/** A report of the form of 2013 on a place that never was, written as `pagedDocument` takes it. */
export const lacReport = (changes: Partial<LacParts> = {}): string => {
  const parts = { ...PARTS, ...changes }
  const { overall, capacity, outcomes, provision, leadership, record } = parts
  const table = ['# Record of main findings', '# Services for looked after children', ...record].join('\n')
  return [frame(parts), overall, capacity, outcomes, provision, leadership, table].join('\n---\n')
}
