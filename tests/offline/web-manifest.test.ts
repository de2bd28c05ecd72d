import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

interface Picture {
  readonly src: string;
  readonly sizes: string;
  readonly type: string;
}

const manifest = JSON.parse(readFileSync("public/manifest.webmanifest", "utf8")) as Record<string, unknown> & {
  icons: (Picture & { purpose: string })[];
  screenshots?: (Picture & { form_factor: string })[];
};

it("works from any folder: no address in it is absolute", () => {
  expect([manifest["start_url"], manifest["scope"]]).toEqual(["./", "./"]);
  // An id is resolved against the origin alone: left out, it is the start address, and two installations on one host stay apart.
  expect(manifest).not.toHaveProperty("id");
});

const pictures: Picture[] = [...manifest.icons, ...(manifest.screenshots ?? [])];

it.each(pictures)("has $src, which it names", ({ src }) => {
  expect(existsSync(`public/${src}`)).toBe(true);
});

it.each(pictures.filter(({ type }) => type === "image/png"))("has $src at the size that it says", ({ src, sizes }) => {
  expect(pngSize(`public/${src}`)).toBe(sizes);
});

it("has an icon that a system may cut to its own shape", () => {
  expect(manifest.icons.map(({ purpose }) => purpose)).toContain("maskable");
});

function pngSize(file: string): string {
  const header = readFileSync(file);
  return `${header.readUInt32BE(16)}x${header.readUInt32BE(20)}`;
}
