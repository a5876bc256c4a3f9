import Link from 'next/link'
import { Notice } from '@/components/ui/notice'
import type { ComparePageView } from '@/lib/queries/types'
import { type CompareAddress, compareHref } from '@/lib/views'

/** Names no council answers to: said plainly, with the nearest names one click away. */
export function UnknownCouncils({
  unknown,
  address,
}: {
  unknown: ComparePageView['unknown']
  address: CompareAddress
}) {
  return unknown.map(({ asked, suggestions }) => (
    <Notice key={asked} title={`No council is called “${asked}”`}>
      {suggestions.length > 0 && (
        <p>
          Did you mean{' '}
          {suggestions.map(({ slug, name }, index) => (
            <span key={slug}>
              {index > 0 && (index === suggestions.length - 1 ? ' or ' : ', ')}
              <Link href={compareHref({ ...address, councils: [...address.councils, slug] })}>{name}</Link>
            </span>
          ))}
          ?
        </p>
      )}
    </Notice>
  ))
}
