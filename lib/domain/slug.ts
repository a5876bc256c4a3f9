/**
 * A council's name as its pages' address has it: 'southend-on-sea', 'dorset-county', 'st-helens'. A name filed under
 * its place ('Bristol, City of') goes by the place alone. Stable: the same name always gives the same slug.
 */
export const slugOf = (name: string): string =>
  name
    .replace(/, (City|County|Borough) of$/, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[.'’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** True for what can stand in an address as a council's or a document's name; anything else has no page. */
export const isSlug = (written: string): boolean => /^[a-z0-9-]{1,120}$/.test(written)
