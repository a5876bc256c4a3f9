import 'server-only'
import type { Check } from '@/lib/domain/checks'
import type { Doubt } from '@/lib/reading/report'
import type { CheckView } from './types'

/** Something a person is to check or has checked, as pages tell it. */
export function checkView(check: Check<Doubt>): CheckView {
  const { open, said } = check
  const own = {
    open,
    doubts: check.doubts.map(({ code, sentence, evidence }) => ({ code, sentence, evidence })),
    said: said && { by: said.by, at: said.at, why: said.why, page: said.page },
  }
  if (!check.judgement) return { ...own, key: check.doubts[0].name, row: null, note: null }
  const { judgement, label, cell, note, reader } = check
  return { ...own, key: judgement.key, row: { label, grade: cell.grade, word: cell.word, reader }, note }
}
