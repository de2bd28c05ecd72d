/** How files begin that are no text, though people take them for tables. */
const BEGINNINGS: readonly (readonly [string, string])[] = [
  ["PK\u0003\u0004", "a workbook (Excel, Numbers, LibreOffice): save it as CSV there"],
  ["\u00D0\u00CF\u0011\u00E0", "an old Excel workbook: save it as CSV there"],
  ["%PDF-", "a PDF"],
];

/** What a file is called that was read as a text and is none; null for a text. */
export function otherFileInWords(text: string): string | null {
  return BEGINNINGS.find(([beginning]) => text.startsWith(beginning))?.[1] ?? null;
}
