import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { damaged, tooLarge } from './archive'

export type Attributes = Readonly<Record<string, string | undefined>>

export interface Walker {
  open: (name: string, attributes: Attributes) => void
  close: (name: string) => void
  /** Words may come in several pieces. */
  text: (text: string) => void
}

/** No cell holds so much between one element and the next; the parser would keep all of it. */
const MOST_UNBROKEN_BYTES = 16 * 2 ** 20

/**
 * Walks XML as it is unpacked. After each piece it gives a turn to whoever takes what was found in it, so that no
 * more is held than one piece brings.
 * @throws Refusal when it is not well formed
 */
export function* walk(pieces: Iterable<Uint8Array>, walker: Walker): Generator<void> {
  const parser = new SaxesParser()
  const decoder = new TextDecoder()
  let fault = false
  let unbroken = 0
  parser.on('error', () => {
    fault = true
  })
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    unbroken = 0
    walker.open(name, attributes)
  })
  parser.on('closetag', ({ name }) => walker.close(name))
  parser.on('text', text => walker.text(text))
  for (const piece of pieces) {
    parser.write(decoder.decode(piece, { stream: true }))
    if (fault) throw damaged()
    unbroken += piece.length
    if (unbroken > MOST_UNBROKEN_BYTES) throw tooLarge()
    yield
  }
  parser.close()
  if (fault) throw damaged()
  yield
}

/** Walks the whole of it in one go. */
export function walkAll(pieces: Iterable<Uint8Array>, walker: Partial<Walker>): void {
  const nothing = () => {}
  const turns = walk(pieces, { open: nothing, close: nothing, text: nothing, ...walker })
  for (const _ of turns);
}
