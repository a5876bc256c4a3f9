/** The parts of a made-up ILACS report; a test gives the ones it is about. */
export interface IlacsParts {
  title: string
  dates: string
  lead: string
  /** Rows of the grade table, a tab between label and grade. */
  rows: readonly string[]
  summary: string
  improve: string
  /** Headings that grade, each over text of its own. */
  headings: readonly string[]
  /** Of the copyright line. */
  year: number
}

export const LEADERS = 'The impact of leaders on social work practice with children and families'
export const HELP = 'The experiences and progress of children who need help and protection'
export const CARE = 'The experiences and progress of children in care'
export const LEAVERS = 'The experiences and progress of care leavers'
export const TOGETHER = 'The experiences and progress of children in care and care leavers'
export const OVERALL = 'Overall effectiveness'

const PARTS: IlacsParts = {
  title: '# Inspection of Casterbridge local\n# > authority children’s services',
  dates: '# Inspection dates: 6 to 17 November 2023',
  lead: '# Lead inspector: Gabriel Oak, His Majesty’s Inspector',
  rows: [
    `${LEADERS}\tGood`,
    `${HELP}\tRequires improvement to be good`,
    `${CARE}\tOutstanding`,
    `${LEAVERS}\tInadequate`,
    `${OVERALL}\tGood`,
  ],
  summary: 'The town keeps its children from the mill. Nobody counts those of the fair.',
  improve: '# What needs to improve?\n◼ The lamp at the ford.\n◼ How children of the fair\n> are counted.',
  headings: [
    `# ${HELP.replace('help and protection', 'help and')}\n# > protection: requires improvement to be good`,
    `# ${CARE}: outstanding`,
    `# ${LEAVERS}: inadequate`,
    `# ${LEADERS.replace('children and families', 'children and')}\n# > families: good`,
  ],
  year: 2023,
}

/** A report of the form of 2023 on a council that never was, written as `pagedDocument` reads it. */
export const ilacsReport = (changes: Partial<IlacsParts> = {}): string => {
  const { title, dates, lead, rows, summary, improve, headings, year } = { ...PARTS, ...changes }
  const sections = headings.map(
    (heading, at) =>
      `${heading}\n${at + 1}. The mill is a good mile off Casterbridge.\nIt is never inadequate.`,
  )
  const front = [title, dates, lead, '# Judgement\tGrade', ...rows, summary]
  return [
    ...front,
    '---',
    improve,
    sections[0],
    '---',
    ...sections.slice(1),
    '---',
    CLOSE,
    `© Crown copyright ${year}`,
  ].join('\n')
}

const CLOSE = 'You may reuse this made-up document under the terms of the Open Government Licence.'

/** The form of 2018: care leavers together with children in care, the council above the title. */
export const ilacsReportOf2018 = (changes: Partial<IlacsParts> = {}): string =>
  ilacsReport({
    title: '# Casterbridge Borough Council\n# Inspection of children’s social care services',
    dates: '# Inspection dates: 4 February 2019 to 15 February 2019',
    lead: '# Lead inspector: Gabriel Oak\n# Her Majesty’s Inspector',
    rows: [
      `${LEADERS}\tGood`,
      `${HELP}\tRequires improvement to be good`,
      `${TOGETHER}\tGood`,
      `${OVERALL}\tGood`,
    ],
    headings: [
      `# ${HELP} is: requires improvement to be good`,
      `# ${TOGETHER} are good`,
      `# ${LEADERS}: good.`,
    ],
    year: 2019,
    ...changes,
  })

/** The form of 2026, which gives no overall grade. */
export const ilacsReportOf2026 = (changes: Partial<IlacsParts> = {}): string =>
  ilacsReport({
    dates: '# Inspection dates: 11 to 22 May 2026',
    rows: PARTS.rows.slice(0, -1),
    summary:
      'The mill has a wall since the inspection in 2023, when overall effectiveness was judged to be inadequate.',
    year: 2026,
    ...changes,
  })
