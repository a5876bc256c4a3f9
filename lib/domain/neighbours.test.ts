import { describe, expect, it } from 'vitest'
import { closenessNote, closenessText, neighbourListName, neighbourModelFor } from './neighbours'

const MODELS = [2025, 2021]

describe('the list of neighbours for a year', () => {
  it.each([
    [2006, null],
    [2013, null],
    [2014, null],
    [2015, null],
    [2016, 2021],
    [2022, 2021],
    [2023, 2021],
    [2024, 2025],
    [2026, 2025],
    [2030, 2025],
    [2031, null],
  ])('of %i is %s', (year, model) => expect(neighbourModelFor(year, MODELS)).toBe(model))

  it('is none before 2014, however near a list is', () =>
    expect(neighbourModelFor(2013, [2013, 2014])).toBeNull())
  it('is none where no list is held', () => expect(neighbourModelFor(2025, [])).toBeNull())
  it('is named with its year', () => expect(neighbourListName(2025)).toBe('similar councils (list of 2025)'))
})

describe('how close neighbours are', () => {
  it('is told in the list’s own word, or not at all', () => {
    expect(closenessText('Very close')).toBe('very close')
    expect(closenessText('')).toBeNull()
  })
  it('is said to be missing where the list gives none', () =>
    expect(closenessNote(2021, ['', ''])).toBe('The list of 2021 does not say how close each council is.'))
  it('is said aloud where all, some or one are not close', () => {
    expect(closenessNote(2025, ['Not close', 'Not close'])).toBe(
      'The list calls every one of them “not close” to this council.',
    )
    expect(closenessNote(2025, ['Close', 'Not close', 'Not close'])).toBe(
      'The list calls 2 of them “not close”.',
    )
    expect(closenessNote(2025, ['Close', 'Not close'])).toBe('The list calls one of them “not close”.')
  })
  it('needs no further word where all are close', () =>
    expect(closenessNote(2025, ['Close', 'Somewhat close'])).toBeNull())
})
