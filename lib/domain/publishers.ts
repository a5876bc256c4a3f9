import type { FrameworkKey } from './frameworks'

/** Who published the documents of a framework. */
export const publisherOf = (framework: FrameworkKey): string => PUBLISHERS[framework] ?? 'Ofsted'

const PUBLISHERS: Partial<Record<FrameworkKey, string>> = {
  apa: 'Ofsted, at first with the Commission for Social Care Inspection',
  jar: 'Ofsted and the other inspectorates of the time',
  slac: 'Ofsted and the Care Quality Commission',
  cpa: 'Audit Commission',
}

/** Tables that councils, their names and their neighbours come from; the record counts what it holds of each. */
export const REFERENCES = {
  councils: {
    title: 'Councils, their codes and dates',
    publisher: 'Department for Education, Ofsted and Office for National Statistics',
    licence: 'Open Government Licence v3.0',
  },
  names: {
    title: 'Names that councils go or went by',
    publisher: 'mySociety',
    licence: 'CC BY 4.0',
  },
  neighbours: {
    title: 'Similar councils (statistical neighbours)',
    publisher: 'Department for Education',
    licence: 'Open Government Licence v3.0',
  },
} as const
