import { balanceOf, crossTable } from "#content/balance.ts";
import { checkScenarioFiles } from "#content/check-scenarios.ts";
import { findContentFiles } from "#content/find-content-files.ts";
import { DIFFICULTIES } from "#schema/vocabulary.ts";

/** `npm run balance`: how the shipped scenarios are spread, as tables in Markdown. */
const { scenarios } = checkScenarioFiles(findContentFiles("scenarios"));
const row = (cells: readonly (string | number)[]) => console.log(`| ${cells.join(" | ")} |`);
const head = (cells: readonly string[]) => {
  row(cells);
  row(cells.map((_, at) => (at === 0 ? "---" : "--:")));
};

head([`${scenarios.length} scenarios`, "count"]);
for (const [name, counts] of Object.entries(balanceOf(scenarios))) {
  for (const [kind, count] of Object.entries(counts as Record<string, number>)) row([`${name}: ${kind}`, count]);
}
console.log();
head(["alliance, rupture", ...DIFFICULTIES.map((difficulty) => `difficulty ${difficulty}`), "all"]);
for (const { alliance, rupture, byDifficulty } of crossTable(scenarios)) {
  row([`${alliance}, ${rupture}`, ...byDifficulty, byDifficulty.reduce((sum, count) => sum + count, 0)]);
}
