/**
 * How long a first visit waits for the first screen, on a slow phone and a slow network: `npm run first-paint [-- folder of a build]`.
 * Prints milliseconds, the median of several visits, each with an empty cache, from a host that packs text, and what the visit stored for
 * offline use. Fails nothing.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser } from "@playwright/test";
import { ensureBrowser } from "../browser/ensure-browser.ts";
import { serve } from "./serve.ts";

const VISITS = 15;
/** A phone of the lower middle, as Lighthouse slows one down: a quarter of the processor, 1.6 Mbit/s, 150 ms there and back. */
const SLOWER = 4;
const NETWORK = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };

interface Visit {
  /** First contentful paint, in milliseconds from the start of navigation. */
  readonly paint: number;
  /** When the first scenario had been painted, in milliseconds: from then on it can be read and opened. */
  readonly scenario: number;
  /** What the origin stores once everything is ready for offline use, in bytes. */
  readonly stored: number;
}

async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 412, height: 892 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", NETWORK);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await page.addInitScript(noteFirstScenario);
  await page.goto(url);
  await page.getByText("Ready to work offline").waitFor({ timeout: 120_000 });
  const [paint = Number.NaN, scenario = Number.NaN] = await page.evaluate(() =>
    ["first-contentful-paint", "first-scenario"].map((name) => performance.getEntriesByName(name)[0]?.startTime),
  );
  const stored = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  await context.close();
  return { paint, scenario, stored };
}

/** Runs in the page: marks the moment after the frame in which the first of the client’s words stands. */
function noteFirstScenario(): void {
  const watch = new MutationObserver(() => {
    if (document.querySelector("h3 q") === null) return;
    watch.disconnect();
    requestAnimationFrame(() => setTimeout(() => performance.mark("first-scenario")));
  });
  watch.observe(document, { childList: true, subtree: true });
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const [named] = process.argv.slice(2);
const build = named ?? mkdtempSync(join(tmpdir(), "mend-build-"));
if (named === undefined) {
  execFileSync(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn", "--outDir", build, "--emptyOutDir"]);
}
const site = await serve(build, "/", { packed: true });
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ["--no-sandbox", "--disable-gpu"] });
const visits: Visit[] = [];
for (let count = 0; count < VISITS; count += 1) visits.push(await visit(browser, site.url));
await browser.close();
await site.close();
if (named === undefined) rmSync(build, { recursive: true });

console.log(`first contentful paint ${median(visits.map(({ paint }) => paint)).toFixed(0)} ms (median of ${VISITS} first visits)`);
console.log(`first scenario         ${median(visits.map(({ scenario }) => scenario)).toFixed(0)} ms`);
console.log(`stored for offline     ${(median(visits.map(({ stored }) => stored)) / 1000).toFixed(0)} kB`);
