/**
 * A function whose answer about an object is worked out once, and kept as long as the object is: for what is asked again
 * and again of one directory or document that does not change.
 */
export function kept<About extends object, Answer extends object | string>(
  workOut: (about: About) => Answer,
): (about: About) => Answer {
  const known = new WeakMap<About, Answer>()
  return about => {
    const before = known.get(about)
    if (before !== undefined) return before
    const answer = workOut(about)
    known.set(about, answer)
    return answer
  }
}
