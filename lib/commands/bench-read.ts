import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findFiles } from '@/lib/importing/find-files'
import { eachPage, type Pdfium, pdfium, withPdf } from '@/lib/reading/pdf/pdfium'
import { pageText } from '@/lib/reading/pdf/segments'
import { openPool, type ReadingPool } from '@/lib/reading/pool/pool'
import { readFile } from '@/lib/reading/read-file'
import { Refusal } from '@/lib/reading/reader'

const REPORTS = fileURLToPath(new URL('../../../shared/reports/pdf', import.meta.url))
/** Pools take turns after so many files, so that a machine that grows busy is busy for both. */
const TURN = 60

/**
 * `npm run bench:read [-- FOLDER]`: how long reading the PDFs of a folder takes, beside taking their bare text, and
 * how much memory. What is compared takes turns file by file.
 * @returns 0 where it could be measured, 1 where the folder holds nothing to measure
 */
export async function run(argv: readonly string[]): Promise<number> {
  const folder = resolve(argv[0] ?? REPORTS)
  const found = await findFiles([folder], { toImport: false })
  const files = found.flatMap(file => ('refusal' in file || !/\.pdf$/i.test(file.path) ? [] : file.path))
  if (files.length === 0) {
    console.error(`There is no PDF in ${folder}: name a folder that holds some.`)
    return 1
  }
  console.log(`${files.length} PDFs in ${folder}`)
  await compareReading(files)
  await comparePools(files)
  return 0
}

async function compareReading(files: readonly string[]): Promise<void> {
  const module = await pdfium()
  const hasPdftotext = !spawnSync('pdftotext', ['-v']).error
  const time = { bare: 0, reading: 0, pdftotext: 0 }
  const memory: number[] = []
  let read = 0
  for (const [at, file] of files.entries()) {
    time.bare += await timed(() => takeText(module, file))
    time.reading += await timed(async () => {
      read += await readFile(file).then(() => 1, refused)
    })
    if (hasPdftotext)
      time.pdftotext += await timed(() => spawnSync('pdftotext', [file, '-'], { stdio: 'ignore' }))
    if (Math.floor((3 * (at + 1)) / files.length) > memory.length)
      memory.push(megabytes(process.memoryUsage.rss()))
  }
  const most = megabytes(process.resourceUsage().maxRSS * 1024)
  const { bare, reading, pdftotext } = time
  console.log(`a  PDFium alone, the text of every page: ${seconds(bare)}`)
  console.log(
    `b  Reading and parsing: ${seconds(reading)}, ${ratio(reading, bare)} times a (at most 1.5); ${read} read, ${files.length - read} refused`,
  )
  console.log(
    hasPdftotext
      ? `c  pdftotext: ${seconds(pdftotext)}; b takes ${ratio(reading, pdftotext)} of that (below 1)`
      : 'c  pdftotext is not installed here',
  )
  console.log(
    `d  Memory: ${most} MB at the most (below 400); ${memory.join(', ')} MB after a third, two thirds and all (must not grow)`,
  )
}

/** Threads are warm before the clock starts: they are started, and their code compiled, once, however many files there are. */
async function comparePools(files: readonly string[]): Promise<void> {
  const one = openPool(1)
  const two = openPool(2)
  const all = (pool: ReadingPool, some: readonly string[]) => Promise.all(some.map(file => pool.read(file)))
  await all(one, files.slice(0, TURN))
  await all(two, files.slice(0, TURN))
  const time = { one: 0, two: 0 }
  for (let at = 0; at < files.length; at += TURN) {
    const some = files.slice(at, at + TURN)
    time.one += await timed(() => all(one, some))
    time.two += await timed(() => all(two, some))
  }
  await Promise.all([one.close(), two.close()])
  console.log(
    `e  A pool of 1: ${seconds(time.one)}, of 2: ${seconds(time.two)}, ${ratio(time.one, time.two)} times as fast (at least 1.7)`,
  )
}

function takeText(module: Pdfium, file: string): void {
  withPdf(module, readFileSync(file), document =>
    eachPage(module, document, page => pageText(module, page).length),
  )
}

const refused = (error: unknown): number => {
  if (error instanceof Refusal) return 0
  throw error
}

async function timed(work: () => unknown): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`
const ratio = (one: number, other: number): string => (one / other).toFixed(2)
const megabytes = (bytes: number): number => Math.round(bytes / 2 ** 20)
