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

/** What the network's own error means for a person: 'the connection broke off (ECONNRESET)'. */
export function unansweredFor(error: unknown): Unanswered {
  if (error instanceof Unanswered) return error
  const codes = [error, error instanceof Error && error.cause].flatMap(each =>
    each instanceof Error && 'code' in each && typeof each.code === 'string' ? [each.code] : [],
  )
  const code = codes.at(-1)
  // Without a code of the network's it is no fault of the network, but of this program or its disk.
  if (!(error instanceof TypeError) && !NETWORK.test(code ?? '')) throw error
  const what = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|UNREACH/.test(code ?? '')
    ? 'the publisher cannot be reached'
    : 'the connection broke off'
  return new Unanswered(code ? `${what} (${code})` : what, true, null, { cause: error })
}

const NETWORK =
  /^(?:UND_ERR_\w+|ECONN\w+|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|E(?:HOST|NET)UNREACH|ERR_(?:SSL|TLS)\w*)$/
