import { SCENARIO_FILE_MAX_BYTES } from "#exchange/packs/read-scenario-file.ts";
import { readTextFile } from "#exchange/read-text-file.ts";
import { type CheckedImport, checkImport } from "./check-import.ts";
import type { Taken } from "./plan-import.ts";

/** What adding the files would do, or everything that is wrong with them; a file that is too large is refused unread. Never rejects. */
export async function checkFiles(files: readonly File[], taken: Taken): Promise<CheckedImport> {
  const read = await Promise.all(files.map((file) => readTextFile(file, SCENARIO_FILE_MAX_BYTES)));
  const refused = read.flatMap((file) => (file.ok ? [] : [{ ...file.problem, source: file.name, line: null }]));
  const checked = checkImport(
    read.flatMap((file) => (file.ok ? [file] : [])),
    taken,
  );
  if (refused.length === 0) return checked;
  return { ok: false, problems: checked.ok ? refused : [...refused, ...checked.problems] };
}
