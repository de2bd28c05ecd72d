import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { describe, expect, it, onTestFinished } from "vitest";
import { aFolder } from "../fixtures/a-folder.ts";
import { aPlainScenario } from "../fixtures/a-scenario.ts";

function check(files: Readonly<Record<string, unknown>>) {
  const folder = aFolder(files);
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "src/cli/check-scenarios.ts", folder], {
    encoding: "utf8",
  });
  return { status, stdout, stderr: stderr.replaceAll(`${folder}/`, "") };
}

describe("npm run check:scenarios", { timeout: 30_000 }, () => {
  it("says in a line that nothing is wrong", () => {
    const { status, stdout } = check({ "late-again.json": aPlainScenario() });
    expect({ status, stdout }).toEqual({ status: 0, stdout: "1 scenario in 1 file: no problems.\n" });
  });

  it("prints every problem in a line of its own and exits with 1", () => {
    const { status, stdout, stderr } = check({ "late-again.json": { ...aPlainScenario(), alliance: "gaol", titel: "x" }, "no.json": "[" });
    expect(stderr).toContain("late-again.json  alliance: expected one of bond, goal, task, found the text “gaol”");
    expect(stderr).toContain("late-again.json  titel: ");
    expect(stderr).toContain("(did you mean “title”?)");
    expect(stderr).toContain("no.json:1  expected a value, found the end of the text");
    expect({ status, stdout }).toEqual({ status: 1, stdout: "0 scenarios in 2 files: 3 problems.\n" });
  });

  it("exits with 1 where there is nothing to check", () => {
    expect(check({})).toMatchObject({ status: 1 });
  });
});
