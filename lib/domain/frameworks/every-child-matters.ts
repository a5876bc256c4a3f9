import { areaLabel, OUTCOME_AREAS } from '../areas'
import type { Scale } from '../grades'
import {
  CAPACITY_DIGITS_2005,
  CAPACITY_DIGITS_2006,
  JAR_DIGITS,
  OUTCOMES_2005,
  OUTCOMES_2006,
  SERVICE_DIGITS,
} from './scales'
import type { Framework, FrameworkRow } from './types'

const outcomes = (scale: Scale): FrameworkRow[] =>
  OUTCOME_AREAS.map(area => ({ area, label: areaLabel(area), scale }))

const row = (area: FrameworkRow['area'], scale: Scale): FrameworkRow => ({
  area,
  label: areaLabel(area),
  scale,
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
      to: '2008-12-31',
      rows: [
        ...outcomes(OUTCOMES_2006),
        row('capacity-to-improve', CAPACITY_DIGITS_2006),
        row('childrens-services', SERVICE_DIGITS),
        row('social-care-services', SERVICE_DIGITS),
      ],
    },
  ],
}

/** Joint area review, 2005 to 2009. The edition of 2005 to 2006, which graded outcomes, is not read yet. */
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
      key: 'jar-2007',
      from: '2007-01-01',
      to: '2009-12-31',
      rows: [
        row('safeguarding', JAR_DIGITS),
        row('looked-after-children', JAR_DIGITS),
        row('learning-difficulties-and-disabilities', JAR_DIGITS),
        row('service-management', JAR_DIGITS),
        row('capacity-to-improve', JAR_DIGITS),
        row('additional-investigation', OUTCOMES_2006),
      ],
    },
  ],
}
