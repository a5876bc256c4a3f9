import type { Form } from '../since-2009/form'
import { readerOf } from '../since-2009/reader'

const FORM: Form = {
  edition: 'lac-2013',
  title:
    /^(?:targeted )?(?:re-?)?inspection of (?:services for looked[- ]after children(?: and (?:young people|care leavers))?|looked[- ]after children(?:['’]s)?(?: services)?)/i,
  parts: [
    {
      area: null,
      headings: [],
      named: /\blooked after\b/i,
      questions: [
        {
          area: 'overall-effectiveness',
          names: [
            'Overall effectiveness',
            'Overall effectiveness of services for looked after children',
            'Overall effectiveness of services for looked after children and young people',
            'Overall effectiveness of services for looked after children and care leavers',
          ],
          subject: /^(?:the )?(?:judge?ment (?:for|of|on|about) )?(?:the )?overall effectiveness\b/i,
        },
        {
          area: 'looked-after-capacity',
          names: ['Capacity to improve', 'Capacity for improvement', 'Capacity to improve services'],
          subject: /\bcapacity (?:to improve|for (?:further )?improvement)\b/i,
        },
        {
          area: 'looked-after-outcomes',
          names: [
            'Outcomes for looked after children and young people',
            'Outcomes for looked after children',
            'Outcomes for looked after children and care leavers',
            'Outcomes for looked after children, young people and care leavers',
          ],
          subject:
            /^(?:the )?(?:overall )?outcomes for (?:looked[- ]after |all )?(?:children|young people)\b/i,
        },
        {
          area: 'quality-of-provision',
          names: ['Quality of provision', 'The quality of provision'],
          subject: /^(?:the )?(?:overall )?quality of (?:the )?(?:provision|services?)\b/i,
        },
        {
          area: 'leadership',
          names: ['Leadership and management', 'Leadership, management and governance'],
          subject: /^(?:the )?(?:overall )?(?:quality of )?leadership(?:,| and) management\b/i,
        },
      ],
    },
  ],
}

/** Inspections of services for looked after children, 2013. */
export const lacReader = readerOf('lac-2013', [FORM])
