import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { scoreResponse } from "#engine/score-response.ts";
import type { Level } from "#schema/vocabulary.ts";
import { yesNo } from "./agreement.ts";

const RowSchema = z.looseObject({
  id: z.union([z.string(), z.number()]),
  context: z.nullable(z.string()),
  text: z.string(),
  label: z.optional(z.string()),
  level: z.optional(z.number()),
  group: z.optional(z.union([z.string(), z.number()])),
});
type Row = z.infer<typeof RowSchema>;

/**
 * How the scorer does on human-labelled sets that nothing was fitted on, as lines to print. The turns come from other conversations
 * and carry no scenario, so only asking and reflecting can be compared, and only roughly.
 */
export function evaluateExternal(folder: string): readonly string[] {
  const questions = rowsOf(folder, "annomi-questions.jsonl");
  const reflections = rowsOf(folder, "annomi-reflections.jsonl");
  const pair = rowsOf(folder, "pair.jsonl");
  return [
    line(
      "AnnoMI, open or closed question",
      questions,
      (rows) =>
        agreement(
          rows,
          ({ label }) => label === "open",
          (row) => levelsOf(row).ask === 2,
        ),
      "one person against the majority: accuracy 0.87, kappa 0.73; wh-words: 0.79, 0.58",
    ),
    line(
      "AnnoMI, reflection or none",
      reflections,
      (rows) =>
        agreement(
          rows,
          ({ label }) => label === "reflection",
          (row) => levelsOf(row).reflect >= 1,
        ),
      "one person against nine: F1 0.84, kappa 0.75; simple rule: F1 0.58, kappa 0.27",
    ),
    line(
      "PAIR, reflection or none",
      pair,
      (rows) =>
        agreement(
          rows,
          ({ level }) => (level ?? 0) > 0,
          (row) => levelsOf(row).reflect >= 1,
        ),
      "simple rule: F1 0.74, kappa 0.58",
    ),
    line(
      "PAIR, replies without “?”",
      pair.filter(({ text }) => !text.includes("?")),
      (rows) =>
        agreement(
          rows,
          ({ level }) => (level ?? 0) > 0,
          (row) => levelsOf(row).reflect >= 1,
        ),
      "",
    ),
    line("PAIR, order within a group", pair, rankedRight, "chance: 0.50"),
  ];
}

function rowsOf(folder: string, name: string): readonly Row[] {
  const path = join(folder, name);
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((row) => row.trim() !== "")
    .map((row) => RowSchema.parse(JSON.parse(row)));
}

function levelsOf({ text, context }: Row): { reflect: Level; ask: Level } {
  const report = scoreResponse(text, { rupture: "confrontation", statement: context ?? "", context: "", ownable: [], core: [] });
  return report.status === "scored" ? report.levels : { reflect: 0, ask: 0 };
}

function line(title: string, rows: readonly Row[], measure: (rows: readonly Row[]) => string, beside: string): string {
  if (rows.length === 0) return `  ${title}: the file is not there.`;
  return `  ${title} (${rows.length}): ${measure(rows)}${beside === "" ? "" : `   [${beside}]`}`;
}

function agreement(rows: readonly Row[], rated: (row: Row) => boolean, scored: (row: Row) => boolean): string {
  const { accuracy, kappa, f1 } = yesNo(rows.map((row) => ({ rated: rated(row), scored: scored(row) })));
  return `accuracy ${accuracy.toFixed(2)}, kappa ${kappa === null ? "–" : kappa.toFixed(2)}, F1 ${f1.toFixed(2)}`;
}

/** Of two replies to one client line that were written to different levels, how often the better one is scored higher; a tie is half. */
function rankedRight(rows: readonly Row[]): string {
  const groups = new Map<unknown, Row[]>();
  for (const row of rows) groups.set(row.group ?? row.context, [...(groups.get(row.group ?? row.context) ?? []), row]);
  let right = 0;
  let compared = 0;
  for (const replies of groups.values()) {
    const scored = replies.map((row) => ({ wanted: row.level ?? 0, got: levelsOf(row).reflect }));
    for (const better of scored) {
      for (const worse of scored.filter(({ wanted }) => wanted < better.wanted)) {
        compared += 1;
        right += better.got > worse.got ? 1 : better.got === worse.got ? 0.5 : 0;
      }
    }
  }
  return `${(right / compared).toFixed(2)} of ${compared} pairs`;
}
