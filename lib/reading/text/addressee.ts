import { collapse } from '../document'
import { dateIn } from './dates'

const HONORIFIC = /\b(?:Mr|Mrs|Ms|Miss|Dr|Prof(?:essor)?|Sir|Dame|Lady|Cllr|Councillor|Rev(?:erend)?)\b\.?\s+/

/**
 * 'Mr John Smith, Director of Children's Services' from the lines above the title, whether they stand one below
 * the other or run together in one; null where the letter names nobody.
 * @param council as the title prints it: what follows the post in the address
 */
export function addresseeIn(lines: readonly string[], council: string): string | null {
  const surname = surnameIn(lines)
  const from = lines.findIndex(
    line => !/^Dear\b/i.test(line) && (surname ? hasWord(line, surname) : HONORIFIC.test(line)),
  )
  if (from < 0) return null
  const address = collapse(
    lines
      .slice(from)
      .filter(line => !/^Dear\b/i.test(line) && dateIn(line) === null)
      .join(' \n '),
  )
  const name = nameIn(lines[from] ?? '', surname)
  const post = before(address.slice(address.indexOf(name) + name.length), council)
  return post ? `${name}, ${post}` : name
}

function surnameIn(lines: readonly string[]): string | null {
  const salutation = lines.find(line => /^Dear\b/i.test(line))
  return (
    /([\p{L}'’-]+)[\s,.:;]*$/u.exec(
      salutation?.replace(/^Dear\s+(?:Sir|Madam|Colleague).*$/i, '') ?? '',
    )?.[1] ?? null
  )
}

const hasWord = (line: string, word: string): boolean =>
  line.split(/[\s,]+/).some(each => each.toLowerCase() === word.toLowerCase())

function nameIn(line: string, surname: string | null): string {
  const start = HONORIFIC.exec(line)?.index ?? 0
  if (!surname) return line.slice(start)
  const end = line.toLowerCase().indexOf(surname.toLowerCase(), start) + surname.length
  return line.slice(start, end)
}

/** What stands between a name and the council's own name; nothing where the address does not name the council. */
function before(text: string, council: string): string | null {
  const words = council
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
  const pattern = new RegExp(
    `(?<!\\p{L})${words.map(word => word.replace(/^and$/i, '(?:and|&)')).join('[^\\p{L}\\p{N}]+')}(?!\\p{L})`,
    'iu',
  )
  const at = text.search(pattern)
  return at < 0 ? null : collapse(text.slice(0, at)).replace(/^[\s,]+|[\s,]+$/g, '') || null
}
