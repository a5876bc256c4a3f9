import { areaLabel, OUTCOME_AREAS } from '../areas'
import type { Scale } from '../grades'
import {
  APA_DIGITS_2007,
  CAPACITY_DIGITS_2005,
  CAPACITY_DIGITS_2006,
  JAR_DIGITS,
  JAR_DIGITS_2005,
  OUTCOMES_2005,
  OUTCOMES_2006,
  SERVICE_DIGITS,
} from './scales'
import type { Framework, FrameworkRow } from './types'

const outcomes = (scale: Scale): FrameworkRow[] =>
  OUTCOME_AREAS.map(area => ({ area, label: areaLabel(area), scale }))

const row = (area: FrameworkRow['area'], scale: Scale, label = areaLabel(area)): FrameworkRow => ({
  area,
  label,
  scale,
})

const optional = (area: FrameworkRow['area'], scale: Scale): FrameworkRow => ({
  ...row(area, scale),
  optional: true,
})

/** Annual performance assessment, 2005 to 2008: a letter a year to the director of children's services. */
export const apa: Framework = {
  key: 'apa',
  name: 'Annual performance assessment',
  short: 'APA',
  document: 'letter',
  inspection: 'annual performance assessment of {council}',
  yearly: true,
  from: 2005,
  to: 2008,
  editions: [
    {
      key: 'apa-2005',
      from: '2005-01-01',
      to: '2005-12-31',
      rows: [
        ...outcomes(OUTCOMES_2005),
        row('capacity-to-improve', CAPACITY_DIGITS_2005),
        row('childrens-services', SERVICE_DIGITS),
        row('social-care-services', SERVICE_DIGITS),
        row('education-services', SERVICE_DIGITS),
      ],
    },
    {
      key: 'apa-2006',
      from: '2006-01-01',
      to: '2006-12-31',
      rows: [
        ...outcomes(OUTCOMES_2006),
        row('capacity-to-improve', CAPACITY_DIGITS_2006),
        row('childrens-services', SERVICE_DIGITS),
        row('social-care-services', SERVICE_DIGITS),
      ],
    },
    {
      // Overall effectiveness is a question of its own: it is not the grade for children's services of the years before.
      key: 'apa-2007',
      from: '2007-01-01',
      to: '2008-12-31',
      rows: [
        row('overall-effectiveness', APA_DIGITS_2007, 'Overall effectiveness of children’s services'),
        ...outcomes(APA_DIGITS_2007),
        row('capacity-to-improve', APA_DIGITS_2007),
      ],
    },
  ],
}

/** Joint area review, 2005 to 2009: at first of the five outcomes, then of groups of children. */
export const jar: Framework = {
  key: 'jar',
  name: 'Joint area review',
  short: 'JAR',
  document: 'report',
  inspection: 'joint area review of {council}',
  yearly: false,
  from: 2005,
  to: 2009,
  editions: [
    {
      // The rows are those of local services together. What the council's and the health services' columns say stands
      // under the same area with a topic. A council under review had no APA that year, so the table may hold its rows.
      key: 'jar-2005',
      from: '2005-01-01',
      to: '2007-06-30',
      rows: [
        ...outcomes(JAR_DIGITS_2005),
        row('service-management', JAR_DIGITS_2005),
        optional('capacity-to-improve', JAR_DIGITS_2005),
        optional('childrens-services', JAR_DIGITS_2005),
        optional('social-care-services', JAR_DIGITS_2005),
        optional('education-services', JAR_DIGITS_2005),
      ],
    },
    {
      key: 'jar-2007',
      from: '2007-07-01',
      to: '2009-12-31',
      rows: [
        row('safeguarding', JAR_DIGITS),
        row('looked-after-children', JAR_DIGITS),
        row('learning-difficulties-and-disabilities', JAR_DIGITS),
        row('service-management', JAR_DIGITS),
        row('capacity-to-improve', JAR_DIGITS),
        optional('additional-investigation', OUTCOMES_2006),
      ],
    },
  ],
}

/**
 * Comprehensive performance assessment: the rating of the whole council, of which one score was for children. It took
 * over the grade of the year's APA, or of a JAR where there was one, and is neither.
 */
export const cpa: Framework = {
  key: 'cpa',
  name: 'CPA score for children and young people',
  short: 'CPA score',
  document: 'score',
  inspection: 'CPA score for children and young people of {council}',
  yearly: true,
  from: 2006,
  to: 2008,
  editions: [
    {
      key: 'cpa-2006',
      from: '2006-01-01',
      to: '2008-12-31',
      rows: [row('children-and-young-people-block', SERVICE_DIGITS)],
    },
  ],
}
