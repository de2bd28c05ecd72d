/**
 * The second half of `npm run bench`: how fast the engine reports in Chromium, built as the app builds it, on this machine and on one a
 * quarter as fast. Prints milliseconds, and fails nothing.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { build, preview } from "vite";
import { readNearSixty } from "#cli/bench/near-sixty.ts";
import type { Answered } from "#cli/bench/reports.ts";
import { spread, timeAt } from "#cli/bench/spread.ts";
import { ensureBrowser } from "../browser/ensure-browser.ts";
import { SERVED_ON } from "./serve.ts";

const FIRST_REPORTS = 15;
const SPEEDS = [
  { name: "Chromium", slower: 1, target: " (target 300)" },
  { name: "Chromium, 4x slower", slower: 4, target: "" },
];
/** Chromium’s clock counts in 0.1 ms, and in 0.005 ms for a page that is shut off from all others. */
const SHUT_OFF = { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp" };

/** Builds the page into a folder, with vite.config.ts’s target and nothing else of the app. */
async function buildPage(folder: string): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: "error", // at "warn" it complains of the engine’s size
    build: {
      target: "chrome123",
      outDir: folder,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(import.meta.dirname, "engine-bench-page.ts"), output: { entryFileNames: "page.js" } },
    },
  });
  writeFileSync(join(folder, "index.html"), '<!doctype html><title>bench</title><script type="module" src="./page.js"></script>\n');
}

/** Measures in a page that has never seen the engine: its own context has no cache and no compiled code. */
async function inFreshPage<Measured>(url: string, slower: number, measure: (page: Page) => Promise<Measured>): Promise<Measured> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url);
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slower });
  const measured = await measure(page);
  await context.close();
  return measured;
}

const answers: readonly Answered[] = readNearSixty("scenarios").map(({ text, stimulus, client }) => ({ text, stimulus, client }));
const folder = mkdtempSync(join(tmpdir(), "mend-bench-"));
await buildPage(folder);
const server = await preview({
  configFile: false,
  logLevel: "error",
  build: { outDir: folder },
  preview: { host: SERVED_ON, port: 0, headers: SHUT_OFF },
});
const url = server.resolvedUrls?.local[0] ?? "";
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ["--no-sandbox", "--disable-gpu"] });

for (const { name, slower, target } of SPEEDS) {
  const warm = await inFreshPage(url, slower, (page) => page.evaluate((all) => window.engineBench.timeWarm(all), answers));
  console.log(`${name}: whole report on an answer of some sixty words, warm: ${spread(warm)}, of ${warm.length} answers`);
  const firsts: number[] = [];
  for (const answer of answers.slice(0, FIRST_REPORTS)) {
    firsts.push(await inFreshPage(url, slower, (page) => page.evaluate((one) => window.engineBench.timeFirst(one), answer)));
  }
  const cold = `${timeAt(firsts, 0.5).toFixed(0)} ms (median), ${timeAt(firsts, 1).toFixed(0)} ms (slowest of ${firsts.length})`;
  console.log(`${name}: first report from a cold engine: ${cold}${target}`);
}

await browser.close();
await server.close();
rmSync(folder, { recursive: true });
