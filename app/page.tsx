import Link from 'next/link'
import { FindCouncil } from '@/components/authority/find-council'
import { buttonClass } from '@/components/ui/button'
import { Section } from '@/components/ui/section'
import { frameworkOf } from '@/lib/domain/frameworks'
import { listAuthorities } from '@/lib/queries/authorities'
import { authorityHref, compareHref } from '@/lib/views'

export default async function Home() {
  const all = await listAuthorities()
  const held = all.filter(({ frameworks }) => frameworks.length > 0)
  return (
    <>
      <h1 className="max-w-[46rem]">How England’s councils were judged on helping and protecting children</h1>
      <p className="mt-4 max-w-prose text-lead">
        Every grade with its date, its framework and the words behind it. Never ranked, never averaged.
      </p>
      <FindCouncil value="" all={all} />
      {held.length > 0 && (
        <Section id="held" title="Councils with documents held here">
          <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
            {held.map(({ slug, name, frameworks }) => (
              <li key={slug} className="border-t-2 border-ink pt-2">
                <Link href={authorityHref(slug)} className="font-serif text-lead font-semibold">
                  {name}
                </Link>
                <p className="text-small text-quiet">
                  {frameworks.map(key => frameworkOf(key).name).join('; ')}
                </p>
              </li>
            ))}
          </ul>
          <p className="mt-6">
            <Link href={compareHref({ councils: [] })} className={buttonClass}>
              Compare councils side by side
            </Link>
          </p>
        </Section>
      )}
    </>
  )
}
