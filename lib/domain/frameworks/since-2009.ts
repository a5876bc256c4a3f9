import type { AreaKey } from '../areas'
import type { IsoDay } from '../dates'
import type { Scale } from '../grades'
import {
  ADEQUATE_WORDS,
  PERFORMS_WORDS,
  REQUIRES_IMPROVEMENT_TO_BE_GOOD_WORDS,
  REQUIRES_IMPROVEMENT_WORDS,
} from './scales'
import type { Edition, Framework, FrameworkRow } from './types'

const rows = (scale: Scale, labels: Partial<Record<AreaKey, string>>): FrameworkRow[] =>
  Object.entries(labels).map(([area, label]) => ({ area: area as AreaKey, label, scale }))

const ilacs = (
  key: string,
  from: IsoDay,
  to: IsoDay | null,
  labels: Partial<Record<AreaKey, string>>,
): Edition => ({ key, from, to, rows: rows(REQUIRES_IMPROVEMENT_TO_BE_GOOD_WORDS, labels) })

export const sinceNine: readonly Framework[] = [
  {
    key: 'annual-rating',
    name: 'Annual rating of children’s services',
    short: 'Annual rating',
    document: 'letter',
    inspection: 'annual rating of children’s services in {council}',
    yearly: true,
    from: 2009,
    to: 2011,
    editions: [
      {
        key: 'annual-rating-2009',
        from: '2009-01-01',
        to: '2011-12-31',
        rows: rows(PERFORMS_WORDS, { 'childrens-services': 'Children’s services' }),
      },
    ],
  },
  {
    key: 'slac',
    name: 'Safeguarding and looked after children inspection',
    short: 'SLAC',
    document: 'report',
    inspection: 'safeguarding and looked after children inspection of {council}',
    yearly: false,
    from: 2009,
    to: 2012,
    editions: [
      {
        key: 'slac-2009',
        from: '2009-01-01',
        to: '2012-12-31',
        rows: rows(ADEQUATE_WORDS, {
          safeguarding: 'Safeguarding',
          'safeguarding-capacity': 'Capacity to improve safeguarding',
          'looked-after-children': 'Looked after children',
          'looked-after-capacity': 'Capacity to improve services for looked after children',
        }),
      },
      {
        key: 'slac-safeguarding',
        partOf: 'slac-2009',
        from: '2009-01-01',
        to: '2012-12-31',
        rows: rows(ADEQUATE_WORDS, {
          safeguarding: 'Safeguarding',
          'safeguarding-capacity': 'Capacity to improve safeguarding',
        }),
      },
      {
        key: 'slac-looked-after',
        partOf: 'slac-2009',
        from: '2009-01-01',
        to: '2012-12-31',
        rows: rows(ADEQUATE_WORDS, {
          'looked-after-children': 'Looked after children',
          'looked-after-capacity': 'Capacity to improve services for looked after children',
        }),
      },
    ],
  },
  {
    key: 'cpi',
    name: 'Inspection of arrangements for the protection of children',
    short: 'Child protection inspection',
    document: 'report',
    inspection: 'inspection of arrangements for the protection of children in {council}',
    yearly: false,
    from: 2012,
    to: 2013,
    editions: [
      {
        key: 'cpi-2012',
        from: '2012-01-01',
        to: '2013-12-31',
        rows: rows(ADEQUATE_WORDS, {
          'overall-effectiveness': 'Overall effectiveness',
          'help-and-protection': 'Help and protection',
          'quality-of-practice': 'Quality of practice',
          leadership: 'Leadership and governance',
        }),
      },
    ],
  },
  {
    key: 'lac-2013',
    name: 'Inspection of services for looked after children',
    short: 'Looked after children inspection',
    document: 'report',
    inspection: 'inspection of services for looked after children in {council}',
    yearly: false,
    from: 2013,
    to: 2013,
    editions: [
      {
        key: 'lac-2013',
        from: '2013-01-01',
        to: '2013-12-31',
        rows: rows(ADEQUATE_WORDS, {
          'overall-effectiveness': 'Overall effectiveness',
          'looked-after-capacity': 'Capacity to improve',
          'looked-after-outcomes': 'Outcomes for looked after children and young people',
          'quality-of-provision': 'Quality of provision',
          leadership: 'Leadership and management',
        }),
      },
    ],
  },
  {
    key: 'sif',
    name: 'Single inspection framework',
    short: 'SIF',
    document: 'report',
    inspection: 'inspection of {council} under the single inspection framework',
    yearly: false,
    from: 2013,
    to: 2018,
    editions: [
      {
        key: 'sif-2013',
        from: '2013-01-01',
        to: '2018-12-31',
        rows: rows(REQUIRES_IMPROVEMENT_WORDS, {
          'overall-effectiveness': 'Overall effectiveness',
          'help-and-protection': 'Children who need help and protection',
          'looked-after-and-permanence': 'Children looked after and achieving permanence',
          adoption: 'Adoption performance',
          'care-leavers': 'Care leavers',
          leadership: 'Leadership, management and governance',
          lscb: 'Local Safeguarding Children Board',
        }),
      },
    ],
  },
  {
    key: 'lscb-review',
    name: 'Review of the Local Safeguarding Children Board',
    short: 'LSCB review',
    document: 'report',
    inspection: 'review of the Local Safeguarding Children Board of {council}',
    yearly: false,
    from: 2013,
    to: 2018,
    editions: [
      {
        key: 'lscb-review-2013',
        from: '2013-01-01',
        to: '2018-12-31',
        rows: rows(REQUIRES_IMPROVEMENT_WORDS, { lscb: 'Local Safeguarding Children Board' }),
      },
    ],
  },
  {
    key: 'ilacs',
    name: 'Inspection of local authority children’s services',
    short: 'ILACS',
    document: 'report',
    inspection: 'inspection of children’s services in {council}',
    yearly: false,
    from: 2018,
    to: null,
    editions: [
      ilacs('ilacs-2018', '2018-01-01', '2022-12-31', {
        'overall-effectiveness': 'Overall effectiveness',
        leadership: 'Impact of leaders',
        'help-and-protection': 'Help and protection',
        'in-care-and-care-leavers': 'Children in care and care leavers',
      }),
      ilacs('ilacs-2023', '2023-01-01', '2026-03-31', {
        'overall-effectiveness': 'Overall effectiveness',
        leadership: 'Impact of leaders',
        'help-and-protection': 'Help and protection',
        'in-care': 'Children in care',
        'care-leavers': 'Care leavers',
      }),
      ilacs('ilacs-2026', '2026-04-01', null, {
        leadership: 'Impact of leaders',
        'help-and-protection': 'Help and protection',
        'in-care': 'Children in care',
        'care-leavers': 'Care leavers',
      }),
    ],
  },
  {
    key: 'visit',
    name: 'Focused or monitoring visit',
    short: 'Visit',
    document: 'letter',
    inspection: 'visit to {council} between graded inspections',
    yearly: false,
    from: 2013,
    to: null,
    editions: [],
  },
]
