/** The parts of a made-up joint area review; a test gives the ones it is about. */
export interface JarParts {
  council: string
  published: string
  reference: string
  introduction: string
  scale: string
  rows: readonly string[]
  recommendations: string
  safeguarding: string
  lookedAfter: string
  learning: string
  investigations: string
  management: string
  annexes: string
}

const TABLE_HEAD = 'Major strengths\tImportant weaknesses'

const PARTS: JarParts = {
  council: "**Barsetshire Children's Services Authority Area**",
  published: '**Published:** 7 March 2008',
  reference: '**Reference no:** 101',
  introduction: '## Introduction\n\n1. Barsetshire lies in the west. The county of Barsetshire is large.',
  scale: '4: outstanding; 3: good; 2: adequate; 1: inadequate',
  rows: [
    '\tLocal services overall',
    'Safeguarding\t3',
    'Looked after children\t1',
    'Learning difficulties and/or disabilities\t3',
    'Service management\t1',
    'Capacity to improve\t4',
  ],
  recommendations: [
    '## Recommendations',
    '### For immediate action',
    'The local partnership should:',
    '- mend the bridge\n- paint it.',
    'The council should:',
    '- lock the weir.',
    '### For action in the longer term',
    'The partnership should:',
    '- teach swimming.',
  ].join('\n\n'),
  safeguarding: [
    '## Safeguarding',
    '**2. The contribution of local services to improving outcomes for children at risk or requiring safeguarding is good.**',
    TABLE_HEAD,
    '<p>Brave lifeguards.</p> <p>A deep well, covered.</p>\t<p>One open weir.</p>',
    '3. Access to the weir for small children is inadequate. The lock is good and new.',
  ].join('\n\n'),
  lookedAfter: [
    '## Looked after children and young people',
    'Inadequate\n\nAdequate\n\nGood\n\nOutstanding',
    '4. **The contribution of local services to improving outcomes for looked after children is inadequate.**',
    TABLE_HEAD,
    'Kind carers.\tFew carers. Long waits.',
    '<p>Warm homes.</p>\t<p>Cold offices.</p>\n--\t---',
    '5. Homes in Barsetshire are warm.',
  ].join('\n\n'),
  learning: [
    '## Children and young people with learning difficulties and/or disabilities',
    '6. The contribution of local services for those with learning difficulties and/or disabilities is good.',
  ].join('\n\n'),
  investigations: [
    '## Other issues identified for further investigation',
    '### An investigation into the effectiveness of services for bargees',
    '7. **The contribution of local services to improving outcomes for bargees is outstanding.**',
    TABLE_HEAD,
    '<p>Floating schools.</p>\t<p>Leaks.</p>',
    '8. Barsetshire has a canal. Mooring for teachers is good.',
  ].join('\n\n'),
  management: [
    '## Service Management',
    '## Capacity to improve',
    TABLE_HEAD,
    '<p>A calm chair.</p>\t<p>Old plans.</p>',
    '9. The management of services is inadequate. Capacity to improve further is outstanding.',
    '10. The ambition of the partnership is good. Barsetshire wants a new bridge.',
    '11. Value for money is inadequate.',
  ].join('\n\n'),
  annexes: '## Annex C\n\n### SUMMARY OF THE ARRANGEMENTS\n\n1. Inspectors came by boat.',
}

/** A review of the form of 2007 to 2009 on a county that never was. */
export const jarReview = (changes: Partial<JarParts> = {}): string => {
  const parts = { ...PARTS, ...changes }
  const contents = 'Contents\n\n<b>Grades</b>\t<b>2</b>\n1. Safeguarding\t3\n5. Service management\t4'
  const front = ['# Joint area review', parts.council, parts.published, parts.reference, contents]
  const grades = ['## Grades', parts.scale, parts.rows.join('\n')]
  const { introduction, recommendations, safeguarding, lookedAfter, learning } = parts
  const sections = [
    safeguarding,
    lookedAfter,
    learning,
    parts.investigations,
    parts.management,
    parts.annexes,
  ]
  return [...front, introduction, ...grades, recommendations, ...sections].join('\n\n')
}
