/** What the made-up reports of 2009 to 2013 share: a front page, a list of contents, a printed scale. */
export interface FrameParts {
  title: string
  council: string
  dates: string
  inspector: string
  published: string
  contents: string
  scale: readonly string[]
}

/** The scale of the time: 1 is best. */
export const ONE_IS_BEST: readonly string[] = [
  'Outstanding (Grade 1)\tfar above the least',
  'Good (Grade 2)\tabove the least',
  'Adequate (Grade 3)\tjust the least',
  'Inadequate (Grade 4)\tbelow the least',
]

/** The pages before the findings, written as `pagedDocument` takes them. */
export const frame = ({ title, council, dates, inspector, published, contents, scale }: FrameParts): string =>
  [
    `# ${title}`,
    `# ${council}`,
    dates,
    inspector,
    'Age group:\tAll',
    published,
    '---',
    'You may copy all or parts of this made-up document.',
    '# Contents',
    contents,
    '---',
    '# About this inspection',
    '1. Four inspectors came by boat and read 20 files.',
    '# The inspection judgements and what they mean',
    '2. Everything is judged on these steps:',
    ...scale,
    '# Service information',
    `3. ${council.replaceAll('\n# ', ' ')} lies in the west. Its schools are good.`,
  ].join('\n')

/** The same report as bare text: headings alone on their lines, pages run together. */
export const asText = (report: string): string =>
  report
    .split('\n')
    .flatMap(line =>
      line === '---' ? [''] : line.startsWith('# ') ? ['', line.replace(/^(?:[#>] )+/, ''), ''] : [line],
    )
    .join('\n')
