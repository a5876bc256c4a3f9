import { SaxesParser, type SaxesTagPlain } from 'saxes'

export type Attributes = Readonly<Record<string, string | undefined>>

export interface Walker {
  open?: (name: string, attributes: Attributes) => void
  close?: (name: string) => void
  /** Words may come in several pieces. */
  text?: (text: string) => void
}

/** XML as it comes in, piece by piece; each answer is false once it is not well formed. */
export interface XmlWalk {
  take: (text: string) => boolean
  end: () => boolean
}

/** Tells a walker of every element and word from the first to the last. */
export function xmlWalk(walker: Walker): XmlWalk {
  const parser = new SaxesParser()
  let sound = true
  parser.on('error', () => {
    sound = false
  })
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => walker.open?.(name, attributes))
  parser.on('closetag', ({ name }) => walker.close?.(name))
  parser.on('text', text => walker.text?.(text))
  return {
    take: text => {
      parser.write(text)
      return sound
    },
    end: () => {
      parser.close()
      return sound
    },
  }
}
