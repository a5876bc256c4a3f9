import type { AreaKey } from '@/lib/domain/areas'
import type { Part } from '../since-2009/form'
import { readerOf } from '../since-2009/reader'

const part = (area: AreaKey, capacity: AreaKey, services: readonly string[], named: RegExp): Part => ({
  area,
  headings: services,
  named,
  questions: [
    {
      area,
      names: ['Overall effectiveness', ...services.map(words => `Overall effectiveness of ${words}`)],
      subject: /^(?:the )?(?:judge?ment (?:for|of|on|about) )?(?:the )?overall effectiveness\b/i,
    },
    {
      area: capacity,
      names: ['Capacity for improvement', 'Capacity to improve', 'Capacity for further improvement'],
      subject: /\bcapacity (?:to improve|for (?:further )?improvement)\b/i,
    },
  ],
})

const safeguarding = part(
  'safeguarding',
  'safeguarding-capacity',
  ['Safeguarding services', 'Safeguarding children services', 'Services for safeguarding'],
  /\bsafeguard/i,
)
const lookedAfter = part(
  'looked-after-children',
  'looked-after-capacity',
  [
    'Services for looked after children',
    'Services for looked after children and young people',
    'Services for looked after children and care leavers',
    'Looked after children services',
  ],
  /\blooked[- ]after\b|\bin care\b/i,
)

/** Inspections of safeguarding and looked after children services, 2009 to 2012, and of safeguarding alone. */
export const slacReader = readerOf('slac', [
  {
    edition: 'slac-2009',
    title:
      /^(?:announced )?(?:re-?)?inspection of (?:services for )?safeguarding (?:and|&) (?:services for )?looked[- ]after children(?:['’]s)?(?: services)?/i,
    parts: [safeguarding, lookedAfter],
  },
  {
    edition: 'slac-safeguarding',
    title:
      /^(?:announced )?(?:re-?)?inspection of safeguarding(?: children(?:['’]s)?)? (?:services|arrangements)\b(?!.{0,40}\blooked)/i,
    parts: [safeguarding],
  },
])
