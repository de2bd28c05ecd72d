import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { describe, expect, it, onTestFinished } from "vitest";
import { aFolder } from "../fixtures/a-folder.ts";
import { aPlainScenario, aScenario } from "../fixtures/a-scenario.ts";

function check(files: Readonly<Record<string, unknown>>, ...options: readonly string[]) {
  const folder = aFolder(files);
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "src/cli/check-scenarios.ts", folder, ...options], {
    encoding: "utf8",
  });
  return { status, stdout, stderr: stderr.replaceAll(`${folder}/`, "") };
}

describe("npm run check:scenarios", { timeout: 30_000 }, () => {
  it("says that nothing is wrong, and what a scenario of one’s own would still need to be shipped", () => {
    const { status, stdout, stderr } = check({ "late-again.json": aPlainScenario() });
    expect({ status, first: stdout.split("\n")[0] }).toEqual({ status: 0, first: "1 scenario in 1 file: no problems." });
    expect(stderr).toContain("The author’s check, for a scenario that is to be shipped:");
    expect(stderr).toContain("late-again  reactions: expected a reaction for every outcome, found none for full_repair,");
    expect(stdout).toMatch(/^Author’s check: \d+ things to mend\.$/m);
  });

  it("reports how the engine reads the author’s own answers, each with --answers", () => {
    const pitfalls = [
      { text: "The session before yours ran over, and there was traffic, so I could not help it.", trap: "defending", why: "It is true." },
      { text: "What was it like to wait?", trap: "hostile", why: "It is not hostile at all." },
    ] as const;
    const models = [{ text: "How is the bakery?", note: "It owns nothing." }];
    const { stdout } = check({ "late-again.json": aScenario({ models, pitfalls: [...pitfalls] }) }, "--answers");
    expect(stdout).toContain("The engine reads 0 of 1 model answers as 2 2 2 without a trap, and finds the trap of 1 of 2 pitfalls.");
    expect(stdout).toMatch(/^late-again models\[0\]: 0 0 \d/m);
    expect(stdout).toContain("late-again pitfalls[1]: hostile not found");
  });

  it("prints every problem in a line of its own and exits with 1", () => {
    const { status, stdout, stderr } = check({ "late-again.json": { ...aPlainScenario(), alliance: "gaol", titel: "x" }, "no.json": "[" });
    expect(stderr).toContain("late-again.json  alliance: expected one of bond, goal, task, found the text “gaol”");
    expect(stderr).toContain("late-again.json  titel: ");
    expect(stderr).toContain("(did you mean “title”?)");
    expect(stderr).toContain("no.json:1  expected a value, found the end of the text");
    expect({ status, stdout }).toEqual({ status: 1, stdout: expect.stringContaining("0 scenarios in 2 files: 3 problems.\n") });
  });

  it("exits with 1 where there is nothing to check", () => {
    expect(check({})).toMatchObject({ status: 1 });
  });
});
