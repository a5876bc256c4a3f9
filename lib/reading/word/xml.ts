import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { damaged } from './parts'

export type Attributes = Record<string, string | undefined>

export interface Walker {
  open?: (name: string, attributes: Attributes) => void
  close?: (name: string) => void
  text?: (text: string) => void
}

/**
 * Walks XML from the first element to the last.
 * @throws Refusal when it is not well formed
 */
export function walkXml(xml: string, { open, close, text }: Walker): void {
  if (xml === '') return
  const parser = new SaxesParser()
  let fault = false
  parser.on('error', () => {
    fault = true
  })
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => open?.(name, attributes))
  parser.on('closetag', ({ name }) => close?.(name))
  parser.on('text', words => text?.(words))
  parser.write(xml).close()
  if (fault) throw damaged()
}
