import type pg from 'pg'
import type { PrismaClient } from '@/lib/database/generated/client'
import { OUTCOME_AREAS } from '@/lib/domain/areas'
import { letterId, PASSAGES, type Version, wordOf } from './testshire'

/** Two ways to the same database: the driver itself, which is quick, and the client the pages ask with. */
export interface Ways {
  pool: pg.Pool
  prisma: PrismaClient
}

/** What is asked about: a letter of Testshire and one of its areas. */
interface Subject {
  reportId: string
  area: string
}

/**
 * Asks one question and holds the answer against it.
 * @param number the question's own, which the database is told to send back
 * @returns null, or what is wrong with the answer
 */
export type Question = (ways: Ways, number: number, subject: Subject) => Promise<string | null>

export const subjectOf = (number: number, letters: number): Subject => ({
  reportId: letterId(number % letters),
  area: OUTCOME_AREAS[number % OUTCOME_AREAS.length]!,
})

/** One question in twenty-five goes through the client. */
export const questionOf = (number: number): Question => {
  if (number % 25 === 0) return gradeByClient
  return number % 2 === 0 ? grade : wholeLetter
}

const VERSIONS: readonly Version[] = ['a', 'b']

const grade: Question = async ({ pool }, number, { reportId, area }) => {
  const { rows } = await pool.query<{ question: number; as_written: string; grade: number }>(
    'SELECT $1::int AS question, as_written, grade FROM judgement WHERE report_id = $2 AND key = $3',
    [number, reportId, area],
  )
  const [row] = rows
  const expected = VERSIONS.map(version => wordOf(reportId, area, version))
  const right = row?.question === number && expected.includes(row.as_written) && row.grade === 3
  return right && rows.length === 1 ? null : fault(number, `${reportId} ${area}`, rows)
}

const gradeByClient: Question = async ({ prisma }, number, { reportId, area }) => {
  const row = await prisma.judgement.findUnique({ where: { reportId_key: { reportId, key: area } } })
  const expected = VERSIONS.map(version => wordOf(reportId, area, version))
  return row?.asWritten && expected.includes(row.asWritten) ? null : fault(number, `${reportId} ${area}`, row)
}

/** One statement sees one state: every row of a letter is of one version, and none is missing. */
const wholeLetter: Question = async ({ pool }, number, { reportId }) => {
  const { rows } = await pool.query<{ question: number; words: string[]; passages: number }>(
    `SELECT $1::int AS question,
      (SELECT array_agg(as_written ORDER BY ordinal) FROM judgement WHERE report_id = $2) AS words,
      (SELECT count(*)::int FROM passage WHERE report_id = $2) AS passages`,
    [number, reportId],
  )
  const [row] = rows
  const right = VERSIONS.some(
    version =>
      row?.passages === PASSAGES[version] &&
      row.words.join() === OUTCOME_AREAS.map(area => wordOf(reportId, area, version)).join(),
  )
  return right && row?.question === number ? null : fault(number, reportId, rows)
}

const fault = (number: number, asked: string, answer: unknown): string =>
  `question ${number} was about ${asked}, the answer is ${JSON.stringify(answer)}`
