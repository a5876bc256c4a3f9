import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { afterAll, expect, it } from 'vitest'
import { inOrder } from '@/lib/reading/pool/in-order'
import { openPool } from '@/lib/reading/pool/pool'
import { letterOf2006 } from '@/lib/reading/testing/apa-letter'
import { pdfOf } from '@/lib/reading/testing/pdf'
import { madeFolder } from '../support/made-files'

/** Long enough for a whole letter on a busy machine; what takes longer here takes for ever. */
const SECONDS = 5

const folder = madeFolder()
const pool = openPool(1, SECONDS)
afterAll(() => pool.close())

const written = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** A letter about a council that never was is read up to where its council is looked for. */
const letter = written('letter.txt', letterOf2006())
const LETTER = 'unknown-council'

const codeOf = async (path: string): Promise<string> => {
  const outcome = await pool.read(path)
  return 'refusal' in outcome ? outcome.refusal.code : 'read'
}

const PAGE = [[{ text: 'The county lies in the west. '.repeat(20), x: 72, y: 700 }]]

/** A page that unpacks to so many bytes, packed twice over. */
const packed = (bytes: number): string => {
  const content = deflateSync(deflateSync(Buffer.alloc(bytes, ' '), { level: 1 })).toString('latin1')
  return `<< /Length ${content.length} /Filter [/FlateDecode /FlateDecode] >>\nstream\n${content}\nendstream`
}

const HOSTILE: Record<string, () => string | Uint8Array> = {
  'a PDF that says it has two thousand million pages': () =>
    pdfOf(PAGE, { instead: { 2: '<< /Type /Pages /Kids [5 0 R] /Count 2000000000 >>' } }),
  'a PDF whose pages run in a ring': () =>
    pdfOf(PAGE, { instead: { 2: '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 250 >>' } }),
  'a PDF with an object nested a hundred thousand deep': () =>
    pdfOf(PAGE, {
      instead: { 2: `<< /Type /Pages /Kids [5 0 R] /Count 1 /X ${'['.repeat(1e5)}${']'.repeat(1e5)} >>` },
    }),
  'a letter with a million spaces in it': () => letterOf2006({ management: `A${' '.repeat(1e6)}B` }),
  'a letter with a million letters in a word': () => letterOf2006({ title: 'a'.repeat(1e6) }),
  'a letter with a hundred thousand brackets that never close': () =>
    letterOf2006({ management: '<['.repeat(5e4) }),
  'a web page nested a hundred thousand deep': () => `<html>${'<table><tr><td>'.repeat(1e5)}Dear Ms Bold`,
}

it.each(Object.entries(HOSTILE))('reads the next file whatever comes of %s', async (name, content) => {
  expect(await codeOf(written(`${name}.pdf`, content()))).toMatch(/^[a-z-]+$/)
  expect(await codeOf(letter)).toBe(LETTER)
})

it('refuses a PDF that unpacks to more memory than any report takes', async () => {
  const bomb = pdfOf(PAGE, { instead: { 6: packed(300 * 2 ** 20) } })
  expect(bomb.length).toBeLessThan(2 ** 20)
  expect(await codeOf(written('bomb.pdf', bomb))).toBe('took-too-much-memory')
  expect(await codeOf(letter)).toBe(LETTER)
})

it('refuses a document that takes longer than any report does, and ends what reads it', async () => {
  const slow = written('slow.txt', `${'<(['.repeat(1e5)}\n\n${letterOf2006()}`)
  expect(await codeOf(slow)).toBe('took-too-long')
  expect(await codeOf(letter)).toBe(LETTER)
})

it('gives what it read in the order of the files', async () => {
  const two = openPool(2, SECONDS)
  const files = [letter, written('empty.txt', ''), letter, written('poem.txt', 'A lantern is no letter.')]
  const codes: string[] = []
  for await (const outcome of inOrder(files, 4, path => two.read(path)))
    codes.push('refusal' in outcome ? outcome.refusal.code : 'read')
  expect(codes).toEqual([LETTER, 'file-empty', LETTER, 'unknown-kind'])
  await two.close()
})
