import 'server-only'
import { AREA_KEYS } from '@/lib/domain/areas'
import { flag, integer, text, within } from './field'
import { asWritten, judgementsOf, type PublishedJudgement } from './judgement'
import { placeFields } from './place'
import { inspectionFields, sourceFields } from './record'
import { inspectionsFrom } from './records'
import { type After, type Filter, JUDGEMENT_STATES, resource } from './resource'
import { FROM_SOURCE, OWN } from './sources'

export const judgements = resource<PublishedJudgement>({
  key: 'judgements',
  title: 'Judgements',
  description:
    'What inspectors judged, an area a row, as the source that speaks for the inspection has it; sources=all gives every source’s own.',
  cursor: ['string', 'string'],
  filters: ['authority', 'region', 'framework', 'area', 'grade', 'state', 'year', 'from', 'to', 'sources'],
  fields: [
    text('id', 'The judgement’s id.', OWN, { of: ({ id }) => id }),
    text('inspection_id', 'The inspection it belongs to.', OWN, { of: ({ inspectionId }) => inspectionId }),
    text('source_id', 'The record of the source that says it.', OWN, { of: ({ record }) => record.row.id }),
    ...within(inspectionFields, ({ record }: PublishedJudgement) => record),
    text('area', 'The area judged, by its key.', OWN, {
      values: AREA_KEYS,
      of: ({ judgement }) => judgement.area,
    }),
    text('topic?', 'What an additional investigation looked into.', FROM_SOURCE, {
      of: ({ judgement }) => judgement.topic,
    }),
    text('label', 'The area in the framework’s own words.', FROM_SOURCE, { of: ({ label }) => label }),
    text('state', 'Graded, looked at and not judged, or uncertain and being checked by a person.', OWN, {
      values: JUDGEMENT_STATES,
      of: ({ cell }) => cell.state,
    }),
    integer('grade_rank?', 'Place on the framework’s scale, 4 best; empty unless graded and certain.', OWN, {
      values: [1, 2, 3, 4],
      of: ({ cell }) => cell.grade,
    }),
    text(
      'grade_word',
      'What the pages show: the grade in the framework’s words, or why there is none.',
      FROM_SOURCE,
      {
        of: ({ cell }) => cell.word,
      },
    ),
    text(
      'as_written?',
      'The word or digit as the source prints it; empty unless graded and certain.',
      FROM_SOURCE,
      {
        of: asWritten,
      },
    ),
    text('certainty', 'Whether the grade is certain.', OWN, {
      values: ['certain', 'doubtful'],
      of: ({ cell }) => (cell.doubtful ? 'doubtful' : 'certain'),
    }),
    flag('decided_by_person', 'Whether a person looked and decided what is shown.', OWN, {
      of: ({ cell }) => cell.checked !== null,
    }),
    ...within(sourceFields, ({ record }: PublishedJudgement) => record),
    ...within(placeFields, (judgement: PublishedJudgement) => judgement),
  ],
  keyOf: ({ inspectionId, id }) => [inspectionId, id],
  read,
})

/** Whole inspections at a time, until there are enough judgements or no more inspections. */
const BATCH = 200

async function read(filter: Filter, after: After, limit: number): Promise<PublishedJudgement[]> {
  const [last, seen] = after ? after.map(String) : []
  const found: PublishedJudgement[] = []
  let from: { gt: string } | { gte: string } | null = last ? { gte: last } : null
  while (found.length < limit) {
    const batch = await inspectionsFrom(filter, from, BATCH)
    const published = batch.flatMap(inspection => judgementsOf(inspection, filter))
    found.push(...published.filter(({ inspectionId, id }) => inspectionId !== last || !seen || id > seen))
    if (batch.length < BATCH) break
    from = { gt: batch.at(-1)!.id }
  }
  return found.slice(0, limit)
}
