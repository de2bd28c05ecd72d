import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseScenario } from "#content/parse-scenario.ts";
import { crossTable } from "#content/balance.ts";
import { checkScenarioFiles } from "#content/check-scenarios.ts";
import { findContentFiles } from "#content/find-content-files.ts";
import { checkSequenceFiles } from "#content/sequences/check-sequences.ts";
import { ScenarioSchema } from "#schema/scenario.ts";
import { OUTCOMES } from "#schema/vocabulary.ts";

const readme = readFileSync("scenarios/README.md", "utf8");
const [start = "", rich = "", sequence = ""] = Array.from(readme.matchAll(/```json\n(.*?)```/gs), ([, code = ""]) => code);

describe("scenarios/README.md", () => {
  it("starts with a scenario that can be saved as it stands", () => {
    expect(parseScenario(JSON.parse(start))).toMatchObject({ ok: true, scenario: { id: "late-again" } });
  });

  it("shows rich phrases that can be put into it", () => {
    const richer: unknown = { ...(JSON.parse(start) as object), ...(JSON.parse(`{${rich}}`) as object) };
    expect(parseScenario(richer)).toMatchObject({ ok: true });
  });

  it("shows a sequence that can be saved as it stands", () => {
    const file = { path: "waiting-rooms.json", name: "waiting-rooms", text: sequence };
    expect(checkSequenceFiles([file], ["kept-waiting", "cancelled"])).toMatchObject({ sequences: [{ id: "waiting-rooms" }], problems: [] });
  });

  it("shows a reaction for every outcome", () => {
    expect(OUTCOMES.filter((outcome) => !readme.includes(`| \`${outcome}\` |`))).toEqual([]);
  });

  it("explains every field", () => {
    const fields = Object.keys(ScenarioSchema.shape).filter((name) => name !== "schemaVersion");
    expect(fields.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });
});

describe("the table in README.md", () => {
  it("counts the scenarios that are shipped (if not: npm run balance -- --write, npm run format:fix)", () => {
    const { scenarios } = checkScenarioFiles(findContentFiles("scenarios"));
    const counted = crossTable(scenarios).map(({ alliance, rupture, byDifficulty }) => {
      const all = byDifficulty.reduce((sum, count) => sum + count, 0);
      return [`${alliance}, ${rupture}`, ...byDifficulty.map(String), String(all)];
    });
    const [, marked = ""] = /<!-- balance -->(.*)<!-- \/balance -->/su.exec(readFileSync("README.md", "utf8")) ?? [];
    const [head = [], , ...rows] = marked.trim().split("\n").map((row) => row.split("|").slice(1, -1).map((cell) => cell.trim()));
    expect(head[0]).toBe(`${scenarios.length} scenarios`);
    expect(rows).toEqual(counted);
  });
});
