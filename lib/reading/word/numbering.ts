import type { Level, List } from './lists'

/** Writes out the bullets and numbers that Word puts before paragraphs, counting as Word counts. */
export class Numbering {
  readonly #counts = new Map<string, number[]>()
  readonly #begun = new Set<string>()

  constructor(readonly lists: ReadonlyMap<string, List>) {}

  /** What stands before the next paragraph of a list, with the space after it; empty where the list is unknown. */
  mark(key: string, at: number): string {
    const list = this.lists.get(key)
    const level = list?.levels.get(at)
    if (!list || !level || level.format === 'none') return ''
    if (level.format === 'bullet') return `${at > 0 ? '  ' : ''}• `
    const counts = this.#count(key, list, at, level)
    const text = level.text.replace(/%(\d)/g, (_, place) => {
      const { start, format } = list.levels.get(Number(place) - 1) ?? level
      return numeral(counts[Number(place) - 1] ?? start, format)
    })
    return text.trim() === '' ? '' : `${text.trim()} `
  }

  #count(key: string, { kind, restarts }: List, at: number, { start }: Level): readonly number[] {
    const counts = this.#counts.get(kind) ?? []
    this.#counts.set(kind, counts)
    const restart = this.#begun.has(`${key} ${at}`) ? undefined : restarts.get(at)
    this.#begun.add(`${key} ${at}`)
    counts[at] = restart ?? (counts[at] === undefined ? start : counts[at] + 1)
    counts.length = at + 1
    return counts
  }
}

function numeral(number: number, format: string): string {
  if (/Letter$/.test(format)) return cased(String.fromCharCode(97 + ((number - 1) % 26)), format)
  if (/Roman$/.test(format)) return cased(roman(number), format)
  return String(number)
}

const cased = (sign: string, format: string): string =>
  format.startsWith('upper') ? sign.toUpperCase() : sign

const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** Lists so numbered end long before forty. */
function roman(number: number): string {
  const [value, sign] = ROMAN.find(([each]) => each <= number) ?? [0, '']
  return value === 0 || number >= 40 ? '' : sign + roman(number - value)
}
