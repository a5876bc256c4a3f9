import type { PrismaClient } from '@/lib/database/generated/client'
import { DecisionProblem } from './asked'
import { type Signature, signed } from './decide'
import { regroup } from './regroup'
import { PATIENCE, takeTurn } from './turn'

/** What a person says about a record: that it is of the inspection of another, or of none of the others'. */
export interface MatchAsked extends Signature {
  recordId: string
  /** Null for none. */
  sameAs: string | null
}

/**
 * Adds a person's word on whether two records are of one inspection, and groups the records anew.
 * @returns the record that speaks for the inspection from now on
 * @throws DecisionProblem with the sentence for the person at the keyboard
 */
export async function decideMatch(prisma: PrismaClient, asked: MatchAsked, at: Date): Promise<string> {
  const { recordId, sameAs } = asked
  const { decidedBy, why } = signed(asked, 'what shows it')
  const { publication, ...record } = await heldRecord(prisma, recordId)
  if (sameAs !== null) {
    const other = await heldRecord(prisma, sameAs)
    if (recordId === sameAs || other.dfeNumber !== record.dfeNumber || other.framework !== record.framework)
      throw new DecisionProblem(
        `${recordId} and ${sameAs} cannot be one inspection: name two records of one council and framework.`,
      )
    if (other.publication === publication)
      throw new DecisionProblem(
        `${recordId} and ${sameAs} cannot be one inspection: ${publication ? 'a table has a row' : 'there is one document'} for each. Name a document and a row of a table, or rows of two tables.`,
      )
  }
  return prisma.$transaction(async transaction => {
    await takeTurn(transaction, record.dfeNumber)
    await transaction.match.create({
      data: { ...record, recordId, sameAs, decidedBy, why, decidedAt: at },
    })
    await regroup(transaction, record)
    const after = await transaction.report.findUniqueOrThrow({
      where: { id: recordId },
      select: { inspectionId: true },
    })
    return after.inspectionId
  }, PATIENCE)
}

async function heldRecord(
  prisma: PrismaClient,
  id: string,
): Promise<{ dfeNumber: number; framework: string; publication: string }> {
  const record = await prisma.report.findUnique({
    where: { id },
    select: { dfeNumber: true, framework: true, publication: true },
  })
  if (!record)
    throw new DecisionProblem(
      `No record is held as “${id}”: npm run doubts names those that a person is to match.`,
    )
  return record
}
