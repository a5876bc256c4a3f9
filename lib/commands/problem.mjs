/** Something a person can mend, told in one sentence: what is wrong and what to do. Shown without a stack. */
export class Problem extends Error {
  name = 'Problem'
}
