/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

type Random = () => number
export type Damage = (lines: string[], random: Random) => string[]

const pick = <T>(list: readonly T[], random: Random): T | undefined =>
  list[Math.floor(random() * list.length)]
const places = (lines: readonly string[], fits: (line: string) => boolean): number[] =>
  lines.flatMap((line, at) => (fits(line) ? [at] : []))
const isRow = (line: string): boolean => line.includes('\t')
const isHeading = (line: string): boolean => /^[A-Z][A-Za-z' -]{6,60}$/.test(line.trim())
/** Rows, cells and headings that end or begin with a grade's digit. */
const hasDigit = (line: string): boolean => /^[1-4]\t|(?:\t|\bGrade: )\s*[1-4]\s*$/.test(line)

const changeOne = (lines: string[], at: number | undefined, change: (line: string) => string[]): string[] =>
  at === undefined ? lines : lines.toSpliced(at, 1, ...change(lines[at] ?? ''))

/** What scanning, saving and copying do to a letter, once each. */
export const DAMAGES: Record<string, Damage> = {
  'a row is lost': (lines, random) => changeOne(lines, pick(places(lines, isRow), random), () => []),
  'two rows change places': (lines, random) => {
    const rows = places(lines, isRow)
    const [one, other] = [pick(rows, random), pick(rows, random)]
    if (one === undefined || other === undefined) return lines
    return lines.with(one, lines[other] ?? '').with(other, lines[one] ?? '')
  },
  'a digit is lost': (lines, random) =>
    changeOne(lines, pick(places(lines, hasDigit), random), line => [
      line.replace(/^[1-4](?=\t)|[1-4](?=\s*$)/, ''),
    ]),
  'a digit becomes another sign': (lines, random) =>
    changeOne(lines, pick(places(lines, hasDigit), random), line => [
      line.replace(/^[1-4](?=\t)|[1-4](?=\s*$)/, pick(['8', 'S', '?', 'l'], random) ?? '?'),
    ]),
  'a tab becomes spaces': (lines, random) =>
    changeOne(lines, pick(places(lines, isRow), random), line => [line.replaceAll('\t', '  ')]),
  'a heading is misspelt': (lines, random) =>
    changeOne(lines, pick(places(lines, isHeading), random), line => {
      const at = 1 + Math.floor(random() * (line.length - 2))
      return [line.slice(0, at) + line.charAt(at + 1) + line.charAt(at) + line.slice(at + 2)]
    }),
  'a heading is lost': (lines, random) => changeOne(lines, pick(places(lines, isHeading), random), () => []),
  'two headings change places': (lines, random) => {
    const headings = places(lines, isHeading)
    const [one, other] = [pick(headings, random), pick(headings, random)]
    if (one === undefined || other === undefined) return lines
    return lines.with(one, lines[other] ?? '').with(other, lines[one] ?? '')
  },
  'a paragraph is lost': (lines, random) =>
    changeOne(
      lines,
      pick(
        places(lines, line => line.length > 200),
        random,
      ),
      () => [],
    ),
  'a paragraph is cut in two': (lines, random) =>
    changeOne(
      lines,
      pick(
        places(lines, line => line.length > 200),
        random,
      ),
      line => {
        const at = line.indexOf(' ', Math.floor(random() * line.length * 0.9))
        return at < 0 ? [line] : [line.slice(0, at), '', '', line.slice(at + 1)]
      },
    ),
}
