import type { pdfGrades } from './pdfs'

const O = 'Outstanding'
const G = 'Good'
const R = 'Requires improvement to be good'

/** Leadership, help and protection, children in care, care leavers, and overall effectiveness until April 2026. */
const READ_BY_EYE: readonly (readonly [file: string, ...grades: string[]])[] = [
  ['50282103.pdf', R, R, R, G, R],
  ['50283346.pdf', G, G, G, G, G],
  ['50284334.pdf', O, O, O, G, O],
  ['50285393.pdf', O, G, G, G, G],
  ['50289041.pdf', R, R, R, G, R],
  ['50290914.pdf', O, G, O, O, O],
  ['50291724.pdf', G, R, O, O, G],
  ['50291983.pdf', G, G, G, R, G],
  ['50293398.pdf', G, G, R, G, G],
  ['50293404.pdf', O, O, O, O, O],
  ['50296961.pdf', G, G, G, R, G],
  ['50301679.pdf', G, G, G, G, G],
  ['50304387.pdf', R, R, R, G],
  ['50306548.pdf', O, G, G, G],
  ['50306784.pdf', G, G, G, R],
  ['50308110.pdf', O, G, O, O],
  ['50309432.pdf', O, O, O, O],
]
const JUDGEMENTS = ['leadership', 'help_protection', 'looked_after', 'care_leavers', 'overall']

/** The grades of the newest reports, which are in no table yet: read off pictures of their first pages. */
export const newestGrades = (): ReturnType<typeof pdfGrades> =>
  READ_BY_EYE.flatMap(([file, ...grades]) =>
    grades.map((grade, at) => ({ file, judgement: JUDGEMENTS[at]!, grade })),
  )
