/**
 * Everything that can be checked, one step after another, each with its own output: `npm test`.
 * The last line counts all tests, `N passed, N failed`; a step that fails without a failed test to show for it counts as one.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface Step {
  readonly script: string;
  readonly options?: readonly string[];
  /** Reads the step’s JSON report, where it writes one. */
  readonly count?: (report: unknown) => Count;
}

const reports = mkdtempSync(join(tmpdir(), "mend-reports-"));
const unitReport = join(reports, "unit.json");
const journeysReport = join(reports, "journeys.json");

const STEPS: readonly (Step & { readonly report?: string })[] = [
  { script: "types" },
  { script: "lint" },
  { script: "format" },
  { script: "knip" },
  { script: "check:scenarios" },
  {
    script: "unit",
    options: ["--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`],
    report: unitReport,
    count: (report) => {
      const { numPassedTests: passed, numFailedTests: failed } = report as { numPassedTests: number; numFailedTests: number };
      return { passed, failed };
    },
  },
  {
    script: "journeys",
    options: ["--reporter=list,json"],
    report: journeysReport,
    count: (report) => {
      const { expected, unexpected, flaky } = (report as { stats: { expected: number; unexpected: number; flaky: number } }).stats;
      return { passed: expected, failed: unexpected + flaky };
    },
  },
];

function take({ script, options = [], report, count }: (typeof STEPS)[number]): Count {
  console.log(`\n— ${script}`);
  const { status } = spawnSync("npm", ["run", "--silent", script, "--", ...options], {
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: journeysReport },
  });
  const counted = count && report && existsSync(report) ? count(JSON.parse(readFileSync(report, "utf8"))) : { passed: 0, failed: 0 };
  if (status === 0 || counted.failed > 0) return counted;
  console.log(`— ${script} failed`);
  return { ...counted, failed: 1 };
}

const counts = STEPS.map(take);
rmSync(reports, { recursive: true });
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
console.log(`\n${passed} passed, ${failed} failed`);
