import 'server-only'
import { flag, list, text, within } from './field'
import { inspectionFields, sourceFields } from './record'
import { inspectionsFrom, type WholeInspection } from './records'
import { resource } from './resource'
import { FROM_SOURCE, OWN } from './sources'

export const inspections = resource<WholeInspection>({
  key: 'inspections',
  title: 'Inspections',
  description:
    'Every inspection, assessment, score and visit once, as the best of its sources tells it. Visits carry no grades.',
  cursor: ['string'],
  filters: ['authority', 'region', 'framework', 'year', 'from', 'to'],
  fields: [
    text('id', 'The inspection’s id: that of the source which speaks for it.', OWN, { of: ({ id }) => id }),
    list('sources', 'Ids of every source held, the one that speaks for it first.', OWN, {
      of: ({ records }) => records.map(({ row }) => row.id),
    }),
    ...within(inspectionFields, ({ speaking }: WholeInspection) => speaking),
    text('kind?', 'The kind of inspection, where the framework has kinds.', FROM_SOURCE, {
      of: ({ speaking }) => speaking.row.kind,
    }),
    text('theme?', 'What a visit looked into.', FROM_SOURCE, { of: ({ speaking }) => speaking.row.theme }),
    ...within(sourceFields, ({ speaking }: WholeInspection) => speaking),
    flag('has_words', 'Whether the source’s own words are held here, or only facts from it.', OWN, {
      of: ({ speaking }) => speaking.row.hasWords,
    }),
  ],
  keyOf: ({ id }) => [id],
  read: (filter, after, limit) => inspectionsFrom(filter, after && { gt: String(after[0]) }, limit),
})
