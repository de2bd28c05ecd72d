import type { Beat } from "#schema/scenario.ts";
import type { Try } from "./sitting-store.ts";
import type { Written } from "./written.ts";

interface Answered extends Written {
  readonly beat: Beat | null;
}

type Scored = Pick<Try, "id" | "delivery" | "statement" | "report" | "at">;
type Circumstances = Pick<Try, "occasion" | "skills" | "session" | "pressure">;

/** What was written, as the try that it became. */
export function tryOf({ beat, draft, startedAt, spoken }: Answered, scored: Scored, circumstances: Circumstances): Try {
  return {
    ...scored,
    ...circumstances,
    beatId: beat?.id ?? null,
    text: draft,
    selfRating: null,
    durationMs: Math.max(0, scored.at - (startedAt ?? scored.at)),
    spoken,
  };
}
