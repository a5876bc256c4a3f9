import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { madeFolder } from '@/tests/support/made-files'
import {
  type Answer,
  cutOff,
  endless,
  inPieces,
  silent,
  status,
  unreliableServer,
  whole,
  wholeAlways,
} from '@/tests/support/unreliable-server'
import { fetchDocument, isHere } from './fetch-document'
import type { DocumentSeed } from './listed'

const SIZE = 200_000
const report = Buffer.concat([Buffer.from('%PDF-1.4 about lanterns\n'), Buffer.alloc(SIZE, 'lantern ')])
const otherReport = Buffer.concat([Buffer.from('%PDF-1.4 about candles\n'), Buffer.alloc(SIZE, 'candle ')])
const page = Buffer.from('<!doctype html><html><body>We are mending the lantern site.</body></html>')

/** As polite as the real thing, in less time. */
const QUICK = { between: 5, pauses: [5, 10], longestAsked: 2_000, silence: 20_000, whole: 40_000 }
/** Where silence is what is tested; a busy machine is silent for a while, too. */
const IMPATIENT = { ...QUICK, silence: 1_000 }

const folder = madeFolder()
let made = 0

async function fetchFrom(...answers: Answer[]) {
  const server = await unreliableServer(...answers)
  made += 1
  const document: DocumentSeed = {
    file: `${made}.pdf`,
    url: `${server.url}v1/file/${made}`,
    sha256: createHash('sha256').update(report).digest('hex'),
    bytes: report.length,
    dfeNumber: 999,
    framework: 'sif',
    reportId: 'testshire-sif-2014-02-05',
    placedOn: '2014-02-05',
  }
  const path = join(folder, document.file)
  const fetched = (politeness = QUICK) => fetchDocument(document, folder, politeness)
  return { server, document, path, fetched }
}

describe('a document comes whole', () => {
  it.each<[string, Answer[], number]>([
    ['at once', [whole(report)], 1],
    ['after the server was not available', [status(503), status(500), whole(report)], 3],
    ['after the server asked for a pause', [status(429, { 'retry-after': '1' }), whole(report)], 2],
    ['after a connection that broke off', [cutOff(report, 90_000), whole(report)], 2],
    ['after one that broke off twice', [cutOff(report, 90_000), cutOff(report, 1), wholeAlways(report)], 3],
    [
      'after one that broke off without a sign',
      [cutOff(report, 90_000, { promised: false }), whole(report)],
      2,
    ],
    ['by way of another address', [status(302, { location: '/elsewhere' }), whole(report)], 2],
  ])('%s', async (_, answers, asked) => {
    const { server, path, document, fetched } = await fetchFrom(...answers)
    expect(await fetched()).toEqual({ document, outcome: 'fetched', path })
    expect(readFileSync(path).equals(report)).toBe(true)
    expect(await isHere(document, folder)).toBe(true)
    expect(existsSync(`${path}.part`)).toBe(false)
    expect(server.requests).toHaveLength(asked)
    for (const { headers } of server.requests) expect(headers['user-agent']).toMatch(/^Gradeline\//)
  })

  it('after silence', async () => {
    const { server, path, fetched } = await fetchFrom(
      silent(),
      silent(report.subarray(0, 70_000)),
      whole(report),
    )
    expect((await fetched(IMPATIENT)).outcome).toBe('fetched')
    expect(readFileSync(path).equals(report)).toBe(true)
    expect(server.requests[2]?.headers.range).toBe('bytes=70000-')
  })

  it('going on from what came before, where the server can', async () => {
    const { server, fetched } = await fetchFrom(cutOff(report, 90_000), whole(report))
    expect((await fetched()).outcome).toBe('fetched')
    expect(server.requests[1]?.headers.range).toBe('bytes=90000-')
  })

  it.each([
    ['another file', Buffer.alloc(1_000, 'candle ')],
    ['more than there is', Buffer.concat([report, report])],
  ])('although what an earlier run left is of %s', async (_, left) => {
    const { path, fetched } = await fetchFrom((request, response) =>
      Number(/\d+/.exec(request.headers.range ?? '')?.[0] ?? 0) >= report.length
        ? status(416)(request, response)
        : whole(report)(request, response),
    )
    writeFileSync(`${path}.part`, left)
    expect((await fetched()).outcome).toBe('fetched')
    expect(readFileSync(path).equals(report)).toBe(true)
  })

  it('no sooner than the server asked for', async () => {
    const { fetched } = await fetchFrom(status(429, { 'retry-after': '1' }), whole(report))
    const begun = performance.now()
    expect((await fetched()).outcome).toBe('fetched')
    expect(performance.now() - begun).toBeGreaterThanOrEqual(990)
  })
})

describe('a document does not come', () => {
  it.each<[string, Answer[], number, RegExp]>([
    ['that is gone', [status(404)], 1, /no longer has it at this address: open http.* in a browser/],
    ['that may not be had', [status(403)], 1, /the publisher answered 403: open http/],
    ['while the server fails', [status(500)], 3, /answered 500: give the same command again later/],
    [
      'while the server wants a long pause',
      [status(429, { 'retry-after': '600' })],
      1,
      /asks to be left alone for 600 seconds/,
    ],
    ['in whose place a page comes', [wholeAlways(page)], 1, /with a page and not with the document: open/],
    ['in whose place a page comes in pieces', [inPieces(page)], 1, /with a page and not/],
    ['that has no end', [endless(report)], 1, /far longer than the report: open http/],
    ['from an address that leads round', [status(302, { location: '/round' })], 21, /without end/],
  ])('%s', async (_, answers, asked, reason) => {
    const { server, path, fetched } = await fetchFrom(...answers)
    expect(await fetched()).toMatchObject({ outcome: 'failed', reason: expect.stringMatching(reason) })
    expect(existsSync(path)).toBe(false)
    expect(server.requests).toHaveLength(asked)
  })

  it('while the server is silent, however often it is asked', async () => {
    const { server, fetched } = await fetchFrom(silent())
    expect(await fetched({ ...IMPATIENT, pauses: [5] })).toMatchObject({
      outcome: 'failed',
      reason: expect.stringContaining('nothing came for too long: give the same command again later'),
    })
    expect(server.requests).toHaveLength(2)
  })

  it('and is put aside where it is another file than the one that was read', async () => {
    const { document, path, fetched } = await fetchFrom(wholeAlways(otherReport))
    const aside = join(folder, 'aside', document.file)
    expect(await fetched()).toEqual({
      document,
      outcome: 'another',
      path: aside,
      reason: expect.stringContaining('no longer the one that was read; it is not imported but kept as'),
    })
    expect(readFileSync(aside).equals(otherReport)).toBe(true)
    expect(existsSync(path)).toBe(false)
  })

  it('and what came of it is kept for the next run', async () => {
    const { path, fetched } = await fetchFrom(cutOff(report, 90_000), status(404))
    expect((await fetched()).outcome).toBe('failed')
    expect(readFileSync(`${path}.part`)).toHaveLength(90_000)
    expect(existsSync(path)).toBe(false)
  })

  it('while nobody listens', async () => {
    const { document } = await fetchFrom(whole(report))
    const nobody = { ...document, url: 'http://127.0.0.1:9/' }
    expect(await fetchDocument(nobody, folder, QUICK)).toMatchObject({
      outcome: 'failed',
      reason: expect.stringContaining('the publisher cannot be reached'),
    })
  })
})
