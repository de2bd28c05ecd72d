import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { balanceOf, crossTable } from "#content/balance.ts";
import { checkScenarioFiles } from "#content/check-scenarios.ts";
import { findContentFiles } from "#content/find-content-files.ts";
import { DIFFICULTY_LABELS } from "#schema/labels.ts";
import type { Scenario } from "#schema/scenario.ts";
import { DIFFICULTIES } from "#schema/vocabulary.ts";

/**
 * `npm run balance [-- --write]`: how the shipped scenarios are spread, as tables in Markdown. With `--write` the second table takes the
 * place of the one in README.md, between its two marks (then `npm run format:fix`).
 */
const README = "README.md";
const MARKED = /(?<=<!-- balance -->\n).*?(?=\n<!-- \/balance -->)/su;

const { values } = parseArgs({ options: { write: { type: "boolean", default: false } } });
const { scenarios } = checkScenarioFiles(findContentFiles("scenarios"));
if (values.write) writeFileSync(README, readFileSync(README, "utf8").replace(MARKED, `\n${spread(scenarios)}\n`));
else console.log(`${counts(scenarios)}\n\n${spread(scenarios)}`);

function counts(all: readonly Scenario[]): string {
  const rows = Object.entries(balanceOf(all)).flatMap(([name, byKind]) =>
    Object.entries(byKind as Record<string, number>).map(([kind, count]) => [`${name}: ${kind}`, count]),
  );
  return table([`${all.length} scenarios`, "count"], rows);
}

function spread(all: readonly Scenario[]): string {
  const rows = crossTable(all).map(({ alliance, rupture, byDifficulty }) => [
    `${alliance}, ${rupture}`,
    ...byDifficulty,
    byDifficulty.reduce((sum, count) => sum + count, 0),
  ]);
  const head = [`${all.length} scenarios`, ...DIFFICULTIES.map((difficulty) => DIFFICULTY_LABELS[difficulty]), "all"];
  return table(head, rows);
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? "---" : "--:"))), ...rows.map(line)].join("\n");
}
