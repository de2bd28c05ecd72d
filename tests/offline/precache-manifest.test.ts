import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { precacheManifest } from "#offline/precache-manifest.ts";

let dist: string;

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), "mend-dist-"));
});
afterEach(() => rmSync(dist, { recursive: true }));

function write(path: string, content = path) {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), content);
}

it("lists every file by its relative address, and leaves out what only crawlers and install dialogs read", () => {
  for (const path of ["index.html", "assets/app-1a2b.js", "icons/icon.svg", "service-worker.js", "robots.txt", "screenshots/wide.png"])
    write(path);
  expect(precacheManifest(dist).map(({ url }) => url)).toEqual(["assets/app-1a2b.js", "icons/icon.svg", "index.html"]);
});

it("gives a new revision to a file whose content changed, and none to one whose name says so", () => {
  write("index.html", "old");
  write("assets/app-1a2b.js");
  const [asset, before] = precacheManifest(dist);
  write("index.html", "new");
  const [, after] = precacheManifest(dist);
  expect(asset?.revision).toBeNull();
  expect(after?.revision).not.toBe(before?.revision);
});
