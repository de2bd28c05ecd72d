import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, untilOffline } from "./journey.ts";
import { serve } from "./serve.ts";

test("a newer version waits for a yes, and leaves nothing of the old one behind", async ({ page, buildFolder }) => {
  const folder = mkdtempSync(join(tmpdir(), "mend-site-"));
  cpSync(buildFolder, folder, { recursive: true });
  const site = await serve(folder);
  await page.goto(site.url);
  await untilOffline(page);

  publishNewer(folder);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    while (registration.waiting === null) await new Promise((resolve) => setTimeout(resolve, 20));
  });
  await page.reload();
  await expect(page).not.toHaveTitle("Mend, newer");

  await page.evaluate(async () => {
    const { waiting } = await navigator.serviceWorker.ready;
    const changed = new Promise((resolve) => navigator.serviceWorker.addEventListener("controllerchange", resolve));
    waiting?.postMessage({ type: "SKIP_WAITING" });
    await changed;
  });
  await page.reload();
  await expect(page).toHaveTitle("Mend, newer");
  await expect.poll(() => page.evaluate(storedPages)).toEqual([expect.stringContaining("0123456789abcdef")]);

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

/** The same build with another title, and a service worker that knows of it. */
function publishNewer(folder: string) {
  const edit = (file: string, change: (text: string) => string) => {
    const path = join(folder, file);
    writeFileSync(path, change(readFileSync(path, "utf8")));
  };
  edit("index.html", (html) => html.replace(/<title>.*<\/title>/, "<title>Mend, newer</title>"));
  edit("service-worker.js", (worker) => worker.replace(/(index\.html.,revision:.)[0-9a-f]{16}/, "$10123456789abcdef"));
}
