import { dateIn } from './dates'

const LONGEST = 140
const CONTACT = /@|www\.|https?:|\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/

const STEP =
  /^(?:grade [1-4]\W*)?(?:outstanding|excellent|very good|good|adequate|satisfactory|requires improvement.*|inadequate)\W*$|^grade [1-4]\W*$/i

/** True of a line that, standing alone, reads as a heading: short, capital or digit first, not closed by a stop. */
export const isHeadingLike = (text: string): boolean =>
  text.length <= LONGEST &&
  /^['"‘“]?[A-Z0-9]/.test(text) &&
  /[a-z]{3}/i.test(text) &&
  !isStep(text) &&
  !/[.,:!]$/.test(text) &&
  !/^(?:Dear|Yours)\b/.test(text) &&
  !text.includes(';') &&
  !isContact(text) &&
  dateIn(text) === null

/** True of a step of a scale alone on its line: it belongs to a drawing of the scale or to the heading above. */
export const isStep = (text: string): boolean => STEP.test(text)

/** True of an address, with its postcode, or of a line that tells where to write. */
export const isContact = (text: string): boolean => CONTACT.test(text)

/** Two headings are the same when their letters are: case, stops, 'and' or '&', hyphens and spaces do not count. */
export const headingKey = (text: string): string =>
  text
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^a-z0-9]/g, '')
