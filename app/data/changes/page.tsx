import type { Metadata } from 'next'
import Link from 'next/link'
import { ChangeList } from '@/components/data/change-list'
import { gradeChangeLog } from '@/lib/queries/changes'
import { dataHref } from '@/lib/views'

export const metadata: Metadata = { title: 'Corrected grades' }

export default async function ChangesRoute() {
  const changes = await gradeChangeLog()
  return (
    <>
      <h1>Corrected grades</h1>
      <p className="mt-4 max-w-prose text-lead">
        Every grade that is shown otherwise than it was read or published first, newest first, with the
        reason.
      </p>
      <p className="mt-3 max-w-prose text-quiet">
        A grade is corrected where a person has looked at the document, where a publisher gives it otherwise
        in a later table, or where a file was read or imported anew. See also{' '}
        <Link href={dataHref()}>what is held here</Link>.
      </p>
      <ChangeList changes={changes} />
    </>
  )
}
