import type { Reader } from './reader'
import { apaReader } from './readers/apa'

/** Every reader, one a framework. A new framework's reader is added here and nowhere else. */
export const READERS: readonly Reader[] = [apaReader]
