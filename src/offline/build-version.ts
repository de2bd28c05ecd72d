import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const SOURCES = ["index.html", "package.json", "package-lock.json", "public", "scenarios", "src"];

/** Returns the package’s version and a hash of everything that the build is made from: the same files give the same name, with no git. */
export function buildVersion(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  const hash = createHash("sha256");
  for (const path of SOURCES.flatMap((source) => filesUnder(root, source))) hash.update(path).update(readFileSync(join(root, path)));
  return `${version}+${hash.digest("hex").slice(0, 7)}`;
}

function filesUnder(root: string, path: string): string[] {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesUnder(root, `${path}/${name}`));
}
