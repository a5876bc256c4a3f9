'use client'

import { Button } from '@/components/ui/button'

/** An error never looks like an empty chart: it says what happened and what to try. */
export default function PageError({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return (
    <>
      <h1>This page could not be made</h1>
      <p className="mt-4 max-w-prose text-lead">
        The record did not answer. Nothing is wrong with the address. Wait a moment and try again; if it stays
        like this, tell whoever runs the site{error.digest ? `, with the number ${error.digest}` : ''}.
      </p>
      <div className="mt-6">
        <Button onClick={reset}>Try again</Button>
      </div>
    </>
  )
}
