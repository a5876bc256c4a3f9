/** The lists in force before this year are not to be had, and no later one speaks for councils of that time. */
const FIRST_YEAR = 2014
/**
 * A list is made from figures of its own time (census, incomes, families on low pay), which are renewed about as often
 * as lists are; the two held were made four years apart. Five years leave no gap between lists and reach no further.
 */
const MOST_YEARS_OFF = 5

/**
 * The list of statistical neighbours that may be offered for a year: the one nearest in time, and of two as near the
 * older, for the newer was made after the year. Null where none is near.
 * @param models the years of the lists held
 */
export function neighbourModelFor(year: number, models: readonly number[]): number | null {
  if (year < FIRST_YEAR) return null
  const off = (model: number) => Math.abs(model - year)
  const [nearest] = models
    .filter(model => off(model) <= MOST_YEARS_OFF)
    .sort((one, other) => off(one) - off(other) || one - other)
  return nearest ?? null
}

/** 'similar councils (list of 2025)': which list is meant goes wherever neighbours are named. */
export const neighbourListName = (model: number): string => `similar councils (list of ${model})`

/** 'very close', 'not close' as the list says of one neighbour; null where the list gives no closeness. */
export const closenessText = (closeness: string): string | null => closeness.toLowerCase() || null

/** What must be said of a whole list before anyone compares by it; null where its words beside the names say enough. */
export function closenessNote(model: number, closeness: readonly string[]): string | null {
  if (closeness.length === 0) return null
  if (closeness.every(word => word === ''))
    return `The list of ${model} does not say how close each council is.`
  const far = closeness.filter(word => closenessText(word) === 'not close').length
  if (far === closeness.length) return 'The list calls every one of them “not close” to this council.'
  if (far === 0) return null
  return far === 1 ? 'The list calls one of them “not close”.' : `The list calls ${far} of them “not close”.`
}
