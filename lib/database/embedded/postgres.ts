import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { DatabaseProblem } from '../problem'
import { type Answer, readAnswer } from './answer'
import type { Statements } from './statements'

/** Postgres in WebAssembly on a folder: one session, one caller at a time (see Gate). */
export class EmbeddedPostgres {
  readonly #pglite: PGlite
  /** Whose unnamed prepared statement the session holds now. */
  unnamedOf: Statements | null = null

  private constructor(pglite: PGlite) {
    this.#pglite = pglite
  }

  /** @throws DatabaseProblem where the folder holds something that will not start. */
  static async open(folder: string): Promise<EmbeddedPostgres> {
    if (!existsSync(join(folder, 'PG_VERSION'))) await make(folder)
    try {
      return new EmbeddedPostgres(await PGlite.create(folder))
    } catch (error) {
      throw new DatabaseProblem(
        `The embedded database in ${folder} does not start (${String(error)}). Move that folder away and start again: bundled facts come back by themselves, documents of your own need importing again.`,
        { cause: error },
      )
    }
  }

  /**
   * Runs whole messages as one unit. Runs to its end before anything else can: PGlite's own call is synchronous.
   * @throws whatever stopped PGlite, after which it cannot be used.
   */
  async run(messages: Buffer): Promise<Answer> {
    const chunks: Buffer[] = []
    await this.#pglite.execProtocolRawStream(messages, {
      // Files on disk are written as Postgres writes them; there is nothing to copy afterwards.
      syncToFs: false,
      // The bytes are a view of memory that the next call reuses.
      onRawData: bytes => chunks.push(Buffer.from(bytes)),
    })
    return readAnswer(Buffer.concat(chunks))
  }

  async close(): Promise<void> {
    await this.#pglite.close()
  }
}

/** Made beside its place and moved there when whole, so that a killed first start leaves nothing half-made. */
async function make(folder: string): Promise<void> {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new DatabaseProblem(
      `${folder} holds files but no database; move them away, or name another folder in GRADELINE_DATA.`,
    )
  }
  const unfinished = `${folder}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  const pglite = await PGlite.create(unfinished)
  await pglite.close()
  renameSync(unfinished, folder)
}
