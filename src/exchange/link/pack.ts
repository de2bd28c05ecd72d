/** What a packed text may become at most when it is unpacked, in bytes: a link is short, and what it claims to hold need not be. */
export const UNPACKED_MAX_BYTES = 1_000_000;

export type Unpacked =
  | { readonly ok: true; readonly text: string }
  /** Cut short or changed on its way; or far more inside than any link of Mend holds. */
  | { readonly ok: false; readonly reason: "broken" | "too_big" };

/** The text, compressed (deflate, with its checksum) and written in the letters that a link may hold (base64url). */
export async function packText(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate"));
  return toBase64Url(new Uint8Array(await new Response(stream).arrayBuffer()));
}

/** The text again that `packText` was given. Stops at `maxBytes`, so that a small link cannot fill the memory. Never rejects. */
export async function unpackText(packed: string, maxBytes = UNPACKED_MAX_BYTES): Promise<Unpacked> {
  const bytes = fromBase64Url(packed);
  if (bytes === null || bytes.length === 0) return { ok: false, reason: "broken" };
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate")).getReader();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { ok: true, text: text + decoder.decode() };
      length += value.byteLength;
      if (length > maxBytes) {
        void reader.cancel().catch(() => undefined);
        return { ok: false, reason: "too_big" };
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    return { ok: false, reason: "broken" };
  }
}

/** As many bytes as `String.fromCharCode` takes at once everywhere. */
const CHUNK = 8192;

function toBase64Url(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function fromBase64Url(packed: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]*$/.test(packed)) return null;
  try {
    return Uint8Array.from(atob(packed.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}
