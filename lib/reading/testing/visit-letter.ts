/** The parts of a made-up letter about a visit; a test gives the ones it is about. */
export interface VisitParts {
  dated: string
  addressee: string
  title: string
  summary: string
  /** What stands between the summary and the findings. */
  about: string
  improve: string
  findings: string
  close: string
}

const PARTS: VisitParts = {
  dated: '4 July 2022',
  addressee: 'Susan Henchard\nDirector of Children’s Services\nCasterbridge Borough Council\nCorn Exchange',
  title: '# Focused visit to Casterbridge local authority children’s services',
  summary:
    'This letter summarises the findings of the focused visit to Casterbridge children’s services on 7 and 8 June 2022. The inspectors were Gabriel Oak and Bathsheba Everdene.',
  about:
    'Inspectors looked at the local authority’s arrangements for the front door.\nThe fair was on while they came.',
  improve: [
    '# What needs to improve in this area of social work practice?',
    '◼ The lamp at the door, which is out.',
    '◼ Who answers the bell.',
  ].join('\n'),
  findings: ['# Main findings', 'Callers are heard.', 'Most are answered within the hour.'].join('\n'),
  close: 'Yours sincerely\nGabriel Oak\nHer Majesty’s Inspector',
}

/** A letter about a visit to a council that never was, written as `pagedDocument` reads it. */
export const visitLetter = (changes: Partial<VisitParts> = {}): string => {
  const { dated, addressee, title, summary, about, improve, findings, close } = { ...PARTS, ...changes }
  const head = ['Store Street', 'Manchester', dated, addressee, 'Dear Susan']
  return [...head, title, summary, about, improve, findings, close].join('\n')
}

/** A monitoring visit, as letters about councils found inadequate have told of it since 2016. */
export const monitoringLetter = (changes: Partial<VisitParts> = {}): string =>
  visitLetter({
    title: '# Monitoring visit of Casterbridge children’s services',
    summary:
      'This letter summarises the findings of the monitoring visit to Casterbridge children’s services on 14 and 15 November 2023. The visit was the second since the local authority was judged inadequate in May 2022.',
    about: [
      '# Areas covered by the visit',
      'During the visit, inspectors reviewed the progress made in the area of help for children of the fair, with a particular focus on:',
      '◼ their beds.',
    ].join('\n'),
    improve: ['# Overview', 'The council knows how many there are.'].join('\n'),
    ...changes,
  })
