import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { Section } from '@/components/ui/section'
import type { AuthorityRef } from '@/lib/queries/types'
import { type CompareAddress, compareHref, councilsParam } from '@/lib/views'

/** Adding by name is a plain form and taking away a plain link, so both work without scripts. */
export function CouncilChooser({
  chosen,
  all,
  address,
  most,
}: {
  chosen: readonly AuthorityRef[]
  all: readonly AuthorityRef[]
  address: CompareAddress
  most: number
}) {
  return (
    <div className="print:hidden">
      <Section id="choose" title={chosen.length > 0 ? 'Change the councils' : 'Choose the councils'}>
        {chosen.length > 0 && (
          <ul className="flex flex-wrap gap-2" aria-label="Chosen councils">
            {chosen.map(({ slug, name }) => (
              <li key={slug} className="flex items-stretch rounded-sm border border-edge">
                <Link href={`/authorities/${slug}`} className="inline-flex min-h-11 items-center px-3">
                  {name}
                </Link>
                <Link
                  href={compareHref({ ...address, councils: address.councils.filter(one => one !== slug) })}
                  className="inline-flex min-h-11 min-w-11 items-center justify-center border-l border-rule text-ink no-underline hover:bg-wash"
                  aria-label={`Take ${name} out of the comparison`}
                >
                  ×
                </Link>
              </li>
            ))}
          </ul>
        )}
        {chosen.length < most ? (
          <form action="/compare" className="mt-5 flex max-w-prose flex-wrap items-end gap-3">
            {chosen.length > 0 && (
              <input type="hidden" name="councils" value={councilsParam(address.councils)} />
            )}
            {address.framework && <input type="hidden" name="framework" value={address.framework} />}
            <label className="flex-1 basis-64">
              <span className="block font-semibold">Add a council</span>
              <input
                name="add"
                list="all-councils"
                required
                autoComplete="off"
                className="mt-1 min-h-11 w-full rounded-sm border border-edge bg-paper px-3 py-2"
              />
            </label>
            <datalist id="all-councils">
              {all.map(({ slug, name }) => (
                <option key={slug} value={name} />
              ))}
            </datalist>
            <Button type="submit">Add</Button>
          </form>
        ) : (
          <p className="mt-4 text-quiet">{most} councils are the most that stay readable side by side.</p>
        )}
      </Section>
    </div>
  )
}
