import { MOST_MILLISECONDS, type Result } from './cases'
import type { CellOutcome } from './outcome'

/** What came of one kind of damage over all documents it was done to. */
export interface Rates {
  damage: string
  cases: number
  refused: number
  cells: number
  outcomes: Tally<CellOutcome>
  /** What was not done, or not counted, since no reader could know. */
  undetectable: Tally<string>
  slowest: { milliseconds: number; case: string }
  /** What must never be, a line each: what happened, and how to see it again. */
  faults: readonly string[]
}

export function ratesOf(damage: string, results: readonly Result[]): Rates {
  const done = results.filter(result => result.undetectable === null)
  const cells = done.flatMap(result => result.cells)
  const slowest = done.toSorted((one, other) => other.milliseconds - one.milliseconds)[0]
  return {
    damage,
    cases: done.length,
    refused: done.filter(({ refused }) => refused !== null).length,
    cells: cells.length,
    outcomes: tally(cells.map(({ outcome }) => outcome)),
    undetectable: tally([
      ...results.flatMap(({ undetectable }) => undetectable ?? []),
      ...cells.filter(({ outcome }) => outcome === 'unknowable').map(() => UNKNOWABLE),
    ]),
    slowest: slowest
      ? { milliseconds: slowest.milliseconds, case: again(slowest) }
      : { milliseconds: 0, case: '' },
    faults: done.flatMap(faultsOf),
  }
}

/** The table of rates, then whatever must never be. */
export function reportText(rates: readonly Rates[], unread: ReadonlyMap<string, string>): string {
  const all = total(rates)
  const widest = Math.max(...rates.map(({ damage }) => damage.length))
  const heads = HEADS.map(([head]) => head.padStart(WIDTH)).join('')
  const rows = [...rates, all].map(
    each => each.damage.padEnd(widest) + HEADS.map(([, cell]) => cell(each).padStart(WIDTH)).join(''),
  )
  const left = [...all.undetectable].map(
    ([why, times]) => `Not held against the reader ${times} times, since no trace is left: ${why}.`,
  )
  const refusals = [...tally([...unread.values()])].map(
    ([code, times]) => `Not damaged, since refused undamaged: ${times} documents (${code}).`,
  )
  return [
    ' '.repeat(widest) + heads,
    ...rows.slice(0, -1),
    '-'.repeat(widest + HEADS.length * WIDTH),
    ...rows.slice(-1),
    '',
    ...left,
    ...refusals,
    `Slowest: ${Math.round(all.slowest.milliseconds)} ms (${all.slowest.case})`,
    ...(all.faults.length === 0 ? ['No cell is silently wrong.'] : ['', ...all.faults]),
  ].join('\n')
}

const WIDTH = 12
const UNKNOWABLE = 'a grade that not every document of the form has, gone with every trace of it'
const share = (part: number, whole: number): string =>
  whole === 0 || part === 0 ? '·' : `${((part / whole) * 100).toFixed(1)}%`
const ofCells = (outcome: CellOutcome) => (rates: Rates) =>
  share(rates.outcomes.get(outcome) ?? 0, rates.cells)

const HEADS: readonly (readonly [string, (rates: Rates) => string])[] = [
  ['cases', ({ cases }) => String(cases)],
  ['refused', ({ refused, cases }) => share(refused, cases)],
  ['cells', ({ cells }) => String(cells)],
  ['certain', ofCells('certain')],
  ['doubted', ofCells('doubted')],
  ['false alarm', ofCells('false-alarm')],
  ['wrong, told', ofCells('wrong-doubted')],
  ['gone, told', ofCells('missing-doubted')],
  ['SILENT', ({ outcomes }) => String(outcomes.get('silent') ?? 0)],
]

function faultsOf(result: Result): string[] {
  const silent = result.cells.filter(({ outcome }) => outcome === 'silent')
  return [
    ...silent.map(({ key, told }) => `${key}: ${told}  ${again(result)}`),
    ...(result.thrown === null ? [] : [`thrown: ${String(result.thrown)}  ${again(result)}`]),
    ...(result.milliseconds < MOST_MILLISECONDS
      ? []
      : [`too slow: ${Math.round(result.milliseconds)} ms  ${again(result)}`]),
  ]
}

/** The words on the command line that do the case again and show it. */
const again = ({ subject, damage, seed }: Result): string =>
  `--document ${subject.document.file} --damage '${damage.name}' --seed ${seed} --show`

type Tally<Key> = ReadonlyMap<Key, number>

const tally = <Key>(keys: readonly Key[]): Tally<Key> => sumOf(keys.map(key => new Map([[key, 1]])))

function sumOf<Key>(tallies: readonly Tally<Key>[]): Tally<Key> {
  const sum = new Map<Key, number>()
  for (const [key, count] of tallies.flatMap(each => [...each])) sum.set(key, (sum.get(key) ?? 0) + count)
  return sum
}

function total(rates: readonly Rates[]): Rates {
  const sum = (of: (rates: Rates) => number) => rates.reduce((before, each) => before + of(each), 0)
  return {
    damage: 'all',
    cases: sum(({ cases }) => cases),
    refused: sum(({ refused }) => refused),
    cells: sum(({ cells }) => cells),
    outcomes: sumOf(rates.map(({ outcomes }) => outcomes)),
    undetectable: sumOf(rates.map(({ undetectable }) => undetectable)),
    slowest: rates
      .map(({ slowest }) => slowest)
      .toSorted((one, other) => other.milliseconds - one.milliseconds)[0]!,
    faults: rates.flatMap(({ faults }) => faults),
  }
}
