/** Why a document did not come. The message is the middle of a sentence: 'the publisher answered 503'. */
export class Unanswered extends Error {
  override name = 'Unanswered'

  constructor(
    message: string,
    /** Whether asking again may help. */
    readonly again: boolean,
    /** How long the publisher asks to be left alone, in milliseconds; null where it says nothing. */
    readonly after: number | null = null,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

/** @returns what an answer that is no document means; null where it is one */
export function unansweredBy({ status, headers }: Response): Unanswered | null {
  if (status === 200 || status === 206) return null
  if (status === 404 || status === 410)
    return new Unanswered('the publisher no longer has it at this address', false)
  const again = status === 408 || status === 429 || status >= 500
  return new Unanswered(`the publisher answered ${status}`, again, again ? retryAfter(headers) : null)
}

/** `Retry-After` is a number of seconds or a date. */
function retryAfter(headers: Headers): number | null {
  const asked = headers.get('retry-after')?.trim()
  if (!asked) return null
  const milliseconds = /^\d+$/.test(asked) ? Number(asked) * 1_000 : Date.parse(asked) - Date.now()
  return Number.isNaN(milliseconds) ? null : Math.max(0, milliseconds)
}

/**
 * What an error of `fetch` means for a person: 'the connection broke off (ECONNRESET)'.
 * @throws the error itself where it is none of the network's, but of this program or its disk
 */
export function unansweredFor(error: unknown): Unanswered {
  if (error instanceof Unanswered) return error
  if (!(error instanceof TypeError) || !/^(?:fetch failed|terminated)$/.test(error.message)) throw error
  const { cause } = error
  if (cause instanceof Error && /redirect/i.test(cause.message))
    return new Unanswered('its address leads from one to the next without end', false)
  const code = cause instanceof Error && 'code' in cause ? ` (${cause.code})` : ''
  const what = error.message === 'terminated' ? 'the connection broke off' : 'the publisher cannot be reached'
  return new Unanswered(`${what}${code}`, true, null, { cause: error })
}
