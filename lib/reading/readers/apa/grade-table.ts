import type { AreaKey } from '@/lib/domain/areas'
import { type Edition, rowOf } from '@/lib/domain/frameworks'
import { type Grade, gradeOf, type Scale } from '@/lib/domain/grades'
import type { Doubt, Evidence, Judgement } from '../../report'
import type { Block } from '../../text/blocks'
import { settle, type Witness } from '../../text/certainty'
import { rowMissing } from '../../text/doubts'
import { evidenceOf } from '../../text/evidence'
import { type GradeLine, gradeLinesIn, TABLE_AREAS } from './grade-lines'
import { disorderedRows, type Key, keyIn } from './key'
import type { Capacity } from './management'

/** What the grade table says, and what is wrong with it. */
export interface GradeTable {
  judgements: Judgement[]
  doubts: Doubt[]
}

const NO_PROSE: Capacity = { witnesses: [], unclear: [] }

/** What one line of the table says. Without a witness its cell is empty or holds no grade. */
interface Reading {
  line: GradeLine
  witness: Witness | null
  /** True where the letter's key explains the digit. */
  explained: boolean
  descriptor: string | null
}

/**
 * The rows of the grade table.
 * @param capacity what running text says of capacity: compared with a whole row, and taken in place of a damaged one
 */
export function readGradeTable(blocks: readonly Block[], edition: Edition, capacity: Capacity): GradeTable {
  const lines = blocks.flatMap(gradeLinesIn)
  const key = keyIn(blocks, rowOf(edition, 'capacity-to-improve')!.scale)
  const rows = TABLE_AREAS.flatMap(area => rowOf(edition, area) ?? []).map(({ area, label, scale }) => {
    const readings = lines.filter(line => line.area === area).map(line => readLine(line, scale, key))
    const prose = area === 'capacity-to-improve' ? capacity : NO_PROSE
    return judge(area, label, readings, prose)
  })
  const judgements = rows.flatMap(row => row.judgements)
  const doubts = rows.flatMap(row => row.doubts)
  const disordered = disorderedRows(key)
  if (disordered.length === 0) return { judgements, doubts }
  return {
    judgements: judgements.map(judgement =>
      /^\d$/.test(judgement.asWritten ?? '') ? { ...judgement, certainty: 'doubtful' } : judgement,
    ),
    doubts: [...doubts, outOfOrder(disordered)],
  }
}

function judge(area: AreaKey, label: string, readings: readonly Reading[], prose: Capacity): GradeTable {
  const seen = readings.flatMap(reading => reading.witness ?? [])
  const unread = readings.filter(reading => !reading.witness).map(({ line }) => unreadable(label, line))
  const verdict = settle(label, [...seen, ...prose.witnesses], prose.unclear)
  if (!verdict) return { judgements: [], doubts: unread }
  const { doubts, certainty, ...found } = verdict
  const unexplained = readings.filter(reading => reading.witness && !reading.explained)
  const descriptor = readings.find(reading => reading.descriptor)?.descriptor ?? null
  const sure = unread.length === 0 && unexplained.length === 0
  return {
    judgements: [
      { area, topic: null, state: 'graded', ...found, descriptor, certainty: sure ? certainty : 'doubtful' },
    ],
    doubts: [...doubts, ...unread, ...unexplained.map(({ line }) => withoutScale(label, line))],
  }
}

function readLine(line: GradeLine, scale: Scale, key: Key): Reading {
  const digit = /^[1-4]$/.exec(line.printed.replace(/[\s¹²³*†‡]+$/, ''))?.[0]
  const explained = digit ? key?.get(digit) : undefined
  const grade = explained?.grade ?? (digit ? unexplainedGrade(digit, key) : gradeOf(scale, line.printed))
  const witness: Witness | null = grade && {
    grade,
    asWritten: digit ?? line.printed,
    basis: 'table',
    strength: line.inCell ? 'strong' : 'weak',
    evidence: quoted(line),
  }
  const descriptor = (line.area === 'capacity-to-improve' ? explained?.capacity : explained?.service) ?? null
  return { line, witness, explained: explained !== undefined || !digit, descriptor }
}

/** A digit that no key explains is read the way the rest of the key runs, else with 4 as the best; it stays a doubt. */
function unexplainedGrade(digit: string, key: Key): Grade {
  const oneIsBest = [...(key ?? [])].some(([printed, { grade }]) => Number(printed) !== grade)
  return (oneIsBest ? 5 - Number(digit) : Number(digit)) as Grade
}

const quoted = (line: GradeLine): Evidence[] => evidenceOf('table', line.pieces, line)

const unreadable = (label: string, line: GradeLine): Doubt =>
  rowMissing(
    label,
    line.printed ? `: its row prints ‘${line.printed}’` : ': its row has lost the digit',
    quoted(line),
  )

const withoutScale = (label: string, line: GradeLine): Doubt => ({
  code: 'no-scale',
  sentence: `The letter's key does not say what the ‘${line.printed}’ for ‘${label}’ means.`,
  evidence: quoted(line),
})

const outOfOrder = (rows: readonly Block[]): Doubt => ({
  code: 'key-out-of-order',
  sentence:
    "The letter's key does not run from best to worst: check what its digits mean before any of them is taken.",
  evidence: rows.flatMap(row => evidenceOf('table', row.pieces, row)),
})
