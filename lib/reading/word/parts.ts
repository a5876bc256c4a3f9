import { strFromU8, unzipSync } from 'fflate'
import { Refusal } from '../reader'

/** The XML of the parts that words and their setting stand in; empty for a part that the document does without. */
export interface Parts {
  document: string
  styles: string
  numbering: string
}

/** A report of a hundred pages unpacks to about four megabytes. */
const MOST_UNPACKED_BYTES = 32 * 2 ** 20

/** @throws Refusal when the archive is cut off or damaged, or says that it unpacks to more */
export function partsOf(bytes: Uint8Array): Parts {
  const files = unpacked(bytes)
  const part = (name: string) => strFromU8(files[`word/${name}.xml`] ?? new Uint8Array())
  return { document: part('document'), styles: part('styles'), numbering: part('numbering') }
}

function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/^word\/(?:document|styles|numbering)\.xml$/.test(name)) return false
        // No more is unpacked than the archive says, so that a false size only cuts the part off.
        total += originalSize
        if (total > MOST_UNPACKED_BYTES) throw new Refusal('file-too-large', TOO_LARGE)
        return true
      },
    })
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw hasDirectory(bytes) ? damaged() : new Refusal('truncated', TRUNCATED)
  }
}

const TOO_LARGE =
  'The Word document unpacks to more than 32 MB of text: give the one report or letter by itself.'
const TRUNCATED = 'The Word document is cut off: fetch or copy it again, whole.'

export const damaged = (): Refusal =>
  new Refusal('damaged', 'The Word document is damaged: open it in Word, save it anew, and give that.')

/** An archive ends in its table of contents. */
const hasDirectory = (bytes: Uint8Array): boolean =>
  strFromU8(bytes.subarray(-65_558), true).includes('PK\x05\x06')
