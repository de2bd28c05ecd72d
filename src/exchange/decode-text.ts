/** The encodings that a text file is read in. All but the last are recognized: old Macs’ has no sign of its own, so a person has to name it. */
export const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "windows-1252", "macintosh"] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface DecodedText {
  /** Without a byte-order mark. */
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * A text out of a file’s bytes, as spreadsheets write them: UTF-16 by its mark or by its zeros, UTF-8 where that is valid, otherwise
 * Windows-1252, in which every byte means something. A person who knows better may name the encoding.
 */
export function decodeText(bytes: Uint8Array, encoding: Encoding = encodingOf(bytes)): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

/** How far into a file zeros are counted. */
const LOOKED_AT = 4096;

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const looked = bytes.subarray(0, LOOKED_AT);
  const zerosAt = (parity: number) => looked.filter((byte, at) => byte === 0 && at % 2 === parity).length;
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  // Latin letters in UTF-16 have a zero for every second byte; no text in the other encodings has any.
  if (odd > looked.length / 4 && odd > even) return "utf-16le";
  if (even > looked.length / 4) return "utf-16be";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    return "windows-1252";
  }
}
