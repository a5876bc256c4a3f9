import { Section } from '@/components/ui/section'

const TABLES = {
  authorities: 'Councils with codes, region and the days between which they were responsible',
  inspections: 'Inspections and letters with dates and sources',
  judgements: 'Grades as printed and on the scale of their framework, with the place they stand in',
  findings: 'What inspectors praised, criticised and asked for, as themes and places',
  neighbours: 'Similar councils by model year with their closeness',
} as const

/** Plain links to files: they work without scripts. */
export function Downloads() {
  return (
    <Section
      id="downloads"
      title="Downloads"
      intro="Facts from reports are free to use with their source named; the licence of each document stands in its row. No file ranks councils, and none should be made from them: the same word means different things in different frameworks."
    >
      <ul className="border-t-2 border-ink">
        {Object.entries(TABLES).map(([table, what]) => (
          <li
            key={table}
            className="flex flex-wrap items-baseline justify-between gap-x-8 border-b border-rule py-2"
          >
            <span>{what}</span>
            <span className="flex gap-4">
              {['csv', 'json'].map(form => (
                <a key={form} href={`/data/download/${table}.${form}`} className="inline-block py-1">
                  <span className="sr-only">{table} as </span>
                  {form.toUpperCase()}
                </a>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-4 max-w-prose">
        <a href="/data/download/gradeline.xlsx">Everything as one Excel workbook</a> ·{' '}
        <a href="/data/download/data-dictionary.csv">What every column means</a>
      </p>
    </Section>
  )
}
