import type { AreaKey } from '@/lib/domain/areas'
import type { FrameworkKey } from '@/lib/domain/frameworks'
import type { ColumnForm, InspectionForm, InspectionPart } from './forms'

const column = (part: InspectionPart, ...headings: string[]): ColumnForm<InspectionPart> => ({
  part,
  headings,
})

const inspection = (
  framework: FrameworkKey,
  edition: string,
  kind: string | null,
  columns: readonly ColumnForm<InspectionPart>[],
): InspectionForm => ({ framework, edition, kind, columns })

const single = "single inspection of la children's services (sif)"

const SIF_GRADES: readonly (readonly [area: AreaKey, heading: string])[] = [
  ['overall-effectiveness', 'overall judgement'],
  ['help-and-protection', 'children who need help and protection'],
  ['looked-after-and-permanence', 'children looked after and achieving permanence'],
  ['adoption', 'cla sub: adoption performance'],
  ['care-leavers', 'cla sub: experiences and progress of care leavers'],
  ['leadership', 'leadership, management and governance'],
]

const sif = (which: string): readonly ColumnForm<InspectionPart>[] => [
  column('published', `${single} ${which} publication date`),
  ...SIF_GRADES.map(([area, heading]) => column(area, `${which} ${heading}`)),
]

/** The table of abolished councils has one such inspection and no ordinal; care leavers came later. */
const ilacs = (ordinal: string): InspectionForm => {
  const named = (heading: string) => `${ordinal}ilacs framework ${heading}`
  const experiences = (of: string) => named(`experiences and progress of ${of}`)
  return {
    framework: 'ilacs',
    edition: null,
    kind: null,
    optional: true,
    columns: [
      column('type', named('inspection type')),
      column('published', named('publication date')),
      column('overall-effectiveness', named('overall effectiveness')),
      column('leadership', named('impact of leaders')),
      column('help-and-protection', experiences('children who need help and protection')),
      column('in-care', experiences('children in care and care leavers'), experiences('children in care')),
      { ...column('care-leavers', experiences('care leavers')), optional: true },
    ],
  }
}

/** Every inspection that a council's one row may hold, in the sheet that goes back to 2009. */
export const INSPECTIONS_SINCE_2009: readonly InspectionForm[] = [
  inspection('slac', 'slac-2009', null, [
    column('published', 'safeguarding & looked after children (slac) inspection publication date'),
    column('safeguarding', 'slac safeguarding overall effectiveness'),
    column('looked-after-children', 'slac looked after children overall effectiveness'),
  ]),
  inspection('slac', 'slac-safeguarding', 're-inspection', [
    column('published', 'slac re-inspection of safeguarding publication date'),
    column('safeguarding', 'slac re-inspection safeguarding oe'),
  ]),
  inspection('slac', 'slac-looked-after', 're-inspection', [
    column('published', 'slac re-inspection of services for children looked after publication date'),
    column('looked-after-children', 'slac re-inspection of services children looked after oe'),
  ]),
  inspection('cpi', 'cpi-2012', null, [
    column('published', 'child protection inspections (cpi) publication date'),
    column('overall-effectiveness', 'cpi overall effectiveness'),
  ]),
  inspection('cpi', 'cpi-2012', 're-inspection', [
    column('published', 'child protection re-inspection (cpri) publication date'),
    column('overall-effectiveness', 'cpri overall effectiveness'),
  ]),
  inspection('lac-2013', 'lac-2013', null, [
    column('published', 'targeted looked after children (tlac) inspection publication date'),
    column('overall-effectiveness', 'tlac overall effectiveness'),
  ]),
  inspection('sif', 'sif-2013', null, [...sif('first sif'), column('lscb', 'lscb overall effectiveness')]),
  inspection('sif', 'sif-2013', 're-inspection', sif('sif re-inspection')),
  ...['', 'first ', 'second ', 'third ', 'fourth '].map(ilacs),
]
