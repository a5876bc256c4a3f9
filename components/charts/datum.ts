import type { ScatterShapeProps } from 'recharts'

/**
 * What a shape is given, with our own row in it, which Recharts types as `any`.
 * @throws when Recharts could not place the point: the axes no longer fit the model
 */
export function datumOf<Row>({ cx, cy, payload }: ScatterShapeProps): {
  payload: Row
  cx: number
  cy: number
} {
  // Null as well, whatever the type says: that is what a category axis gives for a category it does not know.
  if (typeof cx !== 'number' || typeof cy !== 'number')
    throw new Error('Recharts found no place for a mark of the chart model.')
  return { payload: payload as Row, cx, cy }
}
