import type { DirectoryEntry } from '@/lib/domain/authorities'
import type { FrameworkKey } from '@/lib/domain/frameworks'
import type { SourceDocument } from './document'
import type { ParsedReport } from './report'

/** What a reader finds out; `readDocument` adds the version and the source. */
export type ReaderResult = Omit<ParsedReport, 'version' | 'source' | 'framework'> & { licence: string | null }

/** Reads one framework's documents. One file a framework, registered in `lib/reading/readers.ts`. */
export interface Reader {
  framework: FrameworkKey
  /** True when the text itself says it is a document of this framework; the file's name is no evidence. */
  recognises(document: SourceDocument): boolean
  /**
   * @param councils the directory that printed names of councils are looked up in
   * @throws Refusal when the document is of this framework but cannot be attributed or dated
   */
  read(document: SourceDocument, councils: readonly DirectoryEntry[]): ReaderResult
}

/** Why a document is not taken, for programs. The sentence beside it is for people. */
export const REFUSAL_CODES = [
  'file-not-opened',
  'file-empty',
  'file-too-large',
  'too-many-pages',
  'not-a-document',
  'web-page',
  'not-utf-8',
  'encrypted',
  'truncated',
  'damaged',
  'no-text',
  'took-too-long',
  'took-too-much-memory',
  'another-kind',
  'another-country',
  'unknown-kind',
  'several-kinds',
  'unknown-form',
  'unknown-council',
  'no-date',
  'part-missing',
  'not-json',
  'not-a-parsed-report',
] as const

export type RefusalCode = (typeof REFUSAL_CODES)[number]

/** A document that cannot be taken, with the one sentence that tells a person why and what to do. */
export class Refusal extends Error {
  override name = 'Refusal'

  constructor(
    readonly code: RefusalCode,
    sentence: string,
  ) {
    super(sentence)
  }

  /** The sentence for people, then the code for programs. */
  get told(): string {
    return `${this.message} [${this.code}]`
  }
}
