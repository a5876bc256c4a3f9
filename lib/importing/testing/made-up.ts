import { createHash } from 'node:crypto'
import { type AreaKey, OUTCOME_AREAS } from '@/lib/domain/areas'
import type { DirectoryEntry } from '@/lib/domain/authorities'
import { placedOn } from '@/lib/domain/dates'
import { editionOn } from '@/lib/domain/frameworks'
import type { Grade } from '@/lib/domain/grades'
import type { Evidence, Finding, Judgement, ParsedReport } from '@/lib/reading/report'

/** A council that never was, for tests that write. */
export const testshire: DirectoryEntry = {
  dfeNumber: 999,
  slug: 'testshire',
  name: 'Testshire',
  formalName: 'Testshire County Council',
  region: 'East of England',
  type: 'County',
  gssCode: null,
  codes: [],
  ofstedUrn: null,
  responsibleFrom: null,
  responsibleTo: null,
  names: ['Testshire', 'Testshire County Council'],
}

/** A letter about Testshire with five outcome grades in sentences, a strength each, and its text. */
export function madeUpReport(changes: Partial<ParsedReport> = {}): ParsedReport {
  const year = changes.assessmentYear ?? 2006
  const file = `testshire-${year}.txt`
  const dates = changes.dates ?? { dated: `${year}-11-01`, published: null, inspected: [] }
  const framework = changes.framework ?? 'apa'
  return {
    version: 1,
    source: {
      file,
      sha256: createHash('sha256').update(file).digest('hex'),
      pages: null,
      licence: null,
      url: null,
    },
    authority: { name: 'Testshire', dfeNumber: 999 },
    framework,
    edition: editionOn(framework, placedOn(dates)?.on ?? '')?.key ?? null,
    kind: null,
    assessmentYear: year,
    dates,
    addressee: 'Ms Ada Example, Director of Children’s Services',
    leadInspector: null,
    judgements: OUTCOME_AREAS.map(area => madeUpJudgement(area, 3, 'good')),
    findings: OUTCOME_AREAS.map(madeUpStrength),
    quoted: [],
    doubts: [],
    passages: OUTCOME_AREAS.map((area, index) => ({
      page: null,
      section: area,
      paragraph: null,
      line: index + 1,
      text: `Testshire’s lantern makers say that ${area} is good.`,
    })),
    ...changes,
  }
}

export const madeUpJudgement = (area: AreaKey, grade: Grade | null, asWritten: string | null): Judgement => ({
  area,
  topic: null,
  state: grade === null ? 'not-judged' : 'graded',
  grade,
  asWritten,
  descriptor: null,
  basis: 'sentence',
  certainty: 'certain',
  evidence: [madeUpEvidence(area)],
})

const madeUpStrength = (area: AreaKey): Finding => ({
  kind: 'strength',
  area,
  topic: null,
  text: `Lanterns in Testshire burn brightly for ${area}.`,
  unsplit: false,
  statedNone: false,
  who: null,
  byWhen: null,
  evidence: [madeUpEvidence(area)],
})

const madeUpEvidence = (area: AreaKey): Evidence => ({
  basis: 'sentence',
  page: null,
  section: area,
  paragraph: null,
  line: 1,
  quote: `Testshire’s lantern makers say that ${area} is good.`,
})
