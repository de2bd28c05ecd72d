import type { Problem } from "#schema/problems/problem.ts";
import { decodeText, type Encoding } from "./decode-text.ts";

export type ReadTextFile =
  | { readonly ok: true; readonly name: string; readonly text: string; readonly encoding: Encoding }
  | { readonly ok: false; readonly name: string; readonly problem: Problem };

/**
 * The text of a file that a person chose, in whatever encoding, or in the one that they named; one of more than `maxBytes` is refused
 * unread. Never rejects.
 */
export async function readTextFile(file: File, maxBytes: number, encoding?: Encoding): Promise<ReadTextFile> {
  const { name, size } = file;
  if (size > maxBytes) {
    return { ok: false, name, problem: { path: "", expected: `a file of at most ${inMegabytes(maxBytes)}`, found: inMegabytes(size) } };
  }
  try {
    return { ok: true, name, ...decodeText(new Uint8Array(await file.arrayBuffer()), encoding) };
  } catch {
    return { ok: false, name, problem: { path: "", expected: "a file that can be read", found: "one that the browser could not open" } };
  }
}

const inMegabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;
