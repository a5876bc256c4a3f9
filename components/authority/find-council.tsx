import { Button } from '@/components/ui/button'
import type { AuthorityRef } from '@/lib/queries/types'

/** A plain form: it works without scripts, and the browser completes names from the list. */
export function FindCouncil({ value, all }: { value: string; all: readonly AuthorityRef[] }) {
  return (
    <search className="print:hidden">
      <form action="/authorities" className="mt-6 flex max-w-prose flex-wrap items-end gap-3">
        <label className="flex-1 basis-64">
          <span className="block font-semibold">Find a council</span>
          <input
            type="search"
            name="q"
            defaultValue={value}
            list="council-names"
            autoComplete="off"
            className="mt-1 min-h-11 w-full rounded-sm border border-edge bg-paper px-3 py-2"
          />
        </label>
        <datalist id="council-names">
          {all.map(({ slug, name }) => (
            <option key={slug} value={name} />
          ))}
        </datalist>
        <Button type="submit">Find</Button>
      </form>
    </search>
  )
}
