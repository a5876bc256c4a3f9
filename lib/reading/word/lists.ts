import { type Attributes, walkXml } from './xml'

/** How one level of a list is numbered. */
export interface Level {
  /** Word's own name for it: 'bullet', 'decimal', 'lowerLetter'. */
  format: string
  /** '%1.%2': the numbers of the levels in their places. */
  text: string
  start: number
}

export interface List {
  /** Lists of one kind count on from each other. */
  kind: string
  levels: ReadonlyMap<number, Level>
  /** Levels that begin anew where this list begins, with the number they begin at. */
  restarts: ReadonlyMap<number, number>
}

/** The lists of a document by their keys. */
export function listsIn(xml: string): Map<string, List> {
  const kinds = new Map<string, Map<number, Level>>()
  const lists = new Map<string, List>()
  let levels = new Map<number, Level>()
  let level: Level = { format: '', text: '', start: 1 }
  let key = ''
  let restarts = new Map<number, number>()
  let restarted = 0
  const opened: Record<string, (value: string, attributes: Attributes) => void> = {
    'w:abstractNum': (_, attributes) => {
      levels = new Map()
      kinds.set(attributes['w:abstractNumId'] ?? '', levels)
    },
    'w:lvl': (_, attributes) => {
      level = { format: 'decimal', text: '', start: 1 }
      levels.set(Number(attributes['w:ilvl']), level)
    },
    'w:numFmt': value => {
      level.format = value
    },
    'w:lvlText': value => {
      level.text = value
    },
    'w:start': value => {
      level.start = Number(value)
    },
    'w:num': (_, attributes) => {
      key = attributes['w:numId'] ?? ''
      restarts = new Map()
    },
    'w:abstractNumId': value => {
      levels = new Map(kinds.get(value))
      lists.set(key, { kind: value, levels, restarts })
    },
    'w:lvlOverride': (_, attributes) => {
      restarted = Number(attributes['w:ilvl'])
    },
    'w:startOverride': value => {
      restarts.set(restarted, Number(value))
    },
  }
  walkXml(xml, { open: (name, attributes) => opened[name]?.(attributes['w:val'] ?? '', attributes) })
  return lists
}
