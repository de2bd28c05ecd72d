import { SCENARIO_SCHEMA_VERSION } from "#schema/scenario.ts";

/**
 * The same scenario in today’s shape, as far as it can be told: a missing schemaVersion is 1, and `licence` is read as `license`.
 * What is not a scenario at all comes back as it was, for the schema to say what is wrong with it.
 */
export function migrateScenario(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const { licence, ...rest } = value as Record<string, unknown>;
  const spelled = licence !== undefined && !("license" in rest) ? { ...rest, license: licence } : value;
  return { schemaVersion: SCENARIO_SCHEMA_VERSION, ...spelled };
}
