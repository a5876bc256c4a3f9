import type { Reader } from './reader'
import { annualRatingReader } from './readers/annual-rating'
import { apaReader } from './readers/apa'
import { cpiReader } from './readers/cpi'
import { ilacsReader } from './readers/ilacs'
import { jarReader } from './readers/jar'
import { lacReader } from './readers/lac-2013'
import { lscbReviewReader } from './readers/lscb-review'
import { sifReader } from './readers/sif'
import { slacReader } from './readers/slac'
import { visitReader } from './readers/visit'

/** Every reader, one a framework. A new framework's reader is added here and nowhere else. */
export const READERS: readonly Reader[] = [
  apaReader,
  jarReader,
  annualRatingReader,
  slacReader,
  cpiReader,
  lacReader,
  sifReader,
  lscbReviewReader,
  ilacsReader,
  visitReader,
]
