/** What a request gets that cannot be answered: a status of HTTP and one sentence that says what to do. */
export class Refusal extends Error {
  constructor(
    readonly status: 400 | 404 | 405 | 406,
    sentence: string,
    /** The parameter that is at fault. */
    readonly parameter: string | null = null,
  ) {
    super(sentence)
  }
}
