/** Prints what the build weighs, and fails when a first visit or the offline store grows past its budget: `npm run size`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { precacheManifest } from "#offline/precache-manifest.ts";

const DIST = "dist";
/** React is 67 kB of it. 160 kB is about a second on a slow phone connection. */
const FIRST_LOAD_JS_BUDGET_KB = 160;
/** Everything that one visit stores for offline use, unpacked: fonts, code, sixty scenarios of some 18 kB each, and the drills’ rated answers. */
const PRECACHE_BUDGET_KB = 4200;

interface Weighed {
  readonly path: string;
  readonly gzipped: number;
  readonly raw: number;
}

function weigh(path: string): Weighed {
  const content = readFileSync(join(DIST, path));
  return { path, gzipped: gzipSync(content, { level: 9 }).length / 1000, raw: content.length / 1000 };
}

/** The scripts that index.html asks for before anything is shown. */
function firstLoadScripts(): string[] {
  const html = readFileSync(join(DIST, "index.html"), "utf8");
  return [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].flatMap(([, path]) => path ?? []);
}

function withinBudget(name: string, kilobytes: number, budget: number): boolean {
  console.log(`${name.padEnd(22)} ${kilobytes.toFixed(1).padStart(8)} kB of ${budget}`);
  return kilobytes <= budget;
}

const files = ["service-worker.js", ...precacheManifest(DIST).map(({ url }) => url)].map(weigh);
for (const { path, gzipped, raw } of files.toSorted((a, b) => b.gzipped - a.gzipped)) {
  console.log(`${gzipped.toFixed(1).padStart(8)} kB gzipped ${raw.toFixed(1).padStart(8)} kB  ${path}`);
}
const firstLoad = firstLoadScripts();
const first = files.filter(({ path }) => firstLoad.includes(path)).reduce((sum, { gzipped }) => sum + gzipped, 0);
const stored = files.reduce((sum, { raw }) => sum + raw, 0);
console.log();
const fits = [
  withinBudget("first-load JS, gzipped", first, FIRST_LOAD_JS_BUDGET_KB),
  withinBudget("stored for offline", stored, PRECACHE_BUDGET_KB),
];
process.exitCode = fits.every(Boolean) ? 0 : 1;
