import { rmSync } from "node:fs";
import { build, createServer } from "vite";
import { describe, expect, it, onTestFinished } from "vitest";
import { drillAnswersPlugin } from "#content/drills/drill-answers-plugin.ts";
import { aFolder } from "../../fixtures/a-folder.ts";
import { aRatedRow } from "../../fixtures/a-drill-answer.ts";

/** A tiny site that imports the answers, with these rows by scenario. */
function aSite(rows: Readonly<Record<string, readonly unknown[]>>, aside: readonly string[] = []): string {
  const files = Object.entries(rows).map(([name, lines]) => [
    `scenarios/answers/${name}.jsonl`,
    lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n"),
  ]);
  const root = aFolder({
    "index.html": '<script type="module" src="/main.js"></script>',
    "main.js": 'import { answers } from "virtual:drill-answers"; globalThis.answers = answers;',
    "scenarios/answers/set-aside.json": aside,
    ...(Object.fromEntries(files) as Record<string, string>),
  });
  onTestFinished(() => rmSync(root, { recursive: true }));
  return root;
}

const optionsFor = (root: string) => ({
  root,
  configFile: false as const,
  logLevel: "silent" as const,
  plugins: [drillAnswersPlugin(() => 0)],
});

async function idsIn(root: string): Promise<unknown[]> {
  const server = await createServer({ ...optionsFor(root), server: { middlewareMode: true, ws: false } });
  onTestFinished(() => server.close());
  const { answers } = (await server.ssrLoadModule("virtual:drill-answers")) as { answers: [string][] };
  return answers.map(([id]) => id);
}

const problemsIn = (root: string): Promise<string> =>
  build({ ...optionsFor(root), build: { write: false } }).then(
    () => "built",
    (error: Error) => error.message,
  );

describe("drillAnswersPlugin", { timeout: 30_000 }, () => {
  it("gives the answers that raters agree on", async () => {
    const disputed = aRatedRow({ id: "late-again-p02", disputedTraps: ["hostile"] });
    expect(await idsIn(aSite({ "late-again": [aRatedRow(), disputed] }))).toEqual(["late-again-p01"]);
  });

  it("doesn’t so much as open the answers to a scenario that is set aside", async () => {
    const site = aSite({ "late-again": [aRatedRow()], "kept-apart": ["{ not even JSON"] }, ["kept-apart"]);
    expect(await idsIn(site)).toEqual(["late-again-p01"]);
  });

  it("fails the build and names every problem of every file", async () => {
    const problems = await problemsIn(
      aSite({
        "late-again": [aRatedRow({ levels: { own: 3, reflect: 0, ask: 0 } }), "{", aRatedRow({ traps: ["defendig"] })],
        fine: [aRatedRow(), aRatedRow({ scenario: "fine", evidence: [{ kind: "own", level: 1, start: 4, end: 400 }] })],
      }),
    );
    expect(problems).toContain("late-again.jsonl:1  levels.own: expected");
    expect(problems).toContain("late-again.jsonl:2  expected a name in double quotes");
    expect(problems).toContain("late-again.jsonl:3  traps[0]: ");
    expect(problems).toContain("did you mean “defending”?");
    expect(problems).toContain("fine.jsonl:1  scenario: expected fine, as the file is named, found the text “late-again”");
    expect(problems).toContain("fine.jsonl:2  evidence[0]: expected a place within the 72 characters of the answer, found 4 to 400");
  });

  it("fails the build where raters agree on nothing", async () => {
    expect(await problemsIn(aSite({ "late-again": [aRatedRow({ disputedTraps: ["hostile"] })] }))).toMatch(/There is no answer in/);
  });
});
