import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findFiles } from '@/lib/importing/find-files'
import { pdfium, withMemory } from '@/lib/reading/pdf/pdfium'
import { lettersOf } from '@/lib/reading/pdf/segments'
import { openPool } from '@/lib/reading/pool/pool'
import { readFile } from '@/lib/reading/read-file'
import { Refusal } from '@/lib/reading/reader'

const REPORTS = fileURLToPath(new URL('../../../shared/reports/pdf', import.meta.url))
const START = fileURLToPath(new URL('start.mjs', import.meta.url))

/** What one part of the measurement found out. */
interface Measured {
  seconds: number
  /** In megabytes: the most at any time, and after a third, two thirds and all of the files. */
  memory?: { most: number; thirds: number[] }
  read?: number
}

/** Each is measured in a process of its own, so that none finds the machine as another has left it. */
const PARTS: Record<string, (files: readonly string[]) => Promise<Measured>> = {
  pdfium: measurePdfium,
  reading: measureReading,
  pool1: files => measurePool(files, 1),
  pool2: files => measurePool(files, 2),
}

/**
 * `npm run bench:read [-- FOLDER]`: how long reading the PDFs of a folder takes, beside taking their bare text, and
 * how much memory. `--part NAME FOLDER` measures one part and prints JSON.
 * @returns 0 where it could be measured, 1 where the folder holds nothing to measure
 */
export async function run(argv: readonly string[]): Promise<number> {
  const part = argv[0] === '--part' ? PARTS[argv[1] ?? ''] : undefined
  const folder = resolve((part ? argv[2] : argv[0]) ?? REPORTS)
  const found = await findFiles([folder], { withParsedReports: false })
  const files = found.flatMap(file => ('refusal' in file || !/\.pdf$/i.test(file.path) ? [] : file.path))
  if (part) console.log(JSON.stringify(await part(files)))
  else if (files.length > 0) compare(files, folder)
  else console.error(`There is no PDF in ${folder}: name a folder that holds some.`)
  return files.length > 0 ? 0 : 1
}

function compare(files: readonly string[], folder: string): void {
  console.log(`${files.length} PDFs in ${folder}`)
  const bare = measured('pdfium', folder)
  console.log(`a  PDFium alone: ${seconds(bare)}`)
  const reading = measured('reading', folder)
  console.log(
    `b  Reading and parsing: ${seconds(reading)}, ${ratio(reading, bare)} times a (at most 1.5); ${reading.read} read, ${files.length - (reading.read ?? 0)} refused`,
  )
  const other = measurePdftotext(files)
  console.log(
    other
      ? `c  pdftotext: ${seconds(other)}; b takes ${ratio(reading, other)} of that (below 1)`
      : 'c  pdftotext is not installed here',
  )
  const { most = 0, thirds = [] } = reading.memory ?? {}
  console.log(
    `d  Memory while reading: ${most} MB at the most (below 400); ${thirds.join(', ')} MB after a third, two thirds and all (must not grow)`,
  )
  const one = measured('pool1', folder)
  const two = measured('pool2', folder)
  console.log(
    `e  Pool of 1: ${seconds(one)}, of 2: ${seconds(two)}, ${ratio(one, two)} times as fast (at least 1.7)`,
  )
}

function measured(part: string, folder: string): Measured {
  const { stdout } = spawnSync(process.execPath, [START, 'bench-read', '--part', part, folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return JSON.parse(stdout)
}

const seconds = (part: Measured): string => `${part.seconds.toFixed(1)} s`
const ratio = (one: Measured, other: Measured): string => (one.seconds / other.seconds).toFixed(2)

/** The text of every page and nothing else. */
async function measurePdfium(files: readonly string[]): Promise<Measured> {
  const module = await pdfium()
  return timed(async () => {
    for (const file of files) {
      const bytes = readFileSync(file)
      withMemory(module, bytes.length, pointer => {
        module.HEAPU8.set(bytes, pointer)
        const document = module._FPDF_LoadMemDocument(pointer, bytes.length, 0)
        const count = module._FPDF_GetPageCount(document)
        for (let at = 0; at < count; at += 1) {
          const page = module._FPDF_LoadPage(document, at)
          const text = module._FPDFText_LoadPage(page)
          lettersOf(module, text)
          module._FPDFText_ClosePage(text)
          module._FPDF_ClosePage(page)
        }
        module._FPDF_CloseDocument(document)
      })
    }
  })
}

async function measureReading(files: readonly string[]): Promise<Measured> {
  await pdfium()
  let read = 0
  const thirds: number[] = []
  const found = await timed(async () => {
    for (const [at, file] of files.entries()) {
      read += await readFile(file).then(() => 1, refused)
      if (Math.floor((3 * (at + 1)) / files.length) > thirds.length)
        thirds.push(megabytes(process.memoryUsage().rss))
    }
  })
  return { ...found, read, memory: { most: megabytes(process.resourceUsage().maxRSS * 1024), thirds } }
}

const refused = (error: unknown): number => {
  if (error instanceof Refusal) return 0
  throw error
}

/** Threads are started before the clock is: a long import starts them once. */
async function measurePool(files: readonly string[], size: number): Promise<Measured> {
  const pool = openPool(size)
  const all = (some: readonly string[]) => Promise.all(some.map(file => pool.read(file)))
  await all(files.slice(0, size))
  const found = await timed(() => all(files))
  await pool.close()
  return found
}

function measurePdftotext(files: readonly string[]): Measured | null {
  const started = performance.now()
  for (const file of files) if (spawnSync('pdftotext', [file, '-'], { stdio: 'ignore' }).error) return null
  return { seconds: (performance.now() - started) / 1000 }
}

async function timed(work: () => Promise<unknown>): Promise<Measured> {
  const started = performance.now()
  await work()
  return { seconds: (performance.now() - started) / 1000 }
}

const megabytes = (bytes: number): number => Math.round(bytes / 2 ** 20)
