import { expect, it } from 'vitest'
import { inOrder } from './in-order'

it('gives results in the order of the items, and begins no more than it may', async () => {
  let underWay = 0
  let most = 0
  const given: number[] = []
  const work = async (item: number) => {
    underWay += 1
    most = Math.max(most, underWay)
    // Later items are done sooner.
    await new Promise(resolve => setTimeout(resolve, 20 - 4 * item))
    underWay -= 1
    return item
  }
  for await (const item of inOrder([1, 2, 3, 4, 5], 3, work)) given.push(item)
  expect(given).toEqual([1, 2, 3, 4, 5])
  expect(most).toBe(3)
})

it('passes an error on where its item stands in line', async () => {
  const given: number[] = []
  const all = async () => {
    for await (const item of inOrder([1, 2, 3], 3, async each => {
      if (each === 2) throw new Error('two')
      return each
    }))
      given.push(item)
  }
  await expect(all()).rejects.toThrow('two')
  expect(given).toEqual([1])
})
