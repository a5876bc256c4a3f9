const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/**
 * The days behind 'Inspection dates:' on the first page of an ILACS report, first and last of each period, by a way
 * of their own: every day, month and year as it comes, what is left unsaid taken from what follows.
 * @param page its text with white space collapsed
 */
export function printedDays(page: string): string[] {
  const [, words = ''] = /Inspection dates:(.*?)(?:Lead inspector|Judgement Grade)/.exec(page) ?? []
  let [month, year] = ['', '']
  return [...words.matchAll(/(\d{1,2})(?: ([A-Z][a-z]+))?(?: (20\d\d))?/g)]
    .toReversed()
    .map(([, day = '', ownMonth, ownYear]) => {
      month = ownMonth ?? month
      year = ownYear ?? year
      const number = MONTHS.indexOf(month) + 1
      return [year, String(number).padStart(2, '0'), day.padStart(2, '0')].join('-')
    })
    .toReversed()
}
