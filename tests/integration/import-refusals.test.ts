import { randomBytes } from 'node:crypto'
import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { madeUpReport } from '@/lib/importing/testing/made-up'
import { type Finished, importHere, runImport } from '../support/import-command'
import { madeFolder } from '../support/made-files'
import { openTestDatabase, type TestDatabase } from '../support/postgres'
import { addTestshire, reportsHeld } from '../support/testshire'

const folder = madeFolder()
const letter = madeUpReport()

/** A file each that cannot be taken, and what is said of it. */
const FILES: [name: string, content: string | Buffer, said: RegExp][] = [
  ['empty.txt', '', /empty/],
  ['binary.txt', randomBytes(5000), /binary|UTF-8/],
  ['poem.txt', 'A lantern is no letter.\n', /no kind of document/],
  ['empty.json', '', /empty/],
  ['half.json', '{"version": 1, "source"', /not valid JSON/],
  ['latin.json', Buffer.from('{"a": "\xe9"}', 'latin1'), /not UTF-8/],
  ['other.json', '{"lanterns": 12}', /not a ParsedReport/],
  ['to-come.json', JSON.stringify({ ...letter, version: 2 }), /newer reader .*update Gradeline/],
  ['framework.json', JSON.stringify({ ...letter, framework: 'xyz' }), /“xyz” is not known here/],
  [
    'council.json',
    JSON.stringify({ ...letter, authority: { name: 'Nowhere', dfeNumber: 123 } }),
    /No council with the DfE number 123/,
  ],
  [
    'undated.json',
    JSON.stringify({ ...letter, dates: { dated: null, published: null, inspected: [] } }),
    /no date of inspection, letter or publication/,
  ],
]

let database: TestDatabase
let finished: Finished

beforeAll(async () => {
  database = await openTestDatabase('a Postgres server')
  await addTestshire(database.prisma)
  for (const [name, content] of FILES) writeFileSync(join(folder, name), content)
  writeFileSync(join(folder, 'enormous.json'), '')
  truncateSync(join(folder, 'enormous.json'), 80 * 2 ** 20)
  writeFileSync(join(folder, 'good.json'), JSON.stringify(letter))
  finished = await runImport(database.env, [folder, join(folder, 'missing.txt')])
})
afterAll(() => database.close())

test.each(FILES)('%s is refused in one sentence that says what to do', (name, _content, said) => {
  const line = finished.out.split('\n').find(each => each.includes(name))
  expect(line).toMatch(/^refused {4}\S+: \S.*[:;,] .*\. \[[a-z0-9-]+\]$/)
  expect(line).toMatch(said)
})

test('an enormous file is refused without being read', () => {
  expect(finished.out).toMatch(/^refused {4}enormous\.json: The file is larger than 64 MB/m)
})

test('a file that is not there is refused', () => {
  expect(finished.out).toMatch(/^refused .*missing\.txt: There is no such file/m)
})

test('the good one among them goes in, and the exit code tells that others did not', async () => {
  expect(finished.code).toBe(1)
  expect(await reportsHeld(database.prisma)).toMatchObject([{ id: 'testshire-apa-2006-11-01', whole: true }])
})

test.each([[[]], [['--unheard-of', 'x']]])('wrong usage %j has exit code 2', async args => {
  expect((await importHere(database.env, args)).code).toBe(2)
})

test('a database that does not answer is told in one sentence', async () => {
  const { code, err } = await runImport({ DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none' }, [
    join(folder, 'good.json'),
  ])
  expect(code).toBe(1)
  expect(err.trim().split('\n')).toHaveLength(1)
  expect(err).toMatch(/does not answer/)
})
