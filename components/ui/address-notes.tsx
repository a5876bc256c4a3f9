import { Notice } from './notice'

/** What the page could not use of its own address; the rest of the page is shown all the same. */
export function AddressNotes({ notes }: { notes: readonly { parameter: string; sentence: string }[] }) {
  return notes.map(({ parameter, sentence }) => (
    <Notice key={parameter} title="A part of this address could not be used">
      <p>{sentence}</p>
    </Notice>
  ))
}
