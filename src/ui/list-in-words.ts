const AND = new Intl.ListFormat("en-US");

/** “a, b, and c.” */
export const listInWords = (words: readonly string[]): string => AND.format(words);
