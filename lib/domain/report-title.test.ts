import { expect, it } from 'vitest'
import { FRAMEWORK_KEYS } from './frameworks'
import { reportTitle } from './report-title'

it('titles a document with its year, its framework and its council', () => {
  expect(reportTitle('apa', 2006, 'Essex')).toBe('2006 annual performance assessment of Essex')
  expect(reportTitle('jar', 2008, 'Southend-on-Sea')).toBe('2008 joint area review of Southend-on-Sea')
  expect(reportTitle('sif', 2014, 'Essex')).toBe(
    '2014 inspection of Essex under the single inspection framework',
  )
})

it('names the council once in the title of every framework', () => {
  for (const key of FRAMEWORK_KEYS) expect(reportTitle(key, 2010, '$& Vale').split('$& Vale')).toHaveLength(2)
})
