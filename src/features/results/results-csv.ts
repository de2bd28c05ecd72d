import { appealInWords } from "#exchange/assignments/appeal-in-words.ts";
import { writeCsv } from "#exchange/csv/write-csv.ts";
import { SKILLS } from "#schema/vocabulary.ts";
import type { StudentRow } from "./student-rows.ts";

const COLUMNS = [
  "student",
  "task",
  "scenario",
  "delivery",
  "try",
  "redone",
  "at",
  "minutes",
  ...SKILLS.map((skill) => `self_${skill}`),
  ...SKILLS.map((skill) => `level_${skill}`),
  ...SKILLS.map((skill) => `confidence_${skill}`),
  "traps",
  "disagreements",
  "text",
] as const;

/**
 * One row for each answer, as this engine reads it; an answer that could not be scored has no levels. `delivery` is empty where the client
 * said it in the scenario’s own words, `redone` where the whole was said and not one skill’s words rewritten.
 */
export function resultsCsv(rows: readonly StudentRow[], scenarioIds: readonly string[]): string {
  return writeCsv(
    COLUMNS,
    rows.flatMap(({ name, outcomes }) =>
      outcomes.flatMap(({ tries }, task) =>
        tries.map(({ delivery, redone, report, selfRating, appeals, at, durationMs, text }, index) => [
          name,
          task + 1,
          scenarioIds[task] ?? "",
          delivery,
          index + 1,
          redone,
          new Date(at).toISOString(),
          Math.round(durationMs / 6000) / 10,
          ...SKILLS.map((skill) => selfRating?.[skill] ?? null),
          ...SKILLS.map((skill) => (report.status === "scored" ? report.levels[skill] : null)),
          ...SKILLS.map((skill) => (report.status === "scored" ? Math.round(report.confidence[skill] * 1000) / 1000 : null)),
          report.status === "scored" ? report.traps.join(" ") : "",
          appeals.map(appealInWords).join(" | "),
          text,
        ]),
      ),
    ),
  );
}
