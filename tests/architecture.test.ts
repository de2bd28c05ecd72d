/** The doors between the rooms of src/ are lint rules. Here each door is tried: a violation is seeded, and the linter has to refuse it. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

interface Seed {
  readonly door: string;
  readonly file: string;
  readonly code: string;
  readonly rule?: string;
}

const IMPORTS = "eslint(no-restricted-imports)";
const GLOBALS = "eslint(no-restricted-globals)";
const PROPERTIES = "eslint(no-restricted-properties)";
const ROOMS = ["schema", "engine", "content", "storage", "learning", "exchange", "features", "app", "ui", "offline", "cli"];
const MAY_IMPORT: Record<string, readonly string[]> = {
  schema: ["schema"],
  engine: ["schema", "engine"],
  content: ["schema", "content"],
  storage: ["schema", "storage"],
  learning: ["schema", "learning"],
  exchange: ["schema", "content", "exchange"],
  "features/practice": ["schema", "engine", "content", "storage", "learning", "exchange", "ui"],
  app: ["schema", "engine", "content", "storage", "learning", "exchange", "features", "app", "ui", "offline"],
  ui: [],
  offline: [],
  cli: ["schema", "engine", "content", "storage", "learning", "exchange", "offline", "cli"],
};

const betweenRooms = Object.entries(MAY_IMPORT).flatMap(([room, allowed]): Seed[] =>
  ROOMS.filter((other) => !allowed.includes(other)).map((other) => ({
    door: `${room} imports ${other}`,
    file: `src/${room}/to-${other}.ts`,
    code: `export { thing } from "#${other}/thing.ts";`,
  })),
);

const packages = Object.entries({
  schema: ["zod", "react", "zustand", "idb", "node:fs"],
  engine: ["zod/mini", "zod", "react", "zustand/vanilla", "idb", "node:fs"],
  content: ["zod", "react", "idb"],
  storage: ["zod", "react", "node:fs"],
  learning: ["zod/mini", "react", "zustand/vanilla", "d3-scale", "node:fs"],
  exchange: ["zod", "react", "zustand/vanilla", "idb", "node:fs"],
  "features/practice": ["zod", "idb", "node:fs"],
  app: ["zod", "idb", "node:fs"],
  ui: ["zod/mini", "idb"],
  offline: ["zod/mini", "idb"],
  cli: ["zod", "react"],
}).flatMap(([room, names]): Seed[] =>
  names.map((name) => ({
    door: `${room} imports ${name}`,
    file: `src/${room}/package-${name.replace(/\W/g, "-")}.ts`,
    code: `export { thing } from "${name}";`,
  })),
);

const oddDoors: Seed[] = [
  {
    door: "a room is left by a relative import",
    file: "src/engine/text/relative.ts",
    code: 'export { thing } from "../../schema/thing.ts";',
  },
  {
    door: "a feature imports another by a relative import",
    file: "src/features/practice/relative.ts",
    code: 'export { thing } from "../feedback/thing.ts";',
  },
  {
    door: "a feature’s folder imports another feature",
    file: "src/features/practice/parts/relative.ts",
    code: 'export { thing } from "../../feedback/thing.ts";',
  },
  { door: "a door is passed at run time", file: "src/ui/lazy.ts", code: 'export const later = () => import("#app/app.ts");' },
  { door: "a type is taken through a closed door", file: "src/storage/type.ts", code: 'export type { Thing } from "#engine/thing.ts";' },
  { door: "engine takes zod along with a schema", file: "src/engine/schema.ts", code: 'export { ReportSchema } from "#schema/report.ts";' },
  { door: "engine reads the clock", file: "src/engine/clock.ts", code: "export const now = () => Date.now();", rule: GLOBALS },
  { door: "engine touches the DOM", file: "src/engine/dom.ts", code: "export const title = () => document.title;", rule: GLOBALS },
  { door: "learning reads the clock", file: "src/learning/clock.ts", code: "export const now = () => Date.now();", rule: PROPERTIES },
  {
    door: "engine keeps something",
    file: "src/engine/keep.ts",
    code: 'export const kept = () => localStorage.getItem("a");',
    rule: GLOBALS,
  },
  { door: "engine calls out", file: "src/engine/call.ts", code: 'export const answer = () => fetch("/");', rule: GLOBALS },
  {
    door: "engine throws dice",
    file: "src/engine/dice.ts",
    code: "export const dice = () => Math.random();",
    rule: PROPERTIES,
  },
];

const openDoors: Seed[] = [
  ...Object.entries(MAY_IMPORT).flatMap(([room, allowed]): Seed[] =>
    allowed.map((other) => ({
      door: `${room} imports ${other}`,
      file: `src/${room}/may-${other}.ts`,
      code: `export { thing } from "#${other}/thing.ts";`,
    })),
  ),
  { door: "engine takes a type from a schema", file: "src/engine/type.ts", code: 'export type { Report } from "#schema/report.ts";' },
  { door: "a room is walked inside", file: "src/engine/text/inside.ts", code: 'export { thing } from "../acts/thing.ts";' },
  { door: "storage has a thin React layer", file: "src/storage/use-thing.tsx", code: 'export { useState } from "react";' },
  { door: "schema imports zod/mini", file: "src/schema/zod.ts", code: 'export * as z from "zod/mini";' },
];

const closedDoors = [...betweenRooms, ...packages, ...oddDoors];
const found = new Map<string, string[]>();
const house = mkdtempSync(join(tmpdir(), "mend-doors-"));

beforeAll(() => {
  cpSync(".oxlintrc.json", join(house, ".oxlintrc.json"));
  for (const { file, code } of [...closedDoors, ...openDoors]) {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), `${code}\n`);
  }
  for (const { filename, code } of lint(house)) found.set(filename, [...(found.get(filename) ?? []), code]);
});
afterAll(() => rmSync(house, { recursive: true }));

describe("a closed door", () => {
  it.each(closedDoors)("fails the lint when $door", ({ file, rule = IMPORTS }) => {
    expect(found.get(file)).toContain(rule);
  });
});

describe("an open door", () => {
  it.each(openDoors)("stays open: $door", ({ file }) => {
    expect(found.get(file)).toBeUndefined();
  });
});

/** Returns the linter’s findings; its exit status is left aside, since findings are what is wanted. */
function lint(folder: string): { filename: string; code: string }[] {
  const oxlint = resolve("node_modules/oxlint/bin/oxlint");
  let report: string;
  try {
    report = execFileSync(process.execPath, [oxlint, "--format", "json"], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch (error) {
    report = String((error as { stdout?: unknown }).stdout);
  }
  return (JSON.parse(report) as { diagnostics: { filename: string; code: string }[] }).diagnostics;
}
