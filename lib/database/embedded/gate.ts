/** Lets one holder in at a time, in the order they came. */
export class Gate {
  #holder: object | null = null
  readonly #queue: { holder: object; enter: () => void }[] = []

  /** Resolves when `holder` has the gate; at once where it has it already. */
  async enter(holder: object): Promise<void> {
    if (this.#holder === holder) return
    if (this.#holder === null) {
      this.#holder = holder
      return
    }
    await new Promise<void>(enter => this.#queue.push({ holder, enter }))
  }

  has(holder: object): boolean {
    return this.#holder === holder
  }

  /** The next in line enters after the network has been served, so that a busy line starves nobody. */
  leave(holder: object): void {
    if (this.#holder !== holder) return
    const next = this.#queue.shift()
    this.#holder = next?.holder ?? null
    if (next) setImmediate(next.enter)
  }
}
