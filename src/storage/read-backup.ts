import { BACKUP_MAX_LENGTH, BACKUP_MAX_VALUES, BACKUP_VERSION, type Backup, BackupSchema } from "#schema/backup.ts";
import type { Problem } from "#schema/problems/problem.ts";
import { problemsOf } from "#schema/problems/problems-of.ts";
import { readJson } from "#schema/problems/read-json.ts";
import { parseSettings } from "#schema/settings.ts";
import { migrateAttempt } from "./migrate-attempt.ts";

export type ReadBackup = { readonly ok: true; readonly backup: Backup } | { readonly ok: false; readonly problems: readonly Problem[] };

/** A backup out of the text of a file: the whole of it, or everything that is wrong with it. */
export function readBackup(text: string): ReadBackup {
  const read = readJson(text, BACKUP_MAX_LENGTH, BACKUP_MAX_VALUES);
  if (!read.ok) return { ok: false, problems: [read.problem] };
  const value = migrateBackup(read.value);
  const parsed = BackupSchema.safeParse(value);
  if (parsed.success) return { ok: true, backup: parsed.data };
  const problems = problemsOf(BackupSchema, value, parsed.error.issues);
  // Another kind of file, or another version: what else is in it says nothing.
  const kind = problems.filter(({ path }) => path === "" || path === "format" || path === "version");
  return { ok: false, problems: kind.length > 0 ? kind : problems };
}

/** Version 1 had no drill runs, version 2 no assignments and no rating rounds. Settings that make no sense take their defaults: they are no reason to refuse somebody’s attempts. */
function migrateBackup(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const backup = value as Record<string, unknown>;
  const { version, attempts, settings } = backup;
  return {
    ...backup,
    ...(version === 1 && { drillRuns: [] }),
    ...((version === 1 || version === 2) && { version: BACKUP_VERSION, assignments: [], ratingRounds: [] }),
    ...(Array.isArray(attempts) && { attempts: attempts.map(migrateAttempt) }),
    ...(settings !== undefined && { settings: parseSettings(settings) }),
  };
}
