import { type Fetched, isHere } from '@/lib/importing/documents/fetch-document'
import type { DocumentSeed } from '@/lib/importing/documents/listed'

/** 'fetched  birmingham-sif-2014-04-02 (50004265.pdf, 0.4 MB)', then what there is to say about it. */
export function fetchedText(fetched: Fetched): string {
  const reason = 'reason' in fetched ? `: ${fetched.reason}` : ''
  return `${fetched.outcome.padEnd(7)}  ${described(fetched.document)}${reason}`
}

/** What would be fetched, a line each, and how much it is in all. */
export async function dryRunText(documents: readonly DocumentSeed[], folder: string): Promise<string> {
  const missing: DocumentSeed[] = []
  for (const document of documents) if (!(await isHere(document, folder))) missing.push(document)
  const here = documents.length - missing.length
  const lines = missing.map(document => `${described(document)} from ${document.url}`)
  const total = `Dry run, nothing fetched: ${missing.length} to fetch (${megabytes(missing)}), ${here} here already.`
  return [...lines, total].join('\n')
}

/** 'Fetched 3 of 4 (1.2 MB), 1 not.' */
export function summaryText(outcomes: readonly Fetched[], asked: number): string {
  const of = (outcome: Fetched['outcome']) =>
    outcomes.filter(each => each.outcome === outcome).map(({ document }) => document)
  const [fetched, here, another, failed] = [of('fetched'), of('here'), of('another'), of('failed')]
  const parts = [
    `Fetched ${fetched.length} of ${asked} (${megabytes(fetched)})`,
    here.length > 0 && `${here.length} were here already`,
    another.length > 0 && `${another.length} put aside`,
    failed.length > 0 && `${failed.length} not fetched`,
  ].filter(part => part !== false)
  const left = asked - outcomes.length
  const stopped =
    left > 0
      ? ` Stopped there, as the publisher does not answer: ${left} more are left for later, when the same command goes on from here.`
      : ''
  return `${parts.join(', ')}.${stopped}`
}

const described = (document: DocumentSeed): string =>
  `${document.reportId} (${document.file}, ${megabytes([document])})`

const megabytes = (documents: readonly DocumentSeed[]): string =>
  `${(documents.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6).toFixed(1)} MB`
