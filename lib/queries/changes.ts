import 'server-only'
import { listDecisions } from './changes/decisions'
import { listImportChanges } from './changes/imports'
import { listRevisions } from './changes/revisions'
import type { ChangeView } from './changes/view'

export type { ChangeView, ShownGrade } from './changes/view'

/**
 * Every grade that was corrected, newest first: what people decided, what publishers changed from one table to the
 * next, and what an import gave otherwise than before.
 */
export async function gradeChangeLog(): Promise<ChangeView[]> {
  const all = await Promise.all([listDecisions(), listImportChanges(), listRevisions()])
  return all.flat().sort((one, other) => other.at.localeCompare(one.at) || one.key.localeCompare(other.key))
}
