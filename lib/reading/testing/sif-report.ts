/** The parts of a made-up SIF report; a test gives the ones it is about. */
export interface SifParts {
  council: string
  title: string
  board: string
  dates: string
  overall: string
  rows: readonly string[]
  boardGrade: string
  /** What stands on the first pages after the grades. */
  opening: string
  improve: string
  earlier: string
  judgements: string
  boardSection: string
}

const PARTS: SifParts = {
  council: 'Casterbridge Borough Council',
  title:
    'Inspection of services for children in need of help and protection, children looked after and care leavers',
  board: 'and\n\nReview of the effectiveness of the local safeguarding children board¹',
  dates: 'Inspection date: 3 March 2015 – 26 March 2015\n\nReport published: 11 May 2015',
  overall: 'The overall judgement is **inadequate**',
  rows: [
    '1. Children who need help and protection\t\tInadequate',
    '2. Children looked after and achieving permanence\t\tRequires improvement',
    '\t2.1 Adoption performance\tOutstanding',
    '\t2.2 Experiences and progress of care leavers\tGood',
    '3. Leadership, management and governance\t\tInadequate',
  ],
  boardGrade: 'The effectiveness of the Local Safeguarding Children Board (LSCB) **is good**',
  opening: [
    'Section 1: the local authority',
    'Summary of key findings',
    'This local authority is inadequate because',
    '1. Visits to farms are rare.\n2. Nobody counts the children of the fair.',
    'The local authority has these strengths',
    '3. The corn exchange pays for swimming.',
  ].join('\n\n'),
  improve: [
    'What does the local authority need to improve?',
    'Priority and immediate action',
    '4. Visit every farm before harvest.',
    'Areas for improvement',
    '5. Count the children of the fair.\n6. Ask them what they want.',
  ].join('\n\n'),
  earlier: [
    'Other Ofsted inspections',
    [
      "- The local authority operates two children's homes. One was judged to be outstanding in its most recent Ofsted inspection.",
      "- The previous inspection of Casterbridge's safeguarding arrangements was in June 2010. The local authority was judged to be good.",
    ].join('\n'),
    'Other information about this area',
    '- The mayor has been in post for ever.',
  ].join('\n\n'),
  judgements: [
    'Inspection judgements about the local authority',
    'The experiences and progress of children\nwho need help and protection\tInadequate',
    '7. Farms are good but far apart.',
    'The graded judgement for adoption performance is that it is outstanding.',
    '8. Families are found within weeks.',
    'Leadership, management and governance are inadequate',
    '9. Members take no interest.',
    'What the inspection judgements mean: the local authority',
    'A **good** local authority does well by its children.',
  ].join('\n\n'),
  boardSection: [
    'Section 2: the local safeguarding children board',
    'The effectiveness of the LSCB is good',
    'Areas for improvement',
    '10. Invite the schools.\n11. Read the minutes.',
    'Key strengths and weaknesses of the LSCB',
    '12. The board meets at the inn.',
    'The inspection team',
    'Lead inspector: Susan Henchard HMI',
    'You may copy all or parts of this made-up document.',
  ].join('\n\n'),
}

/** A report of the form of 2013 to 2018 on a council that never was. */
export const sifReport = (changes: Partial<SifParts> = {}): string => {
  const parts = { ...PARTS, ...changes }
  const { council, title, board, dates, overall, rows, boardGrade } = parts
  const cover = [council, title, board, dates, overall, rows.join('\n'), boardGrade]
  const contents = ['Contents', 'Summary of key findings\t3\nLeadership, management and governance\t4']
  const { opening, improve, earlier, judgements, boardSection } = parts
  return [...cover, ...contents, opening, improve, earlier, judgements, boardSection].join('\n\n')
}
