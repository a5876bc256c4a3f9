/**
 * What `work` makes of each item, in the order of the items, some of which are begun while earlier ones are waited for.
 * @param ahead how many are under way or wait to be taken, at the most
 */
export async function* inOrder<Item, Made>(
  items: Iterable<Item>,
  ahead: number,
  work: (item: Item) => Promise<Made>,
): AsyncGenerator<Made> {
  const begun: Promise<Made>[] = []
  for (const item of items) {
    const made = work(item)
    // Whoever takes it from the line meets the error; until then nobody has, which is no fault.
    made.catch(() => undefined)
    begun.push(made)
    if (begun.length >= ahead) yield begun.shift() as Promise<Made>
  }
  yield* begun
}
