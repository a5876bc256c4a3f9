import type { AuthorityPageView } from '@/lib/queries/types'

/** The names and numbers other sources know the council by. */
export function OtherNames({ view: { authority } }: { view: AuthorityPageView }) {
  const others = authority.names.filter(name => name !== authority.formalName)
  return (
    <p className="mt-10 max-w-prose text-small text-quiet">
      {others.length > 0 && `Also known as ${others.join('; ')}. `}DfE number {authority.dfeNumber}.
      {authority.codesText && ` ${authority.codesText}.`}
    </p>
  )
}
