import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { findFiles } from './find-files'

const folder = mkdtempSync(join(tmpdir(), 'gradeline-files-'))
afterAll(() => rmSync(folder, { recursive: true }))
mkdirSync(join(folder, 'letters/2006'), { recursive: true })
mkdirSync(join(folder, 'empty'))
for (const name of ['a.PDF', 'b.docx', 'notes.rtf', 'c.json', '2006/d.htm', '2006/odd [1].md'])
  writeFileSync(join(folder, 'letters', name), '')

const found = async (paths: string[], toImport = false) =>
  (
    await findFiles(
      paths.map(path => join(folder, path)),
      { toImport },
    )
  ).map(file => ('refusal' in file ? file.refusal.told : relative(folder, file.path).replaceAll('\\', '/')))

it('takes from a folder and those below it what may be a document', async () =>
  expect(await found(['letters'])).toEqual([
    'letters/2006/d.htm',
    'letters/2006/odd [1].md',
    'letters/a.PDF',
    'letters/b.docx',
  ]))

it('takes ParsedReport JSON along where it is asked for', async () =>
  expect(await found(['letters'], true)).toContain('letters/c.json'))

it('takes a file that is named, whatever it is called, and none twice', async () =>
  expect(
    await found(['letters/notes.rtf', 'letters/2006/odd [1].md', 'letters/../letters/notes.rtf']),
  ).toEqual(['letters/notes.rtf', 'letters/2006/odd [1].md']))

it('takes what a pattern matches, and the documents of a folder that it matches', async () => {
  expect(await found(['letters/*.{pdf,rtf}'])).toEqual(['letters/a.PDF', 'letters/notes.rtf'])
  expect(await found(['letters/20*'])).toEqual(['letters/2006/d.htm', 'letters/2006/odd [1].md'])
  expect(await found(['**/*.docx'])).toEqual(['letters/b.docx'])
})

it('says of a path that stands for nothing why it does', async () =>
  expect(await found(['nowhere.txt', 'letters/*.doc', 'empty'])).toEqual([
    'There is no such file or folder: check the path. [file-not-opened]',
    'No file or folder matches this pattern: check the path. [file-not-opened]',
    expect.stringMatching(
      /^The folder holds no document \(\.pdf, .*\): check the path\. \[file-not-opened\]$/,
    ),
  ]))
