import { walkXml } from './xml'

/** What a paragraph's style, or the paragraph itself, says of it; undefined where it says nothing. */
export interface Style {
  /** The rank of a heading, from 1. */
  heading?: number
  list?: string
  level?: number
}

type Named = Style & { basedOn?: string }

/** Styles that rest on each other in a ring are followed no further than this. */
const DEEPEST = 10

/** The paragraph styles by their keys, each with what it takes from those it is based on. */
export function stylesIn(xml: string): (key: string) => Style {
  const styles = new Map<string, Named>()
  let open: Named = {}
  walkXml(xml, {
    open: (name, attributes) => {
      const value = attributes['w:val'] ?? ''
      if (name === 'w:style') {
        open = {}
        styles.set(attributes['w:styleId'] ?? '', open)
      } else if (name === 'w:basedOn') open.basedOn = value
      else readSetting(open, name, value)
    },
  })
  const resolve = (key: string, deep: number): Style => {
    const style = styles.get(key)
    if (!style || deep > DEEPEST) return {}
    return style.basedOn ? { ...resolve(style.basedOn, deep + 1), ...style } : style
  }
  return key => resolve(key, 0)
}

/** Takes down one property of a paragraph or style. */
export function readSetting(style: Style, name: string, value: string): void {
  if (name === 'w:numId') style.list = value
  else if (name === 'w:ilvl') style.level = Number(value)
  // Nine is Word's word for running text.
  else if (name === 'w:outlineLvl') style.heading = Number(value) < 9 ? Number(value) + 1 : 0
}
