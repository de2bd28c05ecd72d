import { packText } from "./pack.ts";

/**
 * The longest link that is offered, in characters. Browsers take far more; mail programs and chats begin to cut or to break longer ones.
 * The longest shipped scenario makes one of some 13,000.
 */
export const LINK_MAX_LENGTH = 16_000;

export type MadeLink =
  | { readonly ok: true; readonly href: string }
  /** Too long for a link: it has to go as a file. */
  | { readonly ok: false; readonly length: number };

/**
 * A link that carries the value in its fragment, which browsers never send to a server: `https://…/#/import/<packed>`.
 * `page` is the address that Mend runs at (whatever is in its fragment is left off), `place` the route that reads the link.
 */
export async function makeLink(page: string, place: string, value: unknown): Promise<MadeLink> {
  const href = `${page.split("#", 1)[0]}#/${place}/${await packText(JSON.stringify(value))}`;
  return href.length <= LINK_MAX_LENGTH ? { ok: true, href } : { ok: false, length: href.length };
}
