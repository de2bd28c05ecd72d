import { CLASS_ANSWER_FORMAT, type ClassAnswer, ClassAnswerSchema } from "#schema/class-answer.ts";
import type { Problem } from "#schema/problems/problem.ts";
import { unpackText } from "../link/pack.ts";
import { type ReadMendFile, readMendFile } from "../read-mend-file.ts";

/** The longest a class answer can be as JSON, in UTF-16 units: every letter of it escaped, and what stands around. */
export const CLASS_ANSWER_FILE_MAX_LENGTH = 30_000;

/** What a student’s link carries after `#/handed-in/`. Never rejects. */
export async function readPackedAnswer(packed: string): Promise<ReadMendFile<ClassAnswer>> {
  const unpacked = await unpackText(packed, CLASS_ANSWER_FILE_MAX_LENGTH * 3);
  return unpacked.ok ? readClassAnswer(unpacked.text) : { ok: false, problems: [PROBLEMS[unpacked.reason]] };
}

/** The answer in a student’s file or link, or everything that is wrong with it. */
export function readClassAnswer(text: string): ReadMendFile<ClassAnswer> {
  return readMendFile(text, { format: CLASS_ANSWER_FORMAT, schema: ClassAnswerSchema, maxLength: CLASS_ANSWER_FILE_MAX_LENGTH });
}

/** What is wrong with an answer to another moment than the one in class; nothing with one to the same. */
export function otherMoment(answer: ClassAnswer, scenarioId: string): Problem | null {
  if (answer.scenarioId === scenarioId) return null;
  return { path: "scenarioId", expected: `an answer to “${scenarioId}”`, found: `one to “${answer.scenarioId}”` };
}

const PROBLEMS: Record<"broken" | "too_big", Problem> = {
  broken: { path: "", expected: "a whole link", found: "one that was cut short or changed on its way" },
  too_big: { path: "", expected: "an answer", found: "far more inside than an answer holds" },
};
