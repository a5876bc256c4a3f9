import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parsedReportSchema } from '@/lib/reading/report'
import { type Finished, finished } from '../support/import-command'
import { LETTERS_ARE_HERE, letterFile } from '../support/letters'
import { root } from '../support/tools'

const folder = mkdtempSync(join(tmpdir(), 'gradeline-read-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** `npm run --silent read -- ...` without npm. */
const read = (...args: string[]): Promise<Finished> =>
  finished(
    spawn(process.execPath, ['lib/commands/start.mjs', 'read', ...args], {
      cwd: root,
      env: { ...process.env, INIT_CWD: folder },
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  )

const written = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content)
  return name
}

describe('npm run read refuses', () => {
  it('each document by its name and in a sentence, and goes on to the next', async () => {
    const files = [
      written('empty.txt', ''),
      written('binary.txt', new Uint8Array([1, 0, 2, 0])),
      written('latin.txt', new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x81])),
      written(
        'error.pdf',
        '<!doctype html><title>404</title><h1>Not found</h1><p>Try schools or nurseries.</p>',
      ),
      written('old.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])),
      written('poem.txt', 'A lantern is no letter.\n'),
    ]
    const { code, out, err } = await read(...files, 'missing.txt')
    expect(code).toBe(1)
    expect(out).toBe('')
    expect(err.trim().split('\n')).toEqual([
      expect.stringMatching(/^empty\.txt: The file is empty.*\. \[file-empty\]$/),
      expect.stringMatching(/^binary\.txt: The file is binary.* \[not-a-document\]$/),
      expect.stringMatching(/^latin\.txt: .*UTF-8.* \[not-utf-8\]$/),
      expect.stringMatching(/^error\.pdf: This is a web page.* \[web-page\]$/),
      expect.stringMatching(/^old\.doc: .*save it as \.docx\. \[not-a-document\]$/),
      expect.stringMatching(/^poem\.txt: This is no kind of document.* \[unknown-kind\]$/),
      expect.stringMatching(/^missing\.txt: There is no such file.* \[file-not-opened\]$/),
    ])
  })

  it.each([[[]], [['--workers', '0', 'x']], [['--workers', 'two', 'x']]])(
    'to run with %j, and says how it is used',
    async args => {
      const { code, err } = await read(...args)
      expect(code).toBe(2)
      expect(err).toMatch(/FILE|whole number/)
    },
  )
})

describe.skipIf(!LETTERS_ARE_HERE)('npm run read on the real letters (needs ../shared)', () => {
  const essex = letterFile('apa-2006-essex.txt')
  const hertfordshire = letterFile('apa-2006-hertfordshire.txt')

  it('prints one line of JSON a document, each a ParsedReport', async () => {
    const { code, out, err } = await read(essex, hertfordshire)
    const lines = out.trim().split('\n')
    expect(lines.map(line => parsedReportSchema.parse(JSON.parse(line)).authority.name)).toEqual([
      'Essex',
      'Hertfordshire',
    ])
    expect([code, err]).toEqual([0, ''])
  })

  it('reads a folder and those below it, and writes one file a document with --out', async () => {
    mkdirSync(join(folder, 'letters/2006'), { recursive: true })
    written('letters/essex.txt', readFileSync(essex))
    written('letters/2006/hertfordshire.txt', readFileSync(hertfordshire))
    written('letters/notes.rtf', 'not a document')
    const { code, out, err } = await read('letters', '--out', 'found/here')
    expect(readdirSync(join(folder, 'found/here')).sort()).toEqual(['essex.json', 'hertfordshire.json'])
    expect([code, out, err]).toEqual([0, '', 'Read 2 of 2 documents into found/here.\n'])
  })

  it('takes a pattern that the shell has left to it, and as many workers as are asked for', async () => {
    const { code, out } = await read(join(dirname(essex), 'apa-2006-*.txt'), '--workers', '1')
    expect(code).toBe(0)
    expect(
      out
        .trim()
        .split('\n')
        .map(line => JSON.parse(line).source.file),
    ).toEqual(['apa-2006-essex.txt', 'apa-2006-hertfordshire.txt'])
  })

  it('does not let one result overwrite another', async () => {
    mkdirSync(join(folder, 'one'), { recursive: true })
    mkdirSync(join(folder, 'two'), { recursive: true })
    written('one/letter.txt', readFileSync(essex))
    written('two/letter.txt', readFileSync(hertfordshire))
    const { code, err } = await read('one', 'two', '--out', 'both')
    expect(code).toBe(1)
    expect(err).toMatch(/letter\.txt: Its result would overwrite that of/)
    expect(JSON.parse(readFileSync(join(folder, 'both/letter.json'), 'utf8'))).toMatchObject({
      authority: { name: 'Essex' },
    })
  })

  it('says when the folder cannot be written to', async () => {
    written('file', 'in the way')
    const { code, err } = await read(essex, '--out', 'file')
    expect(code).toBe(1)
    expect(err).toMatch(/file.*cannot be written \(E\w+\): choose a folder/)
  })
})
