/**
 * Why a cell holds a grade or holds none. Worked out when the data are read, from what the record says of this very
 * council and framework; nothing is concluded from an absence.
 */
export const CELL_STATES = [
  'graded',
  'not-judged',
  'judged-together',
  'not-in-framework',
  'not-held',
  'not-inspected',
  'paused',
  'not-yet-inspected',
  'did-not-exist',
  'being-checked',
] as const

export type CellState = (typeof CELL_STATES)[number]

/** The words in the cell, and the sentence behind them. */
const WORDS: Record<CellState, { short: string; long: string }> = {
  graded: { short: 'Graded', long: 'Inspectors gave this grade.' },
  'not-judged': {
    short: 'Not judged',
    long: 'Inspectors looked at this area and chose not to give a grade.',
  },
  'judged-together': {
    short: 'Judged with another area',
    long: 'This was judged together with another area and has no grade of its own.',
  },
  'not-in-framework': {
    short: 'Not graded by this framework',
    long: 'The framework of the time did not grade this area, so there is no grade to find.',
  },
  'not-held': {
    short: 'Not held here',
    long: 'This grade is not held here. That does not say whether one was given.',
  },
  'not-inspected': {
    short: 'Not inspected that year',
    long: 'A source says that this council was not inspected that year.',
  },
  paused: {
    short: 'Inspections paused',
    long: 'No graded inspections took place between April 2020 and May 2021.',
  },
  'not-yet-inspected': {
    short: 'Not yet inspected',
    long: 'This council is new and has not been inspected yet.',
  },
  'did-not-exist': { short: 'Council did not exist', long: 'This council was not responsible at that time.' },
  'being-checked': {
    short: 'Being checked by a person',
    long: 'This grade is not certain. It is being checked by a person against the document.',
  },
}

export const stateShort = (state: CellState): string => WORDS[state].short
export const stateSentence = (state: CellState): string => WORDS[state].long
