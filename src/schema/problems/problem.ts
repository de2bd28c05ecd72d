/** One thing wrong with something from outside: where, what was expected, what was found. */
export interface Problem {
  /** Where it is, as a person would say it: `next[0].after`, or `line 12` of a text that is not JSON. Empty for the whole. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
  /** The nearest known name, for a name or a word that is not known. */
  readonly hint?: string;
}
