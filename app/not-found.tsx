import Link from 'next/link'

export default function NotFound() {
  return (
    <>
      <h1>There is no page at this address</h1>
      <p className="mt-4 max-w-prose text-lead">
        It may be mistyped, or the document it named may not be held here.{' '}
        <Link href="/authorities">Find a council by its name</Link>.
      </p>
    </>
  )
}
