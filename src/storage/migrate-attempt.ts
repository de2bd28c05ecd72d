import { ATTEMPT_SCHEMA_VERSION, type Attempt, AttemptSchema } from "#schema/attempt.ts";

/** The same attempt in today’s shape, as far as it can be told: a missing schemaVersion is 1, the only version so far. */
export function migrateAttempt(value: unknown): unknown {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { schemaVersion: ATTEMPT_SCHEMA_VERSION, ...value } : value;
}

/** An attempt out of anything that was stored; null if it is none. */
export function parseAttempt(value: unknown): Attempt | null {
  const parsed = AttemptSchema.safeParse(migrateAttempt(value));
  return parsed.success ? parsed.data : null;
}
