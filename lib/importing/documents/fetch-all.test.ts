import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { madeFolder } from '@/tests/support/made-files'
import { type Answer, status, unreliableServer, whole } from '@/tests/support/unreliable-server'
import { fetchAll } from './fetch-all'
import type { DocumentSeed } from './listed'

const report = Buffer.from('%PDF-1.4 about lanterns')
const QUICK = { between: 120, pauses: [5], longestAsked: 2_000, silence: 20_000, whole: 40_000 }

const folder = madeFolder()
let made = 0

/** So many documents of one server, which answers alike whatever is asked. */
async function listedAt(count: number, ...answers: Answer[]) {
  const server = await unreliableServer(...answers)
  const documents = Array.from({ length: count }, (): DocumentSeed => {
    made += 1
    return {
      file: `${made}.pdf`,
      url: `${server.url}${made}`,
      sha256: createHash('sha256').update(report).digest('hex'),
      bytes: report.length,
      dfeNumber: 999,
      framework: 'sif',
      reportId: `testshire-sif-${made}`,
      placedOn: '2014-02-05',
    }
  })
  const fetched = async () => {
    const outcomes: string[] = []
    for await (const { outcome } of fetchAll(documents, folder, QUICK)) outcomes.push(outcome)
    return outcomes
  }
  return { server, documents, fetched }
}

it('asks for one document at a time with a pause between, and not again for what is here', async () => {
  let underWay = 0
  const begun: number[] = []
  const { server, fetched } = await listedAt(3, (request, response) => {
    underWay += 1
    begun.push(performance.now())
    expect(underWay).toBe(1)
    response.on('finish', () => {
      underWay -= 1
    })
    setTimeout(() => whole(report)(request, response), 30)
  })
  expect(await fetched()).toEqual(['fetched', 'fetched', 'fetched'])
  for (const [index, at] of begun.entries())
    if (index > 0) expect(at - begun[index - 1]!).toBeGreaterThanOrEqual(145)
  expect(await fetched()).toEqual(['here', 'here', 'here'])
  expect(server.requests).toHaveLength(3)
})

it('goes on after one that is gone', async () => {
  const { fetched } = await listedAt(3, status(404), whole(report))
  expect(await fetched()).toEqual(['failed', 'fetched', 'fetched'])
})

it('stops where the publisher wants a pause that is too long to wait for', async () => {
  const { server, fetched } = await listedAt(3, status(429, { 'retry-after': '3600' }))
  expect(await fetched()).toEqual(['failed'])
  expect(server.requests).toHaveLength(1)
})

it('stops after three in a row in vain', async () => {
  const { server, fetched } = await listedAt(9, status(503))
  expect(await fetched()).toEqual(['failed', 'failed', 'failed'])
  expect(server.requests).toHaveLength(6)
})
