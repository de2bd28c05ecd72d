import { ATTEMPT_SCHEMA_VERSION, type Attempt, AttemptSchema } from "#schema/attempt.ts";

/** What version 2 tells beside the answer; before it there was nothing but ordinary practice. */
const BEFORE_2 = { occasion: "practice", skills: [], session: null, pressure: null, spoken: false, felt: null } as const;

/** The same attempt in today’s shape, as far as it can be told: a missing schemaVersion is 1, the first. */
export function migrateAttempt(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const { schemaVersion = 1 } = value as { schemaVersion?: unknown };
  return schemaVersion === 1 ? { ...BEFORE_2, ...value, schemaVersion: ATTEMPT_SCHEMA_VERSION } : value;
}

/** An attempt out of anything that was stored; null if it is none. */
export function parseAttempt(value: unknown): Attempt | null {
  const parsed = AttemptSchema.safeParse(migrateAttempt(value));
  return parsed.success ? parsed.data : null;
}
