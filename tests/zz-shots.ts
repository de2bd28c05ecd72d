import { chromium } from "@playwright/test";
import { ensureBrowser } from "./browser/ensure-browser.ts";
import { serve } from "./journeys/serve.ts";
const site = await serve("dist");
const b = await chromium.launch({ executablePath: ensureBrowser(), args: ["--no-sandbox", "--disable-gpu"] });
for (const [n, w, h, c] of [
  ["390", 390, 844, "light"],
  ["1280", 1280, 800, "light"],
  ["1920d", 1920, 1080, "dark"],
] as const) {
  const ctx = await b.newContext({ viewport: { width: w, height: h }, colorScheme: c, serviceWorkers: "block", reducedMotion: "reduce" });
  const p = await ctx.newPage();
  await p.goto(site.url);
  await p.getByRole("button", { name: "Not now" }).click();
  await p.waitForTimeout(300);
  await p.screenshot({ path: `/tmp/shot-home-${n}.png`, fullPage: false });
  await p.evaluate(() => window.scrollTo(0, 700));
  await p.waitForTimeout(200);
  await p.screenshot({ path: `/tmp/shot-home2-${n}.png` });
  await p.goto(site.url + "#/sequences/withdrawal");
  await p.getByRole("heading", { level: 1 }).waitFor();
  await p.waitForTimeout(200);
  await p.screenshot({ path: `/tmp/shot-seq-${n}.png`, fullPage: n === "390" });
  await p.goto(site.url + "#/sequences/withdrawal/close-enough");
  await p.getByRole("textbox").waitFor();
  await p.waitForTimeout(200);
  await p.screenshot({ path: `/tmp/shot-prac-${n}.png` });
  await ctx.close();
}
await b.close();
await site.close();
