/** One thing wrong with something from outside: where, what was expected, what was found. */
export interface Problem {
  /** Where it is, as a person would say it: `next[0].after`. Empty for the whole. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
  /** The nearest known name, for an unknown key. */
  readonly hint?: string;
}
