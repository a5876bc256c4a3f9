const lists = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' })

/** 'Essex', 'Essex and Hertfordshire', 'Essex, Hertfordshire and Cambridgeshire'. */
export const listOf = (items: readonly string[]): string => lists.format(items)

/** For a sentence that goes on: 'Being healthy' becomes 'being healthy'. */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** For a sentence that begins. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
