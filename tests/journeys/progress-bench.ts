/**
 * The third part of `npm run bench`: what 10,000 attempts cost in Chromium, when Mend starts and when Progress is opened, on this machine
 * and on one a quarter as fast. Prints milliseconds, the median of several visits, and fails nothing.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, type CDPSession, chromium, type Page } from "@playwright/test";
import { timeAt } from "#cli/bench/spread.ts";
import { ensureBrowser } from "../browser/ensure-browser.ts";
import { practiced, putOnDevice } from "./much-practiced.ts";
import { serve } from "./serve.ts";

const ATTEMPTS = 10_000;
/** As many scenarios of somebody’s own, since deleted, as make for some 2,000 first tries: far more than those that Mend ships allow. */
const OTHERS = 3000;
/** So many go through the browser’s door at once. */
const AT_ONCE = 2000;
const VISITS = 7;
const SPEEDS = [
  { name: "Chromium", slower: 1, target: " (target 150)" },
  { name: "Chromium, 4x slower", slower: 4, target: "" },
];

/** What one thing took, in milliseconds. */
interface Cost {
  readonly scripting: number;
  /** All that the page’s main thread did: scripting, styles, layout, painting. */
  readonly all: number;
}

async function costOf(devtools: CDPSession, doing: () => Promise<unknown>): Promise<Cost> {
  const read = async (): Promise<Cost> => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    const seconds = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return { scripting: seconds("ScriptDuration") * 1000, all: seconds("TaskDuration") * 1000 };
  };
  const before = await read();
  await doing();
  const after = await read();
  return { scripting: after.scripting - before.scripting, all: after.all - before.all };
}

/** Goes to the place in the app and waits until its words are on the screen. */
const goTo = (page: Page, hash: string, words: string) =>
  page.evaluate(
    ([place, wanted]) =>
      new Promise<void>((resolve) => {
        location.hash = place;
        const waiting = setInterval(() => {
          if (document.querySelector("main")?.textContent?.includes(wanted) !== true) return;
          clearInterval(waiting);
          resolve();
        }, 20);
      }),
    [hash, words] as const,
  );

async function visit(context: BrowserContext, slower: number): Promise<{ start: Cost; progress: Cost }> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Performance.enable");
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slower });
  const start = await costOf(devtools, async () => {
    await page.goto(site.url);
    await goTo(page, "#/", "Tried ");
  });
  const progress = await costOf(devtools, () => goTo(page, "#/progress", "What these figures are"));
  await page.close();
  return { start, progress };
}

const build = mkdtempSync(join(tmpdir(), "mend-build-"));
execFileSync(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--logLevel", "error", "--outDir", build, "--emptyOutDir"]);
const site = await serve(build);
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ["--no-sandbox", "--disable-gpu"] });

/** A device with so many attempts on it. */
async function deviceWith(count: number): Promise<BrowserContext> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(site.url);
  await page.getByText("Ready to work offline").waitFor({ timeout: 60_000 });
  const attempts = practiced(count, { others: count > 1 ? OTHERS : 0 });
  for (let from = 0; from < count; from += AT_ONCE) await putOnDevice(page, attempts.slice(from, from + AT_ONCE));
  await page.close();
  return context;
}

const few = await deviceWith(1);
const many = await deviceWith(ATTEMPTS);
for (const { name, slower, target } of SPEEDS) {
  const visits: Awaited<ReturnType<typeof visit>>[] = [];
  for (let count = 0; count < VISITS; count += 1) visits.push(await visit(many, slower));
  const starts: Cost[] = [];
  for (let count = 0; count < VISITS; count += 1) starts.push((await visit(few, slower)).start);
  const median = (costs: readonly Cost[], what: keyof Cost) =>
    timeAt(
      costs.map((cost) => cost[what]),
      0.5,
    ).toFixed(0);
  const opened = visits.map(({ progress }) => progress);
  const started = visits.map(({ start }) => start);
  const at = `with ${ATTEMPTS.toLocaleString("en-US")} attempts`;
  console.log(`${name}: opening Progress ${at}: ${median(opened, "scripting")} ms scripting${target}, ${median(opened, "all")} ms in all`);
  console.log(
    `${name}: starting ${at}: ${median(started, "scripting")} ms scripting, ${median(started, "all")} ms in all; with one attempt ${median(starts, "scripting")} and ${median(starts, "all")}`,
  );
}
await browser.close();
await site.close();
rmSync(build, { recursive: true });
