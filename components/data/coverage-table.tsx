import { ScrollRegion } from '@/components/ui/scroll-region'
import { Section } from '@/components/ui/section'
import type { CoverageCell, CoverageRow } from '@/lib/domain/coverage'
import { frameworkOf, frameworkTitle } from '@/lib/domain/frameworks'

/** Councils with a record, by framework and year. A reason stands where there is none; a blank is a time without the framework. */
export function CoverageTable({ rows }: { rows: readonly CoverageRow[] }) {
  const years = rows[0]?.cells.map(({ year }) => year) ?? []
  return (
    <Section
      id="coverage"
      title="Councils by framework and year"
      intro="How many councils have a record of an inspection placed in that year: by the last day of its fieldwork, a letter by its date. “Not held” does not say whether there were inspections; blank means that the framework was not in use."
    >
      <ScrollRegion label="Councils by framework and year, scrolls sideways">
        <table className="w-full border-collapse text-small print:text-[6.5pt]">
          <caption className="sr-only">Number of councils with a record, by framework and year</caption>
          <thead>
            <tr className="border-b-2 border-ink align-bottom">
              <th
                scope="col"
                className="sticky left-0 min-w-28 bg-paper py-2 pr-3 sm:min-w-52 print:min-w-28"
              >
                Framework
              </th>
              {years.map(year => (
                <th key={year} scope="col" className="px-0.5 py-2">
                  <span className="ml-auto block w-fit rotate-180 [writing-mode:vertical-rl]">{year}</span>
                </th>
              ))}
              <th scope="col" className="py-2 pl-3 text-right">
                Councils in all
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <FrameworkRow key={row.framework} row={row} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Section>
  )
}

function FrameworkRow({ row: { framework, cells, councils } }: { row: CoverageRow }) {
  const entry = frameworkOf(framework)
  return (
    <tr className="border-b border-rule">
      <th scope="row" className="sticky left-0 bg-paper py-2 pr-3 font-normal">
        <span className="sm:hidden">{entry.short}</span>
        <span className="hidden sm:inline">{frameworkTitle(entry)}</span>
      </th>
      {cells.map(cell => (
        <Cell key={cell.year} cell={cell} />
      ))}
      <td className="py-2 pl-3 text-right font-semibold">{councils}</td>
    </tr>
  )
}

const WORDS = { paused: 'paused', 'not-held': 'not held' } as const

function Cell({ cell: { councils, why } }: { cell: CoverageCell }) {
  if (why === 'not-in-use')
    return (
      <td className="px-0.5 py-2">
        <span className="sr-only">not in use</span>
      </td>
    )
  if (why) return <td className="px-0.5 py-2 text-right leading-tight text-quiet">{WORDS[why]}</td>
  return <td className="px-0.5 py-2 text-right font-semibold">{councils}</td>
}
