import type { Sequence } from "#schema/sequence.ts";
import { parseSequence } from "./parse-sequence.ts";

/** One chunk a sequence: only what is opened is fetched. */
const files = import.meta.glob<unknown>("../../../scenarios/sequences/*.json", { import: "default" });

/** The shipped sequence with that id; null if there is none. */
export async function loadSequence(id: string): Promise<Sequence | null> {
  const load = files[`../../../scenarios/sequences/${id}.json`];
  if (!load) return null;
  const parsed = parseSequence(await load());
  if (!parsed.ok) throw new Error(`The sequence ${id} does not keep to the schema: npm run check:scenarios says where.`);
  return parsed.sequence;
}
