import { readFileSync } from 'node:fs'
import type { SourceDocument } from '@/lib/reading/document'
import { openText } from '@/lib/reading/open-text'
import { answers, letterFile } from '../support/letters'
import { pdfDocument, pdfIndex } from '../support/pdfs'
import { madeUpDocuments } from './made-up'

/** A document that can be damaged, not yet opened. */
export interface Source {
  kind: 'ours' | 'real'
  file: string
  open(): Promise<SourceDocument>
}

/** Every document there is to damage: those of our own making, and the real ones where they are at hand. */
export const corpus = (): Source[] => [
  ...madeUpDocuments().map(document => ({
    kind: 'ours' as const,
    file: document.file,
    open: async () => document,
  })),
  ...Object.keys(answers()).map(file => ({
    kind: 'real' as const,
    file,
    open: async () => openText(file, readFileSync(letterFile(file))),
  })),
  ...pdfIndex().map(({ file }) => ({ kind: 'real' as const, file, open: () => pdfDocument(file) })),
]
