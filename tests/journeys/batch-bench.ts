/**
 * The fourth part of `npm run bench`: what 10,000 rows cost in Chromium when they are scored as a table, on this machine and on one a
 * quarter as fast. Prints seconds, milliseconds and megabytes, and fails nothing.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CDPSession, chromium, type Page } from "@playwright/test";
import { makeRows } from "#cli/bench/command-line.ts";
import { readNearSixty } from "#cli/bench/near-sixty.ts";
import { ensureBrowser } from "../browser/ensure-browser.ts";
import { serve } from "./serve.ts";

const ROWS = 10_000;
const SPEEDS = [
  { name: "Chromium", slower: 1 },
  { name: "Chromium, 4x slower", slower: 4 },
];
const PATIENCE_MS = 600_000;

interface Heaps {
  readonly page: number;
  readonly worker: number | null;
}

/** The page’s own clock: what goes on in the test’s process does not count. */
const timeUntil = async (page: Page, doing: () => Promise<void>): Promise<number> => {
  const from = await page.evaluate(() => performance.now());
  await doing();
  return ((await page.evaluate(() => performance.now())) - from) / 1000;
};

/** From here on, the longest that anything held up the page, in milliseconds. */
const watchTasks = (page: Page) =>
  page.evaluate(() => {
    const tasks = Object.assign(window, { longest: 0 });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.longest = Math.max(tasks.longest, duration);
    }).observe({ entryTypes: ["longtask"] });
  });
const longestTask = (page: Page) =>
  page.evaluate(() => {
    const tasks = window as unknown as { longest: number };
    const { longest } = tasks;
    tasks.longest = 0;
    return longest;
  });
/** Nothing shorter than 50 ms is told. */
const inMilliseconds = (longest: number) => (longest === 0 ? "under 50 ms" : `${longest.toFixed(0)} ms`);

/** What the page’s scripts hold, and the worker’s, in megabytes, after a collection; the worker’s is null while there is none. */
async function heaps(devtools: CDPSession): Promise<Heaps> {
  const { targetInfos } = await wholeBrowser.send("Target.getTargets");
  const worker = targetInfos.find(({ type }) => type === "worker");
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  return { page: usedSize / 1_000_000, worker: worker === undefined ? null : (await heapOfWorker(worker.targetId)) / 1_000_000 };
}

/** Workers are not among what a session on a page can ask: they are asked through the browser’s own. */
async function heapOfWorker(targetId: string): Promise<number> {
  const { sessionId } = await wholeBrowser.send("Target.attachToTarget", { targetId, flatten: false });
  let calls = 0;
  const ask = (method: string) =>
    new Promise<{ usedSize?: number }>((resolve) => {
      const id = ++calls;
      const listen = ({ message }: { message: string }) => {
        const answer = JSON.parse(message) as { id?: number; result?: { usedSize?: number } };
        if (answer.id !== id) return;
        wholeBrowser.off("Target.receivedMessageFromTarget", listen);
        resolve(answer.result ?? {});
      };
      wholeBrowser.on("Target.receivedMessageFromTarget", listen);
      void wholeBrowser.send("Target.sendMessageToTarget", { sessionId, message: JSON.stringify({ id, method }) });
    });
  await ask("HeapProfiler.collectGarbage");
  const { usedSize = Number.NaN } = await ask("Runtime.getHeapUsage");
  await wholeBrowser.send("Target.detachFromTarget", { sessionId });
  return usedSize;
}

const inMegabytes = ({ page, worker }: Heaps) =>
  `${page.toFixed(0)} MB in the page, ${worker === null ? "no worker" : `${worker.toFixed(0)} MB in the worker`}`;

const table = makeRows("scenarios", readNearSixty("scenarios"), ROWS).join("\n");
const build = mkdtempSync(join(tmpdir(), "mend-build-"));
const folder = mkdtempSync(join(tmpdir(), "mend-bench-"));
// A file on the disk, as a person has it: one handed over by the test would be unpacked in the page.
const file = join(folder, "many.jsonl");
writeFileSync(file, table);
execFileSync(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--logLevel", "error", "--outDir", build, "--emptyOutDir"]);
const site = await serve(build);
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ["--no-sandbox", "--disable-gpu"] });
const wholeBrowser = await browser.newBrowserCDPSession();

for (const { name, slower } of SPEEDS) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await page.goto(`${site.url}#/batch`);
  await page.getByText("Ready to work offline").waitFor({ timeout: PATIENCE_MS });
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slower });
  await watchTasks(page);
  const before = await heaps(devtools);

  const parsing = await timeUntil(page, async () => {
    await page.getByTestId("file-picker").setInputFiles(file);
    await page.getByText("What the columns are").waitFor({ timeout: PATIENCE_MS });
  });
  const heldByParsing = await longestTask(page);
  const scoring = await timeUntil(page, async () => {
    await page.getByRole("button", { name: /^Score/ }).click();
    await page.getByRole("heading", { name: "What came of it" }).waitFor({ timeout: PATIENCE_MS });
  });
  const heldByScoring = await longestTask(page);
  const sorting = await timeUntil(page, async () => {
    await page.getByRole("button", { name: "Answer", exact: true }).click();
    await page.locator("th[aria-sort]", { hasText: "Answer" }).waitFor();
  });
  const after = await heaps(devtools);
  const many = ROWS.toLocaleString("en-US");
  console.log(`${name}: ${many} rows read in ${parsing.toFixed(1)} s, longest task ${inMilliseconds(heldByParsing)}`);
  console.log(
    `${name}: ${many} rows scored in ${scoring.toFixed(1)} s, ${(ROWS / scoring).toFixed(0)} rows a second, longest task ${inMilliseconds(heldByScoring)}; sorted in ${sorting.toFixed(2)} s`,
  );
  console.log(`${name}: memory before ${inMegabytes(before)}, after ${inMegabytes(after)}`);
  await context.close();
}
await browser.close();
await site.close();
for (const made of [build, folder]) rmSync(made, { recursive: true });
