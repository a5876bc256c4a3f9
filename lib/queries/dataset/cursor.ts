import type { After, Resource } from './resource'

/** The key of a page's last row as an address carries it. */
export const writeCursor = (after: NonNullable<After>): string =>
  Buffer.from(JSON.stringify(after)).toString('base64url')

/** @returns null where it is none of this resource's */
export function readCursor({ cursor }: Pick<Resource, 'cursor'>, written: string): After {
  const parts = parsed(written)
  const fits =
    Array.isArray(parts) &&
    parts.length === cursor.length &&
    cursor.every((type, index) => typeof parts[index] === type && sound(parts[index]))
  return fits ? parts : null
}

/** Neither what Postgres does not take as text nor what is no whole number of its own. */
const sound = (part: unknown): boolean =>
  typeof part === 'string' ? !/\p{Cc}/u.test(part) && part.length < 300 : Number(part) === (Number(part) | 0)

function parsed(written: string): unknown {
  try {
    return JSON.parse(Buffer.from(written, 'base64url').toString())
  } catch {
    return null
  }
}
