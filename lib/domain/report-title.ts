import { type FrameworkKey, frameworkOf } from './frameworks'

/** What a document is called in a link or a heading: '2006 annual performance assessment of Essex'. */
export const reportTitle = (framework: FrameworkKey, year: number, council: string): string =>
  `${year} ${frameworkOf(framework).inspection.replace('{council}', () => council)}`
