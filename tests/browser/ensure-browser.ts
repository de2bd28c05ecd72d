import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { findBrowser, installCommands, type Machine } from "./find-browser.ts";

const machine: Machine = {
  platform: process.platform,
  env: process.env,
  exists: existsSync,
  playwrightPath: chromium.executablePath(),
};

/** Returns the path of a Chromium, installing one where there is none. Throws a sentence that says what to do where it cannot. */
export function ensureBrowser(): string {
  const found = findBrowser(machine);
  if (found !== null) return found;
  for (const command of installCommands(machine, process.getuid?.() === 0)) {
    console.log(`No Chromium was found. Installing one: ${command}`);
    spawnSync(command, {
      shell: true,
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    const installed = findBrowser(machine);
    if (installed !== null) return installed;
  }
  throw new Error(
    "The journeys need a Chromium, and none could be found or installed. Install Chromium or Google Chrome by your system’s own means, " +
      "or set MEND_CHROMIUM to the path of one, and run this again.",
  );
}
