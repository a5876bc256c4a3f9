import { describe, expect, it } from 'vitest'
import { listedDocuments } from '@/lib/importing/documents/listed'
import { askedFor } from './asked-for'

const councilsOf = (...asked: string[]) => [
  ...new Set(
    askedFor(asked, listedDocuments()).map(({ reportId }) => reportId.split(/-(?:sif|ilacs|lac)-/)[0]),
  ),
]

describe('documents are asked for', () => {
  it('by a council’s address, by any of its names, and by several at once', () => {
    expect(councilsOf('essex')).toEqual(['essex'])
    expect(councilsOf('Essex County Council')).toEqual(['essex'])
    expect(councilsOf('birmingham', 'ESSEX').toSorted()).toEqual(['birmingham', 'essex'])
  })

  it('all at once', () => {
    expect(askedFor('all', listedDocuments())).toEqual(listedDocuments())
  })

  it('under a name that is nearly a council’s, and councils that are meant are named', () => {
    expect(() => askedFor(['Esex'], listedDocuments())).toThrow(
      /^No council is called “Esex”: did you mean .*essex.*\?$/,
    )
    expect(() => askedFor(['xyzzy'], listedDocuments())).toThrow(
      /xyzzy”: \/authorities lists every council\.$/,
    )
  })

  it('of a council that none is listed of, which is told in its full name', () => {
    expect(() => askedFor(['essex'], [])).toThrow(/^No report of Essex County Council is listed/)
  })
})
