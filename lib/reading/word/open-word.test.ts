import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { bodyXml, wordArchive, wordOf } from '../testing/word'
import { openWord } from './open-word'

const word = (body: string) => wordArchive({ 'word/document.xml': bodyXml(body) })
const lines = (bytes: Uint8Array) => openWord('a.docx', bytes).lines.map(({ text, cells }) => cells ?? text)
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const code = (bytes: Uint8Array) => {
  try {
    return lines(bytes)
  } catch (error) {
    return (error as { code?: string }).code
  }
}

describe('openWord', () => {
  it('writes out the numbers and bullets that stand nowhere as text', () =>
    expect(
      lines(
        wordOf('## Findings\n\n1. Visits are rare.\n2. Nobody counts.\n\n- farms\n - fairs\n\n7. Later.'),
      ),
    ).toEqual([
      '## Findings',
      '',
      '1. Visits are rare.',
      '2. Nobody counts.',
      '• farms',
      '  • fairs',
      '7. Later.',
    ]))

  it('does not hand the bullet of an empty paragraph to the next', () =>
    expect(
      lines(word(`<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:p><w:p>${run('Plain')}</w:p>`)),
    ).toEqual(['Plain']))

  it('keeps the words of runs together, with their tabs, breaks and hyphens', () =>
    expect(
      lines(
        word(
          `<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>${run('Safe')}${run('guarding')}<w:r><w:tab/><w:t>3</w:t></w:r></w:p>
           <w:p>${run('well')}<w:r><w:noBreakHyphen/><w:t>being</w:t><w:br/><w:t>below</w:t></w:r></w:p>
           <w:p><w:r><w:sym w:font="Symbol" w:char="F0B7"/></w:r>${run(' milk')}</w:p>`,
        ),
      ),
    ).toEqual([['Safeguarding', '3'], '', 'well-being', 'below', '', '• milk']))

  it('leaves out words that were struck out, moved or hidden, and codes of fields', () =>
    expect(
      lines(
        word(
          `<w:p><w:del><w:r><w:delText>poor</w:delText></w:r></w:del><w:ins>${run('good')}</w:ins><w:moveFrom>${run('gone')}</w:moveFrom>
           <w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>`,
        ),
      ),
    ).toEqual(['good']))

  it('reads a box of text once, before the paragraph that it hangs on', () =>
    expect(
      lines(
        word(
          `<w:p>${run('Dear ')}<w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p>${run('Overall: good')}</w:p></w:txbxContent></mc:Choice>
           <mc:Fallback><w:txbxContent><w:p>${run('Overall: good')}</w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>${run('Ms Bold')}</w:p>`,
        ),
      ),
    ).toEqual(['Overall: good', '', 'Dear Ms Bold']))

  it.each([
    ['cut off', wordOf('A letter').slice(0, -40), 'truncated'],
    ['not well formed', word('<w:p>'), 'damaged'],
    [
      'broken in its packing',
      wordOf('A letter of some words').map((byte, at) => (at > 60 && at < 160 ? 0 : byte)),
      'damaged',
    ],
    ['without a word', word('<w:p/>'), 'no-text'],
    ['unpacked to more than any letter holds', bomb(), 'file-too-large'],
    ['false about its size', bomb(1000), 'damaged'],
  ])('is refused when it is %s', (_, bytes, told) => expect(code(bytes)).toBe(told))
})

/** A document of 64 MB of spaces in 64 KB. @param told the size that the archive gives for it, if not the true one */
function bomb(told?: number): Uint8Array {
  const bytes = zipSync({ 'word/document.xml': strToU8(bodyXml(' '.repeat(64 * 2 ** 20))) })
  if (told === undefined) return bytes
  const directory = new DataView(bytes.buffer, bytes.byteLength - 22).getUint32(16, true)
  new DataView(bytes.buffer).setUint32(directory + 24, told, true)
  return bytes
}
