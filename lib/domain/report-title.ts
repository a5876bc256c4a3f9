import { type FrameworkKey, frameworkOf } from './frameworks'

/** What a document is called in a link or a heading: '2006 annual performance assessment of Essex'. */
export const reportTitle = (framework: FrameworkKey, year: number, council: string): string =>
  `${year} ${frameworkOf(framework).inspection.replace('{council}', () => council)}`

/** Where a row of a published table stands: 'Outcomes as at 31 March 2025, sheet “History”, row 17'. */
export const tableRowTitle = ({ title, sheet, row }: { title: string; sheet: string; row: number }): string =>
  `${title}, sheet “${sheet}”, row ${row}`
