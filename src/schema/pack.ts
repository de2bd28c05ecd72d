/**
 * A pack: scenarios that belong together, with who made them and what others may do with them, as a file or a link.
 * Made by the editor, read by exchange/packs. A change here obliges a new version and a way to read the old one.
 */
import * as z from "zod/mini";
import { ScenarioSchema } from "./scenario.ts";

export const PACK_FORMAT = "mend-pack";
export const PACK_VERSION = 1;
export const PACK_MAX_SCENARIOS = 100;

export const PackSchema = z.strictObject({
  format: z.literal(PACK_FORMAT),
  version: z.literal(PACK_VERSION),
  title: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
  /** Whose it is, as they want to be called; may be empty. Holds for each scenario that names nobody. */
  author: z.string().check(z.trim(), z.maxLength(120)),
  /** What others may do with it; may be empty. Holds for each scenario that says nothing of it. */
  license: z.string().check(z.trim(), z.maxLength(60)),
  note: z.string().check(z.trim(), z.maxLength(2000)),
  scenarios: z.array(ScenarioSchema).check(z.minLength(1), z.maxLength(PACK_MAX_SCENARIOS)),
});
export type Pack = z.infer<typeof PackSchema>;
