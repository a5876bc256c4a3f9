/** The parts of a made-up letter with an annual rating; a test gives the ones it is about. */
export interface RatingLetterParts {
  /** Lines from the letterhead down to the salutation. */
  head: string
  title: string
  box: string
  scale: string
  sentence: string
  strengths: string
  development: string
}

export const RATING_SCALE = [
  '4\tPerforms excellently\tAn organisation that significantly exceeds minimum requirements',
  '3\tPerforms well\tAn organisation that exceeds minimum requirements',
  '2\tPerforms adequately\tAn organisation that meets only minimum requirements',
  '1\tPerforms poorly\tAn organisation that does not meet minimum requirements',
]

const PARTS: RatingLetterParts = {
  head: "9 December 2010\n\nDr Eleanor Bold\nDirector of Children's Services\nBarsetshire County Council\nClose House\nBarchester BA1 1ZZ\n\nDear Dr Bold",
  title: "Annual children's services assessment",
  box: "Children's services assessment 2010\tPerforms well (3)",
  scale: RATING_SCALE.join('\n'),
  sentence: "Children's services in Barsetshire County Council perform well.",
  strengths: 'Strengths\n\n• Most ferries are good.\n• The river is clean.',
  development: 'Areas for further development\n\n• One weir performs poorly.',
}

/** A letter of 2009 to 2011 that rates the services of a county that never was. */
export const ratingLetter = (changes: Partial<RatingLetterParts> = {}): string => {
  const { head, title, box, scale, sentence, strengths, development } = { ...PARTS, ...changes }
  return [
    head,
    title,
    'This letter tells how we rate your services.',
    box,
    'The rating has one of four steps:',
    scale,
    "Within a step there are differences. For example, a rating of 'performs excellently' does not mean that all is perfect.",
    sentence,
    strengths,
    development,
    "This children's services assessment is provided as the law asks.",
    'Yours sincerely',
    'Septimus Harding\nRegional Director',
  ].join('\n\n')
}
