import type { AreaKey } from '@/lib/domain/areas'

/**
 * One form of the inspections of 2009 to 2013. They share a front page, a scale, graded headings and a table at the
 * end; they differ in title and in what they ask, and in nothing that is not said here.
 */
export interface Form {
  /** The key of the edition that tells its rows. */
  edition: string
  /** The title on the front page, from its first word to its last. */
  title: RegExp
  /** The halves of the report, each with questions of its own; one part where a report has no halves. */
  parts: readonly Part[]
}

export interface Part {
  /** What its findings are about; null where that is the whole inspection. */
  area: AreaKey | null
  /** The headings that open it. */
  headings: readonly string[]
  /** Words by which a sentence names this part and no other. */
  named: RegExp
  /** In the order in which the report puts them; halves of one report ask the same in the same order. */
  questions: readonly Question[]
}

/** What gets a grade of its own. */
export interface Question {
  area: AreaKey
  /** The wordings of its heading and of its row in the table, spelt out. */
  names: readonly string[]
  /** What the first sentence under its heading begins with. */
  subject: RegExp
}
