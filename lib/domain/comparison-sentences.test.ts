import { describe, expect, it } from 'vitest'
import type { AreaKey } from './areas'
import type { RecordedJudgement } from './cells'
import { comparedRows } from './compared-rows'
import { comparisonSentences } from './comparison-sentences'
import { editionOf, editionOn, type FrameworkKey } from './frameworks'
import type { Grade } from './grades'

type Printed = [Grade, string] | 'not-judged' | 'doubtful'
interface Council {
  name: string
  year?: number
  existed?: boolean
  grades?: Partial<Record<AreaKey, Printed>>
}

const judgement = ([area, printed]: [string, Printed]): RecordedJudgement => ({
  area: area as AreaKey,
  topic: null,
  state: printed === 'not-judged' ? 'not-judged' : 'graded',
  grade: printed === 'not-judged' ? null : printed === 'doubtful' ? 1 : printed[0],
  asWritten: typeof printed === 'string' ? null : printed[1],
  certainty: printed === 'doubtful' ? 'doubtful' : 'certain',
})

function tell(framework: FrameworkKey, ...councils: Council[]): string[] {
  const sides = councils.map(({ year, grades, existed = true }) => ({
    existed,
    inspection: year
      ? {
          edition: editionOn(framework, `${year}-12-01`),
          judgements: Object.entries(grades ?? {}).map(judgement),
        }
      : null,
  }))
  return comparisonSentences(
    councils.map(({ name, year }) => ({ name, year: year ?? null })),
    comparedRows(framework, sides),
  )
}

const apa = (
  [healthy, safe, enjoying, positive, economic, capacity, services, care]: [Grade, string][],
  more: Council['grades'] = {},
): Council['grades'] => ({
  'being-healthy': healthy,
  'staying-safe': safe,
  'enjoying-and-achieving': enjoying,
  'making-a-positive-contribution': positive,
  'achieving-economic-well-being': economic,
  'capacity-to-improve': capacity,
  'childrens-services': services,
  'social-care-services': care,
  ...more,
})

const good: [Grade, string] = [3, 'good']
const adequate: [Grade, string] = [2, 'adequate']
const three: [Grade, string] = [3, '3']
const two: [Grade, string] = [2, '2']

const essex = {
  name: 'Essex',
  year: 2006,
  grades: apa([good, adequate, adequate, good, good, three, three, two]),
}
const hertfordshire = {
  name: 'Hertfordshire',
  year: 2006,
  grades: apa([good, [2, 'adequately'], good, good, good, three, three, two]),
}
const cambridgeshire = {
  name: 'Cambridgeshire',
  year: 2005,
  grades: apa([[2, 'satisfactory'], [2, 'satisfactory'], [4, 'very good'], good, good, three, three, two], {
    'education-services': [4, '4'],
  }),
}

const SERVICES = 'capacity to improve, children’s services and social care services'

describe('the sentences of a comparison', () => {
  it('tell who was judged what in which year, the widest difference first, and where grades agree', () => {
    expect(tell('apa', essex, hertfordshire, cambridgeshire)).toEqual([
      'In enjoying and achieving Essex was judged adequate and Hertfordshire good, both in 2006, and Cambridgeshire very good in 2005.',
      'In being healthy Essex and Hertfordshire were judged good, Cambridgeshire satisfactory.',
      `In the other three outcomes, ${SERVICES} their grades were the same, or equivalent in the different words of 2005.`,
    ])
  })

  it('keep the order in which the councils were chosen', () => {
    expect(tell('apa', cambridgeshire, hertfordshire, essex)[0]).toBe(
      'In enjoying and achieving Cambridgeshire was judged very good in 2005, and Hertfordshire good and Essex adequate, both in 2006.',
    )
  })

  it('date two councils of one year and of different years', () => {
    expect(tell('apa', essex, hertfordshire)).toEqual([
      'In enjoying and achieving Essex was judged adequate and Hertfordshire good, both in 2006.',
      `In the other four outcomes, ${SERVICES} their grades were the same.`,
    ])
    expect(tell('apa', essex, cambridgeshire)[0]).toBe(
      'In enjoying and achieving Essex was judged adequate in 2006 and Cambridgeshire very good in 2005.',
    )
  })

  it('date councils that share a grade, and councils of three years', () => {
    const healthy = (name: string, year: number, grade: [Grade, string]): Council => ({
      name,
      year,
      grades: { 'being-healthy': grade },
    })
    const kent = healthy('Kent', 2005, [2, 'satisfactory'])
    expect(tell('apa', healthy('Essex', 2006, good), healthy('Surrey', 2006, good), kent)).toEqual([
      'In being healthy Essex and Surrey were judged good in 2006, and Kent satisfactory in 2005.',
    ])
    expect(tell('apa', healthy('Essex', 2006, good), healthy('Surrey', 2007, adequate), kent)).toEqual([
      'In being healthy Essex was judged good in 2006, Surrey adequate in 2007 and Kent satisfactory in 2005.',
    ])
  })

  it('say that everything agrees, and of which year', () => {
    expect(tell('apa', essex, { ...essex, name: 'Kent' })).toEqual([
      `In all five outcomes, ${SERVICES} their grades were the same.`,
      'All grades are from 2006.',
    ])
  })

  it('tell one council’s grades by their words when no other has any', () => {
    expect(tell('apa', essex)).toEqual([
      'In 2006 Essex was judged good in being healthy, making a positive contribution and achieving economic well-being; adequate in staying safe and in enjoying and achieving; 3 (good) in capacity to improve; 3 (consistently above minimum requirements) in children’s services; 2 (only minimum requirements) in social care services.',
    ])
    expect(tell('apa', essex, { name: 'Kent' }).at(-1)).toBe(
      'No grades are held for Kent in this framework. That does not say whether there were any.',
    )
  })

  it('say that nobody has a grade without saying that there was none', () => {
    expect(tell('apa', { name: 'Kent' }, { name: 'Surrey' }, { name: 'Devon' })).toEqual([
      'No grades are held for Kent, Surrey or Devon in this framework. That does not say whether there were any.',
    ])
    expect(tell('apa')).toEqual([])
  })

  it('name additional investigations by their topics', () => {
    const investigation = (topic: string): RecordedJudgement => ({
      ...judgement(['additional-investigation', adequate]),
      topic,
    })
    const judgements = [
      judgement(['safeguarding', two]),
      ...['young carers', 'substance misuse'].map(investigation),
    ]
    const sides = [{ existed: true, inspection: { edition: editionOf('jar', 'jar-2007'), judgements } }]
    expect(comparisonSentences([{ name: 'Southend', year: 2008 }], comparedRows('jar', sides))).toEqual([
      'In 2008 Southend was judged 2 (adequate) in safeguarding; adequate in the additional investigations “young carers” and “substance misuse”.',
    ])
  })

  it('say that no area can be compared where each council has grades in another', () => {
    expect(tell('jar', ...jars({ safeguarding: three }, { 'service-management': two }))).toEqual([
      'No area has a grade in more than one of these councils.',
    ])
  })

  it('say that a council was not responsible then', () => {
    expect(tell('apa', essex, hertfordshire, { name: 'Cumberland', existed: false }).at(-1)).toBe(
      'Cumberland was not responsible for children’s services while this framework was in use.',
    )
  })

  it('give a digit its meaning in brackets', () => {
    const sentence = tell('jar', ...jars({ safeguarding: three }, { safeguarding: two }))[0]
    expect(sentence).toBe(
      'In safeguarding Southend was judged 3 (good) and Luton 2 (adequate), both in 2008.',
    )
  })

  it('put the councils of one grade together and name the years once when there are many', () => {
    const many = [
      'Alton',
      'Barton',
      'Carlton',
      'Denton',
      'Elton',
      'Felton',
      'Galton',
      'Hilton',
      'Ilton',
      'Kelton',
      'Lorton',
    ]
    const councils = many.map((name, index) => ({
      name,
      year: index < 9 ? 2007 : 2005,
      grades: {
        'staying-safe': index % 3 === 0 ? good : adequate,
        'being-healthy': good,
      } as Council['grades'],
    }))
    expect(tell('apa', ...councils)).toEqual([
      'In staying safe Alton, Denton, Galton and Kelton were judged good; Barton, Carlton, Elton, Felton, Hilton and Ilton adequate; Lorton satisfactory.',
      'In being healthy their grades were the same, or equivalent on the different scale of 2005.',
      'The grades of Alton, Barton, Carlton, Denton, Elton, Felton, Galton, Hilton and Ilton are from 2007, those of Kelton and Lorton from 2005.',
    ])
  })

  it('tell three differing rows in full and name the others', () => {
    const low = {
      ...essex,
      name: 'Kent',
      grades: apa([adequate, good, good, adequate, adequate, two, three, two]),
    }
    const sentences = tell('apa', essex, low)
    expect(sentences.slice(1, 4)).toEqual([
      'In staying safe Essex was judged adequate and Kent good.',
      'In enjoying and achieving Essex was judged adequate and Kent good.',
      'Their grades also differ in making a positive contribution, achieving economic well-being and capacity to improve.',
    ])
  })

  it('quote a step that is printed as a verb, and count the areas of a framework without outcomes', () => {
    const rest = { 'help-and-protection': good, 'looked-after-and-permanence': good, leadership: good }
    const needs: [Grade, string] = [2, 'Requires improvement']
    const councils = [
      { name: 'Essex', year: 2014, grades: { ...rest, 'overall-effectiveness': good } },
      { name: 'Kent', year: 2017, grades: { ...rest, 'overall-effectiveness': needs } },
    ] as Council[]
    expect(tell('sif', ...councils)).toEqual([
      'In overall effectiveness Essex was judged good in 2014 and Kent ‘requires improvement’ in 2017.',
      'For children who need help and protection, for children looked after and achieving permanence and in leadership, management and governance their grades were the same.',
    ])
  })

  it('count the areas of a framework without outcomes where all of them agree', () => {
    const rows = ['leadership', 'help-and-protection', 'in-care', 'care-leavers'] as const
    const grades = Object.fromEntries(rows.map(area => [area, good])) as Council['grades']
    expect(
      tell('ilacs', { name: 'Essex', year: 2026, grades }, { name: 'Kent', year: 2026, grades }),
    ).toEqual(['In all four areas their grades were the same.', 'All grades are from 2026.'])
  })

  it('speak of the grades held where a row has none for one of the councils', () => {
    const without = { ...hertfordshire, name: 'Kent', grades: { 'childrens-services': three } }
    const [, agreeing] = tell('apa', essex, hertfordshire, without)
    expect(agreeing).toBe(`In the other four outcomes, ${SERVICES} the grades held were the same.`)
  })

  it('never give a safeguarding board’s grade to its council', () => {
    const needs: [Grade, string] = [2, 'requires improvement']
    const board = (name: string, lscb: [Grade, string]) => ({ name, year: 2014, grades: { lscb } })
    expect(tell('sif', board('Essex', needs), board('Kent', good))).toEqual([
      'Of the Local Safeguarding Children Boards, that of Essex was judged ‘requires improvement’ and that of Kent good, both in 2014.',
    ])
    expect(tell('sif', board('Essex', needs))).toEqual([
      'The Local Safeguarding Children Board of Essex was judged ‘requires improvement’.',
    ])
  })

  it('leave out a grade that is being checked, and say so', () => {
    const unsure = {
      ...hertfordshire,
      grades: { ...hertfordshire.grades, 'enjoying-and-achieving': 'doubtful' as const },
    }
    expect(tell('apa', essex, unsure)).toEqual([
      'In being healthy, staying safe, making a positive contribution, achieving economic well-being, capacity to improve, children’s services and social care services their grades were the same.',
      'All grades are from 2006.',
      'The grade of Hertfordshire in enjoying and achieving is being checked by a person and is left out.',
    ])
  })

  it('say where inspectors chose not to grade', () => {
    const scilly = {
      name: 'Isles of Scilly',
      year: 2016,
      grades: { leadership: good, adoption: 'not-judged' },
    } as Council
    const kent = { name: 'Kent', year: 2017, grades: { leadership: good, adoption: good } } as Council
    expect(tell('sif', scilly, kent)).toContain(
      'Inspectors chose not to grade adoption performance in Isles of Scilly.',
    )
  })

  it('use no word that ranks councils or tells a movement', () => {
    const all = [
      tell('apa', essex, hertfordshire, cambridgeshire),
      tell('apa', essex),
      tell('sif', { name: 'Kent' }),
    ].flat()
    expect(all.join(' ')).not.toMatch(
      /\b(better|worse|best|worst|rank|rise|rose|fall|fell|higher|lower|top|bottom)\b/i,
    )
  })
})

function jars(one: Council['grades'], other: Council['grades']): Council[] {
  return [
    { name: 'Southend', year: 2008, grades: one },
    { name: 'Luton', year: 2008, grades: other },
  ]
}
