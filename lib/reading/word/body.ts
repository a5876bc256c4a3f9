import type { SourceLine } from '../document'
import { Flow } from '../flow'
import type { Numbering } from './numbering'
import { readSetting, type Style } from './styles'
import { type Attributes, walkXml } from './xml'

/** What Word keeps and does not print: words moved elsewhere, settings before a change, the old form of a drawing. */
const UNPRINTED = new Set(['w:del', 'w:moveFrom', 'w:pPrChange', 'w:rPrChange', 'mc:Fallback'])

/** What stands in a run besides its words. */
const SIGNS: Record<string, (attributes: Attributes) => string> = {
  'w:tab': () => '\t',
  'w:br': () => '\n',
  'w:cr': () => '\n',
  'w:noBreakHyphen': () => '-',
  'w:sym': attributes => String.fromCharCode(Number.parseInt(attributes['w:char'] ?? '20', 16)),
}

/** The lines of the body of a Word document. */
export function bodyLines(xml: string, styleOf: (key: string) => Style, numbering: Numbering): SourceLine[] {
  const flow = new Flow()
  let unprinted = 0
  let inRun = false
  let inText = false
  let hidden = false
  let style: Style = {}
  let own: Style = {}

  const opened: Record<string, (attributes: Attributes) => void> = {
    'w:tbl': () => flow.openTable(),
    'w:tr': () => flow.openRow(),
    'w:tc': () => flow.openCell(),
    'w:txbxContent': () => {
      flow.openBox()
      inRun = false
    },
    'w:p': () => {
      flow.end()
      flow.set({ heading: 0, mark: '' })
      style = {}
      own = {}
    },
    'w:pStyle': attributes => {
      style = styleOf(attributes['w:val'] ?? '')
    },
    'w:r': () => {
      inRun = true
      hidden = false
    },
    'w:vanish': attributes => {
      hidden = inRun && !/^(?:0|false|off)$/.test(attributes['w:val'] ?? '')
    },
    'w:t': () => {
      inText = true
    },
  }
  const closed: Record<string, () => void> = {
    'w:tbl': () => flow.closeTable(),
    'w:tr': () => flow.closeRow(),
    'w:tc': () => flow.closeCell(),
    'w:txbxContent': () => {
      flow.closeBox()
      inRun = true
    },
    'w:p': () => flow.end(),
    'w:pPr': () => {
      const { heading = 0, list = '0', level = 0 } = { ...style, ...own }
      flow.set({ heading, mark: numbering.mark(list, level) })
    },
    'w:r': () => {
      inRun = false
    },
    'w:t': () => {
      inText = false
    },
  }

  walkXml(xml, {
    open: (name, attributes) => {
      if (UNPRINTED.has(name)) unprinted += 1
      if (unprinted > 0) return
      opened[name]?.(attributes)
      const sign = inRun && !hidden && SIGNS[name]
      if (sign) flow.write(sign(attributes))
      else if (!inRun) readSetting(own, name, attributes['w:val'] ?? '')
    },
    close: name => {
      if (UNPRINTED.has(name)) unprinted -= 1
      else if (unprinted === 0) closed[name]?.()
    },
    text: text => {
      if (inText && !hidden && unprinted === 0) flow.write(text)
    },
  })
  return flow.lines()
}
