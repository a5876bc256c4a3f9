import { expect, test } from 'vitest'
import { kept } from './kept'

test('what is kept is worked out once for each object, an empty answer too', () => {
  const asked: string[] = []
  const nameOf = kept(({ name }: { name: string }) => {
    asked.push(name)
    return name
  })
  const [one, other] = [{ name: 'Eastmarch' }, { name: '' }]
  expect([nameOf(one), nameOf(other), nameOf(one), nameOf(other)]).toEqual(['Eastmarch', '', 'Eastmarch', ''])
  expect(asked).toEqual(['Eastmarch', ''])
})
