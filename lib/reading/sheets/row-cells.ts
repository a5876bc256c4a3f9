import type { Allowance } from './sheet-row'

/** The cells of one row as they come; blanks at its end, which may be thousands, are never made. */
export class RowCells {
  #cells: string[] = []
  #blanks = 0

  constructor(readonly allowance: Allowance) {}

  /** Adds a cell, as often as it is repeated. */
  add(text: string, times = 1): void {
    if (text === '') {
      this.#blanks += times
      return
    }
    this.allowance.take(this.#blanks + times)
    for (; this.#blanks > 0; this.#blanks -= 1) this.#cells.push('')
    for (let time = 0; time < times; time += 1) this.#cells.push(text)
  }

  /** How many columns there are so far, blank ones included. */
  get width(): number {
    return this.#cells.length + this.#blanks
  }

  /** The row, which is then begun anew; empty where nothing stood in it. */
  end(): string[] {
    const cells = this.#cells
    this.#cells = []
    this.#blanks = 0
    return cells
  }
}
