import { damaged, type PackedPart, unpack } from './archive'
import { type Attributes, walkAll } from './walk'

/** What an Office workbook says of its sheets before any is opened. */
export interface OfficeBook {
  /** In order, each with the part of the archive it is in. */
  sheets: readonly { name: string; part: string }[]
  since1904: boolean
  /** True of a style of cells that shows a number as a day. */
  isDay(style: number): boolean
  /** The words that cells point at by number; read when first asked for. */
  words(): readonly string[]
}

/** @throws Refusal when the list of sheets is missing */
export function officeBook(parts: ReadonlyMap<string, PackedPart>): OfficeBook {
  const opened = (name: string, open: (name: string, attributes: Attributes) => void) => {
    const part = parts.get(name)
    if (part) walkAll(unpack(part), { open })
  }
  if (!parts.has('xl/workbook.xml')) throw damaged()
  const targets = new Map<string, string>()
  opened('xl/_rels/workbook.xml.rels', (name, { Id, Target = '' }) => {
    if (name === 'Relationship' && Id)
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`)
  })
  const sheets: { name: string; part: string }[] = []
  let since1904 = false
  opened('xl/workbook.xml', (name, attributes) => {
    if (name === 'workbookPr') since1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '')
    if (name === 'sheet')
      sheets.push({ name: attributes['name'] ?? '', part: targets.get(attributes['r:id'] ?? '') ?? '' })
  })
  const days = daysIn(opened)
  let words: string[] | undefined
  return {
    sheets,
    since1904,
    isDay: style => days[style] ?? false,
    words: () => {
      words ??= wordsIn(parts.get('xl/sharedStrings.xml'))
      return words
    },
  }
}

/** Formats 14 to 17 and 22 of every workbook show days; others say so themselves. */
const DAYS = new Set([14, 15, 16, 17, 22])

type Opened = (part: string, open: (name: string, attributes: Attributes) => void) => void

/** For each style of cells, in order, whether it shows a day. */
function daysIn(opened: Opened): boolean[] {
  const own = new Map<number, boolean>()
  const styles: boolean[] = []
  let inCells = false
  opened('xl/styles.xml', (name, attributes) => {
    const format = Number(attributes['numFmtId'])
    if (name === 'numFmt') own.set(format, showsDay(attributes['formatCode'] ?? ''))
    if (name === 'cellXfs' || name === 'cellStyles') inCells = name === 'cellXfs'
    if (name === 'xf' && inCells) styles.push(own.get(format) ?? DAYS.has(format))
  })
  return styles
}

/** 'dd/mm/yyyy' or '[$-809]d mmmm yyyy', and not '"Red" 0.00' or '[Red]0'. */
const showsDay = (code: string): boolean => /[dy]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''))

function wordsIn(part: PackedPart | undefined): string[] {
  const words: string[] = []
  let inText = false
  let phonetic = false
  if (!part) return words
  walkAll(unpack(part), {
    open: name => {
      if (name === 'si') words.push('')
      if (name === 'rPh') phonetic = true
      inText = name === 't' && !phonetic
    },
    close: name => {
      if (name === 'rPh') phonetic = false
      if (name === 't') inText = false
    },
    text: text => {
      if (inText) words[words.length - 1] += text
    },
  })
  return words
}
