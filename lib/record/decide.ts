import Fuse from 'fuse.js'
import type { Prisma, PrismaClient } from '@/lib/database/generated/client'
import type { Matter } from '@/lib/domain/decisions'
import { listOf } from '@/lib/domain/english'
import { type Asked, type DecisionMade, DecisionProblem, decisionAsked } from './asked'
import { checksSelect, decisionsInOrder, type RecordedDocument, recordedDocument } from './documents'
import { PATIENCE, takeTurn } from './turn'

/** Who decides and why, as written. */
export interface Signature {
  by?: string | undefined
  why?: string | undefined
}

/** A decision with the document it is about, who made it and why. */
export interface DecisionAsked extends Asked, Signature {
  reportId: string
  /** As written. */
  page?: string
}

/** What was recorded, and the document as it is shown from then on. */
export interface Decided {
  document: RecordedDocument
  made: DecisionMade
  /** Null where it is about a doubt. */
  matter: Matter | null
}

/**
 * Adds a decision to the record, in turn with imports about the same council, so that what the person decided over is
 * what was held.
 * @throws DecisionProblem with the sentence for the person at the keyboard
 */
export async function decide(prisma: PrismaClient, asked: DecisionAsked, at: Date): Promise<Decided> {
  const { decidedBy, why } = signed(asked, 'what the document says')
  const { reportId } = asked
  const report = await prisma.report.findUnique({ where: { id: reportId }, select: { dfeNumber: true } })
  if (!report) throw new DecisionProblem(await noSuchReport(prisma, reportId))
  return prisma.$transaction(async transaction => {
    await takeTurn(transaction, report.dfeNumber)
    const { row, pages, decisions } = await heldNow(transaction, reportId)
    const { matter, ...made } = decisionAsked(recordedDocument(row, decisions), asked)
    const { dfeNumber, framework, placedOn, sha256 } = row
    const added = await transaction.decision.create({
      data: {
        ...{ dfeNumber, framework, placedOn, sha256, decidedBy, why },
        ...made,
        page: pageAsked(asked.page, pages),
        decidedAt: at,
      },
    })
    return { document: recordedDocument(row, [...decisions, added]), made, matter }
  }, PATIENCE)
}

/** One query after the other, as a transaction has one connection. */
async function heldNow(transaction: Prisma.TransactionClient, reportId: string) {
  const report = await transaction.report.findUnique({ where: { id: reportId } })
  if (!report) throw new DecisionProblem(`${reportId} has just been replaced by another import; try again.`)
  const { judgements, doubts } = checksSelect
  const row = {
    ...report,
    judgements: await transaction.judgement.findMany({ ...judgements, where: { reportId } }),
    doubts: await transaction.doubt.findMany({ ...doubts, where: { reportId } }),
  }
  const where = { dfeNumber: report.dfeNumber }
  return {
    row,
    pages: report.pages,
    decisions: await transaction.decision.findMany({ ...decisionsInOrder, where }),
  }
}

/** @param reason what --why is to tell @throws DecisionProblem where either is missing */
export function signed({ by, why }: Signature, reason: string): { decidedBy: string; why: string } {
  const told = { decidedBy: said(by), why: said(why) }
  if (told.decidedBy && told.why) return told
  throw new DecisionProblem(
    `A decision needs a name and a reason: give --by "Name, role" and --why "${reason}".`,
  )
}

/** One line of text, or nothing. */
const said = (written = ''): string => written.replace(/[\s\p{Cc}]+/gu, ' ').trim()

function pageAsked(written: string | undefined, pages: number | null): number | null {
  if (written === undefined) return null
  const page = /^[1-9]\d{0,4}$/.test(written) ? Number(written) : null
  if (page && page <= (pages ?? page)) return page
  throw new DecisionProblem(
    `“${written}” is no page of this document: give --page as a number from 1${pages ? ` to ${pages}` : ''}.`,
  )
}

/** Enough for 'did you mean', and no long list of guesses. */
const MOST_ALIKE = 3

async function noSuchReport(prisma: PrismaClient, asked: string): Promise<string> {
  const held = await prisma.report.findMany({ select: { id: true }, orderBy: { id: 'asc' } })
  const fuse = new Fuse(held, { keys: ['id'], ignoreLocation: true, threshold: 0.5 })
  const alike = fuse.search(asked.slice(0, 100), { limit: MOST_ALIKE }).map(({ item }) => item.id)
  return alike.length > 0
    ? `No document is held as “${asked}”; did you mean ${listOf(alike)}?`
    : `No document is held as “${asked}”: npm run doubts names those that have something to settle.`
}
