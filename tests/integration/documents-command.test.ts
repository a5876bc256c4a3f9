import { createHash } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from '@/lib/commands/documents'
import { type DocumentSeed, listedDocuments } from '@/lib/importing/documents/listed'
import { commandHere } from '../support/import-command'
import { madeFolder } from '../support/made-files'
import { PDFS_ARE_HERE, pdfBytes } from '../support/pdfs'
import { ENGINES, openTestDatabase, type TestDatabase } from '../support/postgres'
import {
  type Answer,
  cutOff,
  status,
  unreliableServer,
  whole,
  wholeAlways,
} from '../support/unreliable-server'

const QUICK = { between: 5, pauses: [5, 10], longestAsked: 2_000, silence: 5_000, whole: 20_000 }
const BIRMINGHAM = listedDocuments().filter(({ reportId }) => reportId.startsWith('birmingham-'))

const made = madeFolder()
const emptyFolder = () => mkdtempSync(join(made, 'data-'))

/** Listed documents as if a server of our own were their publisher; it answers for each in turn. */
async function publishedAt(documents: readonly DocumentSeed[], ...answers: Answer[]) {
  const { url, requests } = await unreliableServer(...answers)
  return { requests, listed: documents.map(document => ({ ...document, url: `${url}${document.file}` })) }
}

const documentsHere = (
  env: Record<string, string>,
  args: readonly string[],
  listed: readonly DocumentSeed[],
) => commandHere(argv => run(argv, listed, QUICK), env, args)

describe('npm run documents', () => {
  test('lists with --dry-run what it would fetch, and fetches nothing', async () => {
    const { listed, requests } = await publishedAt(BIRMINGHAM, status(500))
    const { code, out } = await documentsHere(
      { GRADELINE_DATA: emptyFolder() },
      ['--council', 'birmingham', '--dry-run'],
      listed,
    )
    expect(out.trim().split('\n')).toEqual([
      ...listed.map(({ reportId, file, url }) =>
        expect.stringMatching(`^${reportId} \\(${file}, \\d\\.\\d MB\\) from ${url}$`),
      ),
      expect.stringMatching(
        `^Dry run, nothing fetched: ${listed.length} to fetch \\(\\d.\\d MB\\), 0 here already\\.$`,
      ),
    ])
    expect([code, requests]).toEqual([0, []])
  })

  test.each([[[]], [['--all', '--council', 'essex']], [['--council']], [['--nonsense']]])(
    'is not called with %j, and says how it is',
    async args => {
      const { code, err } = await documentsHere({}, args, [])
      expect(code).toBe(2)
      expect(err).toMatch(/--all or --council|argument missing|unknown option/)
    },
  )

  test('tells in a sentence that no council is called so', async () => {
    const { code, err } = await documentsHere({}, ['--council', 'Esex'], BIRMINGHAM)
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/^No council is called “Esex”: did you mean .*essex/),
    ])
  })

  test('imports nothing where nothing came', async () => {
    const { listed } = await publishedAt(
      BIRMINGHAM.slice(0, 1),
      wholeAlways(Buffer.from('%PDF-1.4 lanterns')),
    )
    const { code, out } = await documentsHere({ GRADELINE_DATA: emptyFolder() }, ['--all'], listed)
    expect(out).toMatch(
      /^another {2}birmingham-.*no longer the one that was read.*\nFetched 0 of 1 .*, 1 put aside\.\n$/,
    )
    expect(code).toBe(1)
  })
})

describe.skipIf(!PDFS_ARE_HERE).each(ENGINES)(
  'npm run documents with real reports in %s (skipped without ../shared)',
  engine => {
    const bytes = BIRMINGHAM.map(({ file }) => pdfBytes(file))
    let database: TestDatabase
    let env: Record<string, string>
    beforeAll(async () => {
      database = await openTestDatabase(engine)
      env = database.env
    })
    afterAll(() => database?.close())

    /** Fetched documents go where the embedded database is, so a server's tests need a folder of their own. */
    const folderOf = () => ({ ...env, GRADELINE_DATA: env['GRADELINE_DATA'] ?? emptyFolder() })

    test('lists the very bytes that the facts were read from', () => {
      for (const [index, { sha256, bytes: size }] of BIRMINGHAM.entries()) {
        expect(createHash('sha256').update(bytes[index]!).digest('hex')).toBe(sha256)
        expect(bytes[index]).toHaveLength(size)
      }
    })

    test('adds the words to the bundled facts, keeps the publisher’s address, and goes on where it stopped', async () => {
      const { prisma } = database
      const there = folderOf()
      const answers = [cutOff(bytes[0]!, 50_000), ...bytes.map(whole)]
      const { listed, requests } = await publishedAt(BIRMINGHAM, ...answers)
      const broken = [...listed.slice(0, -1), { ...listed.at(-1)!, url: 'http://127.0.0.1:9/' }]

      const first = await documentsHere(there, ['--council', 'birmingham'], broken)
      expect(first.code).toBe(1)
      expect(first.out).toContain(`Fetched ${listed.length - 1} of ${listed.length}`)
      expect(first.out).toMatch(/failed {3}birmingham-.*cannot be reached.*give the same command again later/)
      expect(first.out).toContain(`Done: ${listed.length - 1} changed.`)
      expect(requests[1]?.headers.range).toBe('bytes=50000-')

      const second = await documentsHere(there, ['--council', 'birmingham'], listed)
      expect(second.code).toBe(0)
      expect(second.out).toContain(`${listed.length - 1} were here already`)
      expect(second.out).toMatch(/changed {4}birmingham-\S+ \(\S+\): adds the words$/m)
      expect(second.out).toContain(`Done: 1 changed, ${listed.length - 1} unchanged.`)
      expect(requests).toHaveLength(listed.length + 1)

      const held = await prisma.report.findMany({
        where: { sha256: { in: BIRMINGHAM.map(({ sha256 }) => sha256) } },
        select: { id: true, hasWords: true, url: true },
      })
      expect(held.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
        BIRMINGHAM.map(({ reportId, url }) => ({ id: reportId, hasWords: true, url })).toSorted((a, b) =>
          a.id < b.id ? -1 : 1,
        ),
      )
    })
  },
)
