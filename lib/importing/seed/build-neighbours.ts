import type { NeighbourSeed } from '../bundle-files'
import { cell, sharedTable } from './shared'

/** Ten similar councils a council in each model year, newest model first; a council the model has no list for has none. */
export const buildNeighbours = (): NeighbourSeed[] =>
  sharedTable('reference/statistical-neighbours.csv')
    .filter(row => cell(row, 'neighbour_dfe_number') !== '-')
    .map(row => ({
      model: Number(cell(row, 'model')),
      dfeNumber: Number(cell(row, 'dfe_number')),
      rank: Number(cell(row, 'rank')),
      neighbourDfe: Number(cell(row, 'neighbour_dfe_number')),
      closeness: cell(row, 'closeness'),
    }))
    .sort((a, b) => b.model - a.model || a.dfeNumber - b.dfeNumber || a.rank - b.rank)
