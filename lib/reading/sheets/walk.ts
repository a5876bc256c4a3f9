import { type Attributes, type Walker, xmlWalk } from '../xml'
import { damaged, tooLarge } from './archive'

export type { Attributes, Walker }

/** No cell holds so much between one element and the next; the parser would keep all of it. */
const MOST_UNBROKEN_BYTES = 16 * 2 ** 20

/**
 * Walks XML as it is unpacked. After each piece it gives a turn to whoever takes what was found in it, so that no
 * more is held than one piece brings.
 * @throws Refusal when it is not well formed
 */
export function* walk(pieces: Iterable<Uint8Array>, walker: Walker): Generator<void> {
  const decoder = new TextDecoder()
  let unbroken = 0
  const { take, end } = xmlWalk({
    open: (name, attributes) => {
      unbroken = 0
      walker.open?.(name, attributes)
    },
    close: name => walker.close?.(name),
    text: text => walker.text?.(text),
  })
  for (const piece of pieces) {
    if (!take(decoder.decode(piece, { stream: true }))) throw damaged()
    unbroken += piece.length
    if (unbroken > MOST_UNBROKEN_BYTES) throw tooLarge()
    yield
  }
  if (!end()) throw damaged()
  yield
}

/** Walks the whole of it in one go. */
export function walkAll(pieces: Iterable<Uint8Array>, walker: Walker): void {
  for (const _ of walk(pieces, walker));
}
