import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { type IsoDay, longDate, yearOf } from '@/lib/domain/dates'
import {
  FRAMEWORKS,
  type FrameworkKey,
  frameworkOf,
  frameworkTitle,
  isGrading,
} from '@/lib/domain/frameworks'
import { dataHref } from '@/lib/views'

const field = 'mt-1 block min-h-11 w-full rounded-sm border border-edge bg-paper px-3 py-2'

/** A plain form: it works without scripts, and what is chosen stands in the address. */
export function SharesForm({
  framework,
  day,
  today,
}: {
  framework: FrameworkKey
  day: IsoDay
  today: IsoDay
}) {
  return (
    <div className="print:hidden">
      <form action="/data#shares" className="flex max-w-[52rem] flex-wrap items-end gap-3">
        <label className="min-w-0 flex-1 basis-72">
          <span className="block font-semibold">Framework</span>
          <select name="framework" defaultValue={framework} className={field}>
            {FRAMEWORKS.filter(isGrading)
              .toReversed()
              .map(one => (
                <option key={one.key} value={one.key}>
                  {frameworkTitle(one)}
                </option>
              ))}
          </select>
        </label>
        <label className="basis-48">
          <span className="block font-semibold">As at</span>
          <input type="date" name="at" defaultValue={day} min="2005-01-01" max={today} className={field} />
        </label>
        <Button type="submit">Show</Button>
      </form>
      <p className="mt-3 flex flex-wrap gap-x-4 text-small">
        <span className="py-1">Official statistics count as at the end of March:</span>
        {marches(framework, today).map(at => (
          <Link key={at} href={dataHref({ framework, at }, 'shares')} className="py-1">
            {longDate(at)}
          </Link>
        ))}
      </p>
    </div>
  )
}

const MOST_MARCHES = 6

/** The last days of March at the end of which the framework had been in use, newest first. */
function marches(framework: FrameworkKey, today: IsoDay): IsoDay[] {
  const { from, to } = frameworkOf(framework)
  const last = Math.min(yearOf(today), (to ?? Infinity) + 1)
  const days = Array.from({ length: last - from }, (_, index) => `${last - index}-03-31`)
  return days.filter(day => day <= today).slice(0, MOST_MARCHES)
}
