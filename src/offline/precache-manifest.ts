import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

export interface PrecacheEntry {
  /** Relative to the service worker, so that the build works from any folder. */
  readonly url: string;
  /** Null where the name already holds a hash of the content. */
  readonly revision: string | null;
}

/** The worker itself, what only crawlers read, and the pictures that only an install dialog shows. */
const LEFT_OUT = /^(?:service-worker\.js|robots\.txt|screenshots\/.*)$/;

/** Lists every file of a finished build that the app needs offline, in a stable order. */
export function precacheManifest(dist: string): PrecacheEntry[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dist.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((path) => !LEFT_OUT.test(path))
    .sort()
    .map((path) => ({ url: path, revision: path.startsWith("assets/") ? null : revisionOf(join(dist, path)) }));
}

function revisionOf(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, 16);
}
