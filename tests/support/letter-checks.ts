import { expect } from 'vitest'
import { z } from 'zod'
import type { Finding, ParsedReport } from '@/lib/reading/report'

type Check = (report: ParsedReport, told: unknown) => void
type Kind = Finding['kind']

const counts = z.record(z.string(), z.number())
const judgements = z.array(
  z.strictObject({
    area: z.string(),
    topic: z.string().nullable().default(null),
    grade: z.number(),
    as_written: z.string(),
    basis: z.string(),
    descriptor: z.string().optional(),
    paragraph: z.number().optional(),
    subject: z.string().optional(),
  }),
)
const quotations = z.array(
  z.strictObject({
    what: z.string().optional(),
    when: z.string().optional(),
    framework: z.string().optional(),
    year: z.number().optional(),
    area: z.string().optional(),
    grade: z.number().optional(),
    as_written: z.string(),
    paragraph: z.union([z.string(), z.number()]).transform(String).optional(),
  }),
)

/** What each field of `letters.json` asks of a report; traps have tests of their own. A field without a check here fails its test. */
export const CHECKS: Record<string, Check> = {
  authority: (report, told) => expect(report.authority.name).toBe(told),
  dfe_number: (report, told) => expect(report.authority.dfeNumber).toBe(told),
  reference_no: (report, told) => expect(String(report.authority.dfeNumber)).toBe(told),
  framework: (report, told) => expect(report.framework).toBe(told),
  year: (report, told) => expect(report.assessmentYear).toBe(told),
  dated: (report, told) => expect(report.dates.dated).toBe(told),
  published: (report, told) => expect(report.dates.published).toBe(told),
  inspected_from: (report, told) => expect(report.dates.inspected.map(({ from }) => from)).toEqual([told]),
  inspected_to: (report, told) => expect(report.dates.inspected.map(({ to }) => to)).toEqual([told]),
  // The day of a meeting is no day of fieldwork: a letter is placed by its own date.
  meeting_on: report => expect(report.dates.inspected).toEqual([]),
  addressee: (report, told) => expect(report.addressee).toBe(told),
  lead_inspector: (report, told) => expect(report.leadInspector).toBe(told),
  judgements: judgementsAgree,
  strengths: (report, told) => expect(byArea(report, 'strength')).toEqual(counts.parse(told)),
  areas_for_improvement: (report, told) =>
    typeof told === 'number'
      ? expect(byArea(report, 'area-for-improvement')['not-divided-by-area']).toBe(told)
      : expect(byArea(report, 'area-for-improvement')).toEqual(counts.parse(told)),
  lscb_areas_for_improvement: (report, told) =>
    expect(byArea(report, 'area-for-improvement')['lscb']).toBe(told),
  focus_for_next_review: (report, told) =>
    expect(byArea(report, 'focus-for-next-review')).toEqual(counts.parse(told)),
  key_findings: (report, told) => expect(ofKind(report, 'key-finding')).toHaveLength(Number(told)),
  major_strengths: (report, told) => expect(bySubject(report, 'strength', told)).toEqual(told),
  important_weaknesses: (report, told) => expect(bySubject(report, 'weakness', told)).toEqual(told),
  recommendations: recommendationsAgree,
  other_judgements_in_prose: judgementsInProseStand,
  outcome_judgements_in_annex_b: quotationsStand,
  quoted_from_other_documents: quotationsStand,
  quoted_from_other_inspections: quotationsStand,
}

/** Each told judgement once, and no other. */
function judgementsAgree(report: ParsedReport, told: unknown): void {
  const expected = judgements.parse(told)
  const sorted = (list: { area: string; topic: string | null }[]) =>
    list.toSorted((one, other) => `${one.area} ${one.topic}`.localeCompare(`${other.area} ${other.topic}`))
  const found = report.judgements.map(judgement => {
    const asked = expected.find(each => each.area === judgement.area && each.topic === judgement.topic)
    const { area, topic, grade, asWritten, basis, certainty, state } = judgement
    const paragraph = judgement.evidence.find(each => each.paragraph === String(asked?.paragraph))?.paragraph
    return {
      ...{ area, topic, grade, asWritten, basis, certainty, state },
      ...(asked?.descriptor === undefined ? {} : { descriptor: judgement.descriptor }),
      ...(asked?.paragraph === undefined ? {} : { paragraph: Number(paragraph) }),
    }
  })
  const asked = expected.map(({ as_written: asWritten, subject, ...each }) => ({
    ...each,
    asWritten,
    certainty: 'certain',
    state: 'graded',
  }))
  expect(sorted(found)).toEqual(sorted(asked))
}

const ofKind = (report: ParsedReport, kind: Kind): Finding[] =>
  report.findings.filter(finding => finding.kind === kind && !finding.statedNone)

function byArea(report: ParsedReport, kind: Kind): Record<string, number> {
  const found: Record<string, number> = {}
  for (const { area } of ofKind(report, kind)) {
    const key = area ?? 'not-divided-by-area'
    found[key] = (found[key] ?? 0) + 1
  }
  return found
}

/** Findings of a kind under each subject that is told: an area's key, or words of an investigation's topic. */
function bySubject(report: ParsedReport, kind: Kind, told: unknown): Record<string, number> {
  const subjects = Object.keys(counts.parse(told))
  const found = subjects.map(subject => {
    const about = ofKind(report, kind).filter(({ area, topic }) => {
      if (subject === 'service management and capacity')
        return area === 'service-management' || area === 'capacity-to-improve'
      return area === subject || topic?.toLowerCase().includes(subject)
    })
    return [subject, about.length] as const
  })
  expect(ofKind(report, kind)).toHaveLength(found.reduce((sum, [, count]) => sum + count, 0))
  return Object.fromEntries(found)
}

function recommendationsAgree(report: ParsedReport, told: unknown): void {
  const expected = z.record(z.string(), counts).parse(told)
  const all = ofKind(report, 'recommendation')
  const found = Object.entries(expected).map(([byWhen, bodies]) => {
    const due = all.filter(finding => finding.byWhen?.toLowerCase().includes(byWhen))
    const asked = Object.keys(bodies).map(
      who => [who, due.filter(finding => finding.who?.toLowerCase().includes(who)).length] as const,
    )
    return [byWhen, Object.fromEntries(asked)] as const
  })
  expect(Object.fromEntries(found)).toEqual(expected)
  const total = Object.values(expected).flatMap(bodies => Object.values(bodies))
  expect(all).toHaveLength(total.reduce((sum, count) => sum + count, 0))
}

function judgementsInProseStand(report: ParsedReport, told: unknown): void {
  const words = ['', 'inadequate', 'adequate', 'good', 'outstanding']
  for (const [subject, grade] of Object.entries(counts.parse(told)))
    expect(
      ofKind(report, 'judgement-in-prose').map(({ topic, text }) => `${topic ?? ''} ${text}`.toLowerCase()),
      subject,
    ).toContainEqual(expect.stringMatching(new RegExp(`${subject}.*\\b${words[grade]}\\b`)))
}

/** Each told quotation is among those of the report; `what` may be told in other words of the same subject. */
function quotationsStand(report: ParsedReport, told: unknown): void {
  for (const asked of quotations.parse(told)) {
    const found = report.quoted.filter(
      quoted =>
        quoted.asWritten.toLowerCase() === asked.as_written &&
        (asked.grade === undefined || quoted.grade === asked.grade) &&
        (asked.area === undefined || quoted.area === asked.area) &&
        (asked.framework === undefined || quoted.framework === asked.framework) &&
        (asked.year === undefined || quoted.when?.slice(0, 4) === String(asked.year)) &&
        (asked.when === undefined || quoted.when === asked.when) &&
        (asked.paragraph === undefined || quoted.evidence.some(each => each.paragraph === asked.paragraph)) &&
        (asked.what === undefined || isAbout(quoted.what, asked.what)),
    )
    expect(found, JSON.stringify(asked)).not.toEqual([])
  }
}

const isAbout = (what: string, asked: string): boolean =>
  asked.split(' / ').some(one => one.split(' ').every(word => what.toLowerCase().includes(word)))
