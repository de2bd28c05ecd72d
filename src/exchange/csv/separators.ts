/** What parts the cells of a row; `none` where a row is one cell: an answer a line. */
export const SEPARATORS = ["comma", "semicolon", "tab", "bar", "none"] as const;
export type Separator = (typeof SEPARATORS)[number];

/** The unit separator stands in no text that people write, so that it parts nothing. */
export const SIGN_OF: Readonly<Record<Separator, string>> = { comma: ",", semicolon: ";", tab: "\t", bar: "|", none: "\u001F" };

export const SEPARATOR_OF: Readonly<Record<string, Separator>> = Object.fromEntries(SEPARATORS.map((name) => [SIGN_OF[name], name]));
