import type { Damage } from '../damage'
import { columnDamages } from './columns'
import { contradictionDamages } from './contradictions'
import { firstPageDamages } from './first-page'
import { foreignDamages } from './foreign'
import { headingDamages } from './headings'
import { letterDamages } from './letters'
import { pageDamages } from './pages'
import { quotationDamages } from './quotations'
import { rowDamages } from './rows'

/** The document as it is: what the rates of the others are measured against. */
const NOTHING: Damage = { name: 'nothing', damage: ({ lines }) => ({ lines }) }

/** Every kind of damage, a family of them in each file. */
export const DAMAGES: readonly Damage[] = [
  NOTHING,
  ...rowDamages,
  ...columnDamages,
  ...headingDamages,
  ...letterDamages,
  ...pageDamages,
  ...firstPageDamages,
  ...foreignDamages,
  ...quotationDamages,
  ...contradictionDamages,
]
