import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, createServer } from "vite";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { cataloguePlugin } from "#content/catalogue-plugin.ts";
import { aFolder } from "../fixtures/a-folder.ts";
import { aPlainScenario } from "../fixtures/a-scenario.ts";
import { aSequence } from "../fixtures/a-sequence.ts";

const first = aPlainScenario({ id: "first", title: "First", difficulty: 2 });
const second = aPlainScenario({ id: "second", title: "Second", difficulty: 1, statement: "Something else." });

/** A tiny site that imports the catalogue, with these scenarios. */
function aSite(scenarios: Readonly<Record<string, unknown>>): string {
  const placed = Object.fromEntries(Object.entries(scenarios).map(([name, content]) => [`scenarios/${name}`, content]));
  const root = aFolder({
    "index.html": '<script type="module" src="/main.js"></script>',
    "main.js": 'import { entries } from "virtual:catalogue"; globalThis.entries = entries;',
    ...placed,
  });
  onTestFinished(() => rmSync(root, { recursive: true }));
  return root;
}

const optionsFor = (root: string) => ({ root, configFile: false as const, logLevel: "silent" as const, plugins: [cataloguePlugin()] });

async function aServer(root: string) {
  const server = await createServer({ ...optionsFor(root), server: { middlewareMode: true, ws: false } });
  onTestFinished(() => server.close());
  const idsOf = async () => {
    const { entries } = (await server.ssrLoadModule("virtual:catalogue")) as { entries: { id: string }[] };
    return entries.map(({ id }) => id);
  };
  return { server, idsOf };
}

describe("cataloguePlugin", { timeout: 30_000 }, () => {
  it("gives the scenarios of the folder, from gentle to hard", async () => {
    const { idsOf } = await aServer(aSite({ "first.json": first, "second.json": second }));
    expect(await idsOf()).toEqual(["second", "first"]);
  });

  it("fails the build and names every problem of every file", async () => {
    const root = aSite({ "first.json": { ...first, alliance: "bnd", extra: 1 }, "second.json": { ...second, id: "third" }, "x.json": "{" });
    const problems = await build({ ...optionsFor(root), build: { write: false } }).then(
      () => "built",
      (error: Error) => error.message,
    );
    expect(problems).toContain("first.json  alliance: expected one of bond, goal, task, found the text “bnd” (did you mean “bond”?)");
    expect(problems).toContain("first.json  extra: ");
    expect(problems).toContain("second.json  id: expected second, as the file is named");
    expect(problems).toContain("x.json:1  expected a name in double quotes, found the end of the text");
  });

  it("gives the sequences of the folder, in their order", async () => {
    const steps = ["second", "first"].map((scenario) => ({ scenario, focus: "Look." }));
    const { server } = await aServer(
      aSite({
        "first.json": first,
        "second.json": second,
        "sequences/beginnings.json": aSequence({ steps, order: 2 }),
        "sequences/endings.json": aSequence({ id: "endings", title: "Endings", steps, order: 1 }),
      }),
    );
    const { sequences } = (await server.ssrLoadModule("virtual:catalogue")) as { sequences: { id: string; scenarioIds: string[] }[] };
    expect(sequences.map(({ id }) => id)).toEqual(["endings", "beginnings"]);
    expect(sequences[0]?.scenarioIds).toEqual(["second", "first"]);
  });

  it("fails the build over a sequence of scenarios that are not there", async () => {
    const root = aSite({ "first.json": first, "sequences/beginnings.json": aSequence() });
    await expect(build({ ...optionsFor(root), build: { write: false } })).rejects.toThrow(
      /sequences\/beginnings\.json {2}steps\[0\]\.scenario/,
    );
  });

  it("fails the build where there is no scenario", async () => {
    await expect(build({ ...optionsFor(aSite({ "README.md": "" })), build: { write: false } })).rejects.toThrow(/There is no scenario in/);
  });

  it("makes the catalogue anew when a scenario changes in development", async () => {
    const root = aSite({ "first.json": first });
    const { server, idsOf } = await aServer(root);
    expect(await idsOf()).toEqual(["first"]);
    const path = join(root, "scenarios", "second.json");
    await vi.waitFor(() => expect(Object.keys(server.watcher.getWatched())).toContain(join(root, "scenarios")), 10_000);
    writeFileSync(path, JSON.stringify(second));
    await vi.waitFor(async () => expect(await idsOf()).toEqual(["second", "first"]), { timeout: 10_000, interval: 50 });
  });
});
