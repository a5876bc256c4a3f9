import { Readable } from 'node:stream'
import { DOWNLOADS, download } from '@/lib/queries/dataset/download'

export const dynamic = 'force-dynamic'

interface Route {
  params: Promise<{ file: string }>
}

/** Everything of a resource as a file: `/data/download/judgements.csv`. Streamed, so that no file is whole in memory. */
export async function GET(_: Request, { params }: Route): Promise<Response> {
  const found = await download((await params).file)
  if (!found) {
    const sentence = `There is no download of this name; there are ${DOWNLOADS.join(', ')}.\n`
    return new Response(sentence, { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
  }
  const body = Readable.toWeb(Readable.from(bytes(found.pieces()), { objectMode: true }))
  return new Response(body as ReadableStream, {
    headers: {
      'Content-Type': found.type,
      'Content-Disposition': `attachment; filename="${found.name}"`,
      'Cache-Control': 'no-cache',
      'X-Data-Version': found.version.id,
    },
  })
}

async function* bytes(pieces: AsyncGenerator<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  for await (const piece of pieces) yield typeof piece === 'string' ? encoder.encode(piece) : piece
}
