import type { Problem } from "#schema/problems/problem.ts";
import { problemsOf } from "#schema/problems/problems-of.ts";
import { SequenceSchema, type Sequence } from "#schema/sequence.ts";
import { nearestName } from "../nearest-name.ts";

export type ParsedSequence =
  | { readonly ok: true; readonly sequence: Sequence }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A sequence out of anything, with its texts trimmed; or all that keeps it from being one. Whether its scenarios exist is not asked here. */
export function parseSequence(value: unknown): ParsedSequence {
  const parsed = SequenceSchema.safeParse(value);
  if (!parsed.success) return { ok: false, problems: problemsOf(SequenceSchema, value, parsed.error.issues, nearestName) };
  return { ok: true, sequence: parsed.data };
}
