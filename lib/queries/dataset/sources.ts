/** Where the published fields come from, and under which terms. */
const OGL = 'Open Government Licence v3.0'

export const FROM_REGISTER = `Council lists of the Department for Education, Ofsted and the Office for National Statistics, ${OGL}, © Crown copyright.`
export const FROM_MODEL = `Statistical neighbours of the Department for Education, ${OGL}, © Crown copyright.`
export const FROM_SOURCE =
  'A fact read from the inspection’s document or table, named in this row. The licence is the source’s own; see its field licence.'
export const OWN = 'Gradeline’s own code or working, free to use.'

/** What every answer and download says about its use. */
export const LICENCE =
  'Facts from reports and tables of Ofsted, its predecessors and the Department for Education. Contains public sector information licensed under the Open Government Licence v3.0. © Crown copyright. Older documents print terms of their own, which the field licence tells: name source and date, and do not alter their words. Some names of councils: mySociety, CC BY 4.0.'

/** What is to be known before the data are used. */
export const CAUTIONS = [
  'Grades are comparable only within one comparability_group: the same framework in the same edition. Do not average or rank across groups.',
  'A rank is given only where a grade is certain. Where state is being-checked a person has yet to look, and no grade is told.',
  'An empty cell says that nothing is held, not that there was nothing.',
  'In CSV files a text that a spreadsheet would take for a formula has an apostrophe before it.',
]
