import { describe, expect, it } from 'vitest'
import { spansIn } from './periods'

const spans = (words: string) => spansIn(words).map(({ from, to }) => `${from}/${to}`)

describe('days of fieldwork', () => {
  it.each([
    ['14-25 January 2019', '2019-01-14/2019-01-25'],
    ['8 to 19 November 2021', '2021-11-08/2021-11-19'],
    ['28 February to 11 March 2022', '2022-02-28/2022-03-11'],
    ['3 December 2018 to 14 December 2018', '2018-12-03/2018-12-14'],
    ['08 July 2019 – 19 July 2019', '2019-07-08/2019-07-19'],
    ['16 December 2019 to 10 January 2020', '2019-12-16/2020-01-10'],
    ['16 December to 10 January 2020', '2019-12-16/2020-01-10'],
    ['Monday 4 March to Friday 8 March 2019', '2019-03-04/2019-03-08'],
    ['14 and 15 November 2023', '2023-11-14/2023-11-15'],
    ['30 November and 1 December 2022', '2022-11-30/2022-12-01'],
    ['6, 7 and 8 June 2022', '2022-06-06/2022-06-08'],
    ['9 May 2023. The visit was the third.', '2023-05-09/2023-05-09'],
    ['20 Janaury to 31 January 2020', '2020-01-20/2020-01-31'],
    ['4th to 8th September 2023', '2023-09-04/2023-09-08'],
  ])('are one span in ‘%s’', (words, span) => expect(spans(words)).toEqual([span]))

  it.each([
    [
      '8 July 2019 to 12 July 2019 and 7 August 2019 to 8 August 2019',
      '2019-07-08/2019-07-12',
      '2019-08-07/2019-08-08',
    ],
    [
      '30 September to 11 October 2024 and 13 to 16 January 2025',
      '2024-09-30/2024-10-11',
      '2025-01-13/2025-01-16',
    ],
    ['8 to 12 July and 7 to 8 August 2019', '2019-07-08/2019-07-12', '2019-08-07/2019-08-08'],
    ['14 November and 6 December 2023', '2023-11-14/2023-11-14', '2023-12-06/2023-12-06'],
  ])('are two in ‘%s’', (words, ...expected) => expect(spans(words)).toEqual(expected))

  it.each(['3 inspectors came', '31 February 2020', 'November 2021', '12 to 14 Thermidor 2020', ''])(
    'are none in ‘%s’',
    words => expect(spans(words)).toEqual([]),
  )
})
