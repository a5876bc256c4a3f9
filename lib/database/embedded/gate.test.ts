import { expect, test } from 'vitest'
import { Gate } from './gate'

test('holders enter one at a time and in the order they came', async () => {
  const gate = new Gate()
  const order: string[] = []
  const visit = async (name: string) => {
    const holder = {}
    await gate.enter(holder)
    order.push(`${name} in`)
    await new Promise(resolve => setTimeout(resolve, 1))
    order.push(`${name} out`)
    gate.leave(holder)
  }
  await Promise.all(['a', 'b', 'c'].map(visit))
  expect(order).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out'])
})

test('whoever has the gate enters again at once, and only the holder can leave', async () => {
  const gate = new Gate()
  const [holder, other] = [{}, {}]
  await gate.enter(holder)
  await gate.enter(holder)
  gate.leave(other)
  expect(gate.has(holder)).toBe(true)
})
