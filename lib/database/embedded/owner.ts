import { randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** Who owns a database folder. Kept in a file only its user may read. */
const ownerSchema = z.object({
  pid: z.int().positive(),
  port: z.int().positive(),
  password: z.string().min(1),
  /** What it runs, in words for people: 'up', 'import'. */
  command: z.string(),
  /** Where it serves pages, once it does. */
  address: z.string().nullable(),
})

export type Owner = z.infer<typeof ownerSchema>

/**
 * The claims on a folder: numbered files, the highest is the one that counts, and it is never removed, only
 * followed. So of two processes that find the same owner dead, one alone gets the next number.
 */
export class Claims {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  }

  /** The newest claim; its owner may be long dead. Null where nobody ever claimed, or the file is unreadable. */
  newest(): { number: number; owner: Owner | null } {
    const number = Math.max(0, ...this.#numbers())
    return { number, owner: number === 0 ? null : this.#read(number) }
  }

  /** Takes the place after `previous`. @returns false where another was faster. */
  take(previous: number, owner: Owner): boolean {
    const mine = previous + 1
    const draft = this.#draft(owner)
    try {
      // A link appears whole or not at all, and never over another file.
      linkSync(draft, this.#path(mine))
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
      throw error
    } finally {
      rmSync(draft, { force: true })
    }
    // Whoever found an owner dead long ago may take a number that was used and cleared away since.
    if (this.newest().number !== mine) {
      rmSync(this.#path(mine), { force: true })
      return false
    }
    for (const older of this.#numbers().filter(number => number < mine))
      rmSync(this.#path(older), { force: true })
    return true
  }

  /** Rewrites the claim this process holds, at once, so that nobody reads half of it. */
  update(number: number, owner: Owner): void {
    renameSync(this.#draft(owner), this.#path(number))
  }

  #draft(owner: Owner): string {
    const path = join(this.#folder, `draft-${randomUUID()}`)
    writeFileSync(path, JSON.stringify(owner), { mode: 0o600 })
    return path
  }

  #numbers(): number[] {
    return readdirSync(this.#folder)
      .map(name => /^owner-(\d+)$/.exec(name)?.[1])
      .filter(digits => digits !== undefined)
      .map(Number)
  }

  #path(number: number): string {
    return join(this.#folder, `owner-${number}`)
  }

  #read(number: number): Owner | null {
    try {
      return ownerSchema.parse(JSON.parse(readFileSync(this.#path(number), 'utf8')))
    } catch {
      // Cleared away this moment, or written by a machine that lost power: nobody to connect to.
      return null
    }
  }
}
