import type * as z from "zod/mini";
import { RESULT_FORMAT } from "#schema/assignment-result.ts";
import { ASSIGNMENT_FORMAT } from "#schema/assignment.ts";
import { BACKUP_FORMAT } from "#schema/backup.ts";
import { CLASS_ANSWER_FORMAT } from "#schema/class-answer.ts";
import { CLASS_TASK_FORMAT } from "#schema/class-task.ts";
import { PACK_FORMAT } from "#schema/pack.ts";
import { shortened } from "#schema/problems/found-in-words.ts";
import { atMostProblems } from "#schema/problems/most-problems.ts";
import type { Problem } from "#schema/problems/problem.ts";
import { problemsOf } from "#schema/problems/problems-of.ts";
import { readJson } from "#schema/problems/read-json.ts";
import { RATING_ROUND_FORMAT } from "#schema/rating-round.ts";
import { TEST_CASE_FORMAT } from "#schema/test-case.ts";

/** The kinds of files that Mend writes, by the `format` inside, and where each is read. */
const KINDS = new Map<string, string>(
  Object.entries({
    [BACKUP_FORMAT]: "a backup, which is restored in Settings",
    [ASSIGNMENT_FORMAT]: "an assignment, which is opened under Practice",
    [RESULT_FORMAT]: "a student’s result, which is opened under Teach, Open results",
    [CLASS_ANSWER_FORMAT]: "an answer for a class, which is opened in the class",
    [CLASS_TASK_FORMAT]: "a moment for a class, which is answered by its link",
    [PACK_FORMAT]: "a pack of scenarios, which is added under Practice, Scenarios of your own",
    [RATING_ROUND_FORMAT]: "a rating round, which is opened under Teach, Rating and agreement",
    [TEST_CASE_FORMAT]: "test cases for the engine, which the command line reads",
  }),
);

interface Expected<Schema extends z.ZodMiniType> {
  readonly format: string;
  readonly schema: Schema;
  /** In UTF-16 units; as `readJson` has it. */
  readonly maxLength: number;
  readonly maxValues?: number;
  /** What the schema alone cannot see. */
  readonly check?: (value: z.infer<Schema>) => readonly Problem[];
}

export type ReadMendFile<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * What a file or a link of Mend holds: the whole of it, or everything that is wrong with it. A file of another kind is called what it is;
 * what else is wrong with it says nothing.
 */
export function readMendFile<Schema extends z.ZodMiniType>(text: string, expected: Expected<Schema>): ReadMendFile<z.infer<Schema>> {
  const read = readJson(text, expected.maxLength, expected.maxValues);
  if (!read.ok) return { ok: false, problems: [read.problem] };
  const format = formatOf(read.value);
  if (format !== expected.format) return { ok: false, problems: [anotherKind(expected.format, format)] };
  const parsed = expected.schema.safeParse(read.value);
  if (!parsed.success) {
    const problems = problemsOf(expected.schema, read.value, parsed.error.issues);
    const version = problems.filter(({ path }) => path === "version");
    return { ok: false, problems: version.length > 0 ? version : problems };
  }
  const problems = atMostProblems(expected.check?.(parsed.data) ?? []);
  return problems.length === 0 ? { ok: true, value: parsed.data } : { ok: false, problems };
}

/** The `format` that a file of Mend says it has; null for any other value. */
export function formatOf(value: unknown): string | null {
  return typeof value === "object" && value !== null && "format" in value && typeof value.format === "string" ? value.format : null;
}

function anotherKind(expected: string, format: string | null): Problem {
  return { path: "format", expected: `“${expected}”`, found: format === null ? "something else" : kindInWords(format) };
}

/** What a file of that format is, and where it is opened. */
export const kindInWords = (format: string): string => KINDS.get(format) ?? `the format “${shortened(format)}”`;

/** What a value is called that came where no file of Mend belongs: the kind of file that it is, or null where it is none. */
export function mendFileInWords(value: unknown): string | null {
  const format = formatOf(value);
  return format === null ? null : kindInWords(format);
}
