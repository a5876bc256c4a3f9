const lists = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' })

/** 'Essex', 'Essex and Hertfordshire', 'Essex, Hertfordshire and Cambridgeshire'. */
export const listOf = (items: readonly string[]): string => lists.format(items)

const alternatives = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/** 'Essex, Hertfordshire or Cambridgeshire' */
export const eitherOf = (items: readonly string[]): string => alternatives.format(items)

/** What someone wrote, at most sixty characters of it. */
export const shortened = (written: string): string =>
  written.length > 60 ? `${written.slice(0, 60)}…` : written

/** For a sentence that goes on: 'Being healthy' becomes 'being healthy'. */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** For a sentence that begins. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
