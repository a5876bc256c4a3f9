import { type Attributes, type Walker, xmlWalk } from '../xml'
import { damaged } from './parts'

export type { Attributes }

/**
 * Walks XML from the first element to the last.
 * @throws Refusal when it is not well formed
 */
export function walkXml(xml: string, walker: Walker): void {
  if (xml === '') return
  const walk = xmlWalk(walker)
  walk.take(xml)
  if (!walk.end()) throw damaged()
}
