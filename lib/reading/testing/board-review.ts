/** The parts of a made-up review of a safeguarding board; a test gives the ones it is about. */
export interface BoardParts {
  board: string
  title: string
  dates: string
  grade: string
  opening: string
  body: string
}

const PARTS: BoardParts = {
  board: 'Casterbridge Safeguarding Children Board',
  title: 'Review of the effectiveness of the Local Safeguarding Children Board',
  dates: 'Inspection date: 3 March 2015 – 26 March 2015\n\nReport published: 11 May 2015',
  grade: 'The effectiveness of the Casterbridge Safeguarding Children Board **requires improvement**',
  opening: [
    'Summary of key findings',
    'The LSCB requires improvement because',
    '1. The farms of Casterbridge send nobody.\n2. Minutes are lost.',
  ].join('\n\n'),
  body: [
    'What does the LSCB need to improve?',
    'Areas for improvement',
    '3. Invite the farms.',
    'Inspection judgements about the board',
    '4. The board meets at the inn of Casterbridge. The inn is good.',
    'Lead inspector: Susan Henchard HMI',
  ].join('\n\n'),
}

/** A review of a board by itself, in the town of a council that never was. */
export const boardReview = (changes: Partial<BoardParts> = {}): string => {
  const { board, title, dates, grade, opening, body } = { ...PARTS, ...changes }
  return [board, title, dates, grade, 'Contents', 'Summary of key findings\t2', opening, body].join('\n\n')
}
