import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "./journey.ts";
import { serve } from "./serve.ts";

const NEWER = "The newer one";
const NEWER_REVISION = "0123456789abcdef";

test("a newer version asks first, and leaves nothing of the old one behind", async ({ page, buildFolder }) => {
  const folder = mkdtempSync(join(tmpdir(), "mend-site-"));
  cpSync(buildFolder, folder, { recursive: true });
  const site = await serve(folder);
  const description = page.locator("meta[name=description]");
  await page.goto(site.url);
  await expect(page.getByText("Ready to work offline")).toBeVisible();

  publishNewer(folder);
  await page.reload();
  await expect(page.getByText("A new version of Mend is here")).toBeVisible();
  await expect(page.getByText("Ready to work offline")).toBeHidden();
  await expect(description).not.toHaveAttribute("content", NEWER);

  await page.getByRole("button", { name: "Update now" }).click();
  await expect(description).toHaveAttribute("content", NEWER);
  await expect.poll(() => page.evaluate(storedPages)).toEqual([expect.stringContaining(NEWER_REVISION)]);

  await site.close();
  rmSync(folder, { recursive: true });
});

/** Every stored version of index.html. */
async function storedPages(): Promise<string[]> {
  const stored = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
  return stored
    .flat()
    .map(({ url }) => url)
    .filter((url) => url.includes("index.html"));
}

/** The same build with another description, and a service worker that knows of it. */
function publishNewer(folder: string) {
  const edit = (file: string, change: (text: string) => string) => {
    const path = join(folder, file);
    writeFileSync(path, change(readFileSync(path, "utf8")));
  };
  edit("index.html", (html) => html.replace(/content="Practice[^"]*"/, `content="${NEWER}"`));
  edit("service-worker.js", (worker) => worker.replace(/(index\.html.,revision:.)[0-9a-f]{16}/, `$1${NEWER_REVISION}`));
}
