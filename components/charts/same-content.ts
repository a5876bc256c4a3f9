/**
 * For `memo`: a page that is asked for again brings new objects of the same content. Drawing them anew would take the
 * focus away from the mark that a reader has just come back to.
 */
export const sameContent = <Props extends object>(before: Props, after: Props): boolean =>
  JSON.stringify(before) === JSON.stringify(after)
