import type { Reader } from './reader'
import { apaReader } from './readers/apa'
import { ilacsReader } from './readers/ilacs'
import { jarReader } from './readers/jar'
import { sifReader } from './readers/sif'
import { visitReader } from './readers/visit'

/** Every reader, one a framework. A new framework's reader is added here and nowhere else. */
export const READERS: readonly Reader[] = [apaReader, jarReader, sifReader, ilacsReader, visitReader]
