/** Builds the app into a folder of its own, finds or installs a browser, and runs the journeys: `npm run journeys [-- playwright’s options]`. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBrowser } from "../browser/ensure-browser.ts";

const buildFolder = mkdtempSync(join(tmpdir(), "mend-build-"));
process.env["MEND_BUILD"] = buildFolder;

function run(command: string, args: string[]): boolean {
  const { status } = spawnSync(process.execPath, [join("node_modules", command), ...args], { stdio: ["ignore", "inherit", "inherit"] });
  return status === 0;
}

try {
  process.env["MEND_CHROMIUM"] = ensureBrowser();
  const passed =
    run("vite/bin/vite.js", ["build", "--logLevel", "warn", "--outDir", buildFolder, "--emptyOutDir"]) &&
    run("@playwright/test/cli.js", ["test", "--config", "tests/journeys/playwright.config.ts", ...process.argv.slice(2)]);
  process.exitCode = passed ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(buildFolder, { recursive: true, force: true });
}
