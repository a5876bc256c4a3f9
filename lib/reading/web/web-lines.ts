import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { SourceLine } from '../document'
import { Flow } from '../flow'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/** The lines of a web page or a piece of one: its tables as rows, its lists as bullets. */
export function webLines(html: string): SourceLine[] {
  const flow = new Flow()
  walk(parse(html).childNodes, flow)
  return flow.lines()
}

/** What nobody sees on the page. */
const UNSEEN = /^(?:head|script|style|noscript|template|svg|math|object|select|textarea)$/
const INLINE =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|br|cite|code|del|dfn|em|font|i|ins|kbd|label|mark|o:p|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/

/** The items numbered so far of each list that is numbered. */
const numbered = new WeakMap<object, number>()

function markOf({ parentNode }: Element): string {
  if (parentNode?.nodeName !== 'ol' || !('attrs' in parentNode))
    return `${isNested(parentNode) ? '  ' : ''}• `
  const { start, type } = Object.fromEntries(parentNode.attrs.map(({ name, value }) => [name, value]))
  if (type && type !== '1') return '• '
  const number = (numbered.get(parentNode) ?? (Number(start) || 1) - 1) + 1
  numbered.set(parentNode, number)
  return `${number}. `
}

const isNested = (list: Element['parentNode']): boolean =>
  list !== null && 'parentNode' in list && /^(?:li|ul|ol)$/.test(list.parentNode?.nodeName ?? '')

/** From the first node to the last, in and out of each, without recursion: pages nest as deep as they please. */
function walk(nodes: readonly Node[], flow: Flow): void {
  const open: { element: Element | null; nodes: readonly Node[]; at: number }[] = [
    { element: null, nodes, at: 0 },
  ]
  for (let level = open.at(-1); level; level = open.at(-1)) {
    const node = level.nodes[level.at]
    level.at += 1
    if (node === undefined) {
      if (level.element) leave(level.element, flow)
      open.pop()
    } else if (node.nodeName === '#text' && 'value' in node) write(node.value, level.element, flow)
    else if ('tagName' in node && !isUnseen(node)) {
      enter(node, flow)
      open.push({ element: node, nodes: node.childNodes, at: 0 })
    }
  }
}

function write(text: string, within: Element | null, flow: Flow): void {
  if (within?.tagName === 'pre') flow.write(text)
  else if (!/^(?:table|tbody|thead|tfoot|tr)$/.test(within?.tagName ?? ''))
    flow.write(text.replace(/[ \t\r\n\f]+/g, ' '))
}

const isUnseen = (element: Element): boolean =>
  UNSEEN.test(element.tagName) ||
  element.attrs.some(
    ({ name, value }) =>
      name === 'hidden' || (name === 'style' && /display\s*:\s*none|mso-hide\s*:\s*all/i.test(value)),
  )

function enter(element: Element, flow: Flow): void {
  const { tagName } = element
  if (tagName === 'br') flow.write('\n')
  else if (tagName === 'table') flow.openTable()
  else if (tagName === 'tr') flow.openRow()
  else if (tagName === 'td' || tagName === 'th') flow.openCell()
  else if (!INLINE.test(tagName)) flow.end()
  if (/^h[1-6]$/.test(tagName)) flow.set({ heading: Number(tagName[1]) })
  if (tagName === 'li') flow.set({ mark: markOf(element) })
}

function leave({ tagName }: Element, flow: Flow): void {
  if (tagName === 'table') flow.closeTable()
  else if (tagName === 'tr') flow.closeRow()
  else if (tagName === 'td' || tagName === 'th') flow.closeCell()
  else if (!INLINE.test(tagName)) flow.end()
  if (/^(?:h[1-6]|li)$/.test(tagName)) flow.set({ heading: 0, mark: '' })
}
