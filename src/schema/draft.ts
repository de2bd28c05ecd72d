/** An answer as it is being written. Kept by storage/drafts.ts at every keystroke, so that a crash costs nothing. */
import * as z from "zod/mini";
import { MomentSchema } from "./moment.ts";

export const DraftSchema = z.strictObject({
  text: z.string(),
  /** When the first key was pressed, in milliseconds since 1970 (UTC). */
  startedAt: MomentSchema,
  /** Whether any of it was spoken. */
  spoken: z.optional(z.boolean()),
});
export type Draft = z.infer<typeof DraftSchema>;
