import { describe, expect, it } from "vitest";
import { decodeText } from "#exchange/decode-text.ts";

const TEXT = "id;text\r\n1;I’m sorry, Zoë. That’s on me.\r\n";
const utf16 = (text: string) => new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer);
const swapped = (bytes: Uint8Array) => bytes.map((_, at) => bytes[at ^ 1] ?? 0);

describe("a text file", () => {
  it("is read in the encoding that it was written in", () => {
    expect(decodeText(new TextEncoder().encode(TEXT))).toEqual({ text: TEXT, encoding: "utf-8" });
    expect(decodeText(new TextEncoder().encode(`\uFEFF${TEXT}`))).toEqual({ text: TEXT, encoding: "utf-8" });
    expect(decodeText(utf16(`\uFEFF${TEXT}`))).toEqual({ text: TEXT, encoding: "utf-16le" });
    expect(decodeText(swapped(utf16(`\uFEFF${TEXT}`)))).toEqual({ text: TEXT, encoding: "utf-16be" });
    expect(decodeText(utf16(TEXT))).toEqual({ text: TEXT, encoding: "utf-16le" });
    expect(decodeText(swapped(utf16(TEXT)))).toEqual({ text: TEXT, encoding: "utf-16be" });
    // Its curly quotes too, in browsers; Node 20 reads them as Latin-1: a journey opens such a file.
    expect(decodeText(Uint8Array.of(0x5a, 0x6f, 0xeb))).toEqual({ text: "Zoë", encoding: "windows-1252" });
  });

  it("that is empty is an empty text", () => {
    expect(decodeText(new Uint8Array())).toEqual({ text: "", encoding: "utf-8" });
  });
});
