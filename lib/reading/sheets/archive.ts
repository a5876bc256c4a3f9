import { crc32 } from 'node:zlib'
import { Inflate } from 'fflate'
import { Refusal } from '../reader'

/** One part of a zip archive, still packed. */
export interface PackedPart {
  method: number
  checksum: number
  packed: Uint8Array
}

/** The largest workbook published so far unpacks to 40 MB, nearly all of it about other providers. */
const MOST_UNPACKED_BYTES = 128 * 2 ** 20
/** Deflate packs a thousand bytes in one at most, so that each step unpacks to no more than 8 MB. */
const STEP_BYTES = 8 * 2 ** 10

const DIRECTORY_END = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const ENCRYPTED = 1
const DEFLATED = 8

/**
 * The parts of a workbook by name, as the table of contents at its end lists them.
 * @throws Refusal when the table of contents is gone, or leads nowhere
 */
export function partsIn(bytes: Uint8Array): Map<string, PackedPart> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  const parts = new Map<string, PackedPart>()
  try {
    let at = view.getUint32(end + 16, true)
    for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
      if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged()
      if (view.getUint16(at + 8, true) & ENCRYPTED) throw encrypted()
      const [name, extra, comment] = [28, 30, 32].map(place => view.getUint16(at + place, true)) as Lengths
      parts.set(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)), partAt(bytes, view, at))
      at += 46 + name + extra + comment
    }
  } catch (error) {
    throw error instanceof Refusal ? error : damaged()
  }
  return parts
}

type Lengths = [name: number, extra: number, comment: number]

function partAt(bytes: Uint8Array, view: DataView, entry: number): PackedPart {
  const local = view.getUint32(entry + 42, true)
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  const to = from + view.getUint32(entry + 20, true)
  if (to > bytes.length) throw damaged()
  return {
    method: view.getUint16(entry + 10, true),
    checksum: view.getUint32(entry + 16, true),
    packed: bytes.subarray(from, to),
  }
}

function endOf(view: DataView): number {
  // A comment of up to 65,535 bytes may follow.
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1)
    if (view.getUint32(at, true) === DIRECTORY_END) return at
  throw new Refusal('truncated', 'The workbook is cut off: fetch or copy it again, whole.')
}

/**
 * A part unpacked piece by piece, and checked against its sum at the end.
 * @throws Refusal when it is damaged, or unpacks to more than any workbook
 */
export function* unpack({ method, checksum, packed }: PackedPart): Generator<Uint8Array> {
  let total = 0
  let sum = 0
  for (const piece of method === DEFLATED ? inflate(packed) : steps(packed)) {
    total += piece.length
    if (total > MOST_UNPACKED_BYTES) throw tooLarge()
    sum = crc32(piece, sum)
    yield piece
  }
  if (sum !== checksum) throw damaged()
}

function* inflate(packed: Uint8Array): Generator<Uint8Array> {
  let pieces: Uint8Array[] = []
  const inflater = new Inflate(piece => pieces.push(piece))
  for (const step of steps(packed)) {
    try {
      inflater.push(step, step.byteOffset + step.length === packed.byteOffset + packed.length)
    } catch {
      throw damaged()
    }
    yield* pieces
    pieces = []
  }
}

function* steps(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += STEP_BYTES) yield bytes.subarray(at, at + STEP_BYTES)
}

export const tooLarge = (): Refusal => new Refusal('file-too-large', TOO_LARGE)

const TOO_LARGE =
  'The workbook unpacks to more than 128 MB, far more than any table of inspections: give the published workbook as it is.'

export const damaged = (): Refusal =>
  new Refusal('damaged', 'The workbook is damaged: fetch it again, or open it, save it anew, and give that.')

export const encrypted = (): Refusal =>
  new Refusal('encrypted', 'The workbook is protected by a password: save it without one and give that.')
