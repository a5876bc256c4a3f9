import { Refusal } from './reader'

/**
 * The text in bytes: UTF-8, UTF-16 where its mark stands first, or else Windows' western letters, in which Word
 * saved plain text for twenty years.
 * @throws Refusal when the bytes are empty, no text, or text in none of these
 */
export function decode(bytes: Uint8Array): string {
  const text = unicode(bytes) ?? western(bytes)
  if (text.trim() === '')
    throw new Refusal('file-empty', 'The file is empty: check that the document was saved with its text.')
  return text
}

function unicode(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.includes(0)) throw new Refusal('not-a-document', BINARY)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

const BINARY =
  'The file is binary, not text: save the document as .docx or as a UTF-8 .txt file and give that.'
const NOT_UTF8 = 'The text is not in UTF-8: open it in an editor, save it as UTF-8, and give that.'

/** What Windows has in the place of control characters. Node 20 and 22 have decoders that leave these bytes as they are. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
/** What no text holds: characters that steer old machines. White space, and Word's own breaks, are no such. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters meant
const CONTROL = /[\x00-\x08\x0e-\x1d\x7f-\x9f]/

function western(bytes: Uint8Array): string {
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, letter => WINDOWS[letter.charCodeAt(0) - 0x80] ?? letter)
  // Letters that are whole in UTF-8 beside bytes that are not: a damaged file, whose quotation marks would turn to noise.
  const damaged = /[\u0080-\ufffc]/.test(new TextDecoder('utf-8').decode(bytes))
  if (damaged || CONTROL.test(text)) throw new Refusal('not-utf-8', NOT_UTF8)
  return text
}
