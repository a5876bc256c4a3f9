import type { Form } from '../since-2009/form'
import { readerOf } from '../since-2009/reader'

const FORM: Form = {
  edition: 'cpi-2012',
  title:
    /^(?:unannounced )?(?:re-?)?inspection of (?:the )?(?:local authority(?:['’]s)? )?arrangements for (?:the protection of|protecting) children(?: and young people)?/i,
  parts: [
    {
      area: null,
      headings: [],
      named: /\bprotect/i,
      questions: [
        {
          area: 'overall-effectiveness',
          names: ['Overall effectiveness', 'Overall effectiveness of the arrangements to protect children'],
          subject: /^(?:the )?(?:judge?ment (?:for|of|on|about) )?(?:the )?overall effectiveness\b/i,
        },
        {
          area: 'help-and-protection',
          names: [
            'The effectiveness of the help and protection provided to children, young people, families and carers',
            'The effectiveness of help and protection provided to children, young people, families and carers',
            'The effectiveness of the help and protection provided to children and young people',
            'The effectiveness of help and protection',
          ],
          subject: /^(?:the )?(?:overall )?effectiveness of (?:the )?help\b/i,
        },
        {
          area: 'quality-of-practice',
          names: ['The quality of practice', 'Quality of practice'],
          subject: /^(?:the )?(?:overall )?quality of (?:the )?practice\b/i,
        },
        {
          area: 'leadership',
          names: [
            'Leadership and governance',
            'The leadership and governance',
            'Leadership, management and governance',
          ],
          subject: /^(?:the )?(?:overall )?(?:quality of )?leadership(?:,| and) (?:management|governance)\b/i,
        },
      ],
    },
  ],
}

/** Inspections of a council's arrangements for the protection of children, 2012 to 2013. */
export const cpiReader = readerOf('cpi', [FORM])
