/** Draws the icons from public/icons/icon.svg, and the install dialog’s screenshots from the app as it is now: `npm run pictures`. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "@playwright/test";
import { ensureBrowser } from "../browser/ensure-browser.ts";
import { CONVERSATIONS } from "./conversations.ts";
import { practiced } from "./much-practiced.ts";
import { restore } from "./quick-practice.ts";
import { serve } from "./serve.ts";

const ICONS = [
  { file: "icon-192.png", size: 192, fullBleed: false },
  { file: "icon-512.png", size: 512, fullBleed: false },
  { file: "favicon-32.png", size: 32, fullBleed: false },
  // The system cuts these two to its own shape, so their paper reaches the edge.
  { file: "icon-maskable-512.png", size: 512, fullBleed: true },
  { file: "apple-touch-icon.png", size: 180, fullBleed: true },
];

const SHAPES = [
  { name: "wide", viewport: { width: 1280, height: 800 } },
  { name: "narrow", viewport: { width: 412, height: 892 } },
];
const ANSWER =
  "No, I haven’t raised any children, and I’m new at this. You’ve had two agencies come and go, and you can’t tell yet whether those boys are safe with me. What would you most need me to know about them?";
const OWNS = "No, I haven’t, and I am new. What would you need to see from me?";
const EXPLAINS = "I have a master’s degree, and a supervisor with twenty years.";

const SCREENS: readonly { readonly name: string; readonly hash: string; readonly reach?: (page: Page) => Promise<void> }[] = [
  { name: "choose", hash: "#/" },
  { name: "write", hash: "#/practice/too-young" },
  { name: "sequence", hash: "#/sequences/withdrawal" },
  {
    name: "feedback",
    hash: "#/practice/too-young",
    reach: async (page) => {
      await page.getByRole("textbox").fill(ANSWER);
      await page.getByRole("textbox").press("Control+Enter");
      await page.getByRole("button", { name: /skip/i }).click();
      await page.getByRole("heading", { name: "How it may land" }).waitFor();
    },
  },
  {
    name: "conversation",
    hash: "#/conversation/close-enough",
    reach: async (page) => {
      const { opening = "", "the-gary-laugh": beat = "" } = CONVERSATIONS["close-enough"] ?? {};
      await page.getByRole("textbox").fill(opening);
      await page.getByRole("textbox").press("Control+Enter");
      await page.getByText("Between you", { exact: true }).waitFor();
      await page.getByRole("textbox").fill(beat);
    },
  },
  { name: "session", hash: "#/session" },
  { name: "class", hash: "#/class/too-young", reach: twoSideBySide },
  {
    name: "progress",
    hash: "#/settings",
    reach: async (page) => {
      await restore(page, new URL("./", page.url()).href, { attempts: practiced(100), ownScenarios: [] });
      await page.getByRole("link", { name: "Progress" }).click();
      await page.getByRole("heading", { name: "First tries" }).waitFor();
    },
  },
];

/** Two answers of a class after the vote, as everybody sees them on one screen. */
async function twoSideBySide(page: Page): Promise<void> {
  const forward = () => page.keyboard.press("PageDown");
  for (let step = 0; step < 3; step += 1) await forward();
  await page.getByLabel("Answers from the room").fill([OWNS, EXPLAINS].join("\n"));
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Answer 1 side by side" }).click();
  await page.getByRole("button", { name: "Answer 2 side by side" }).click();
  await page.getByRole("button", { name: "Show 1 and 2 side by side" }).click();
  for (let step = 0; step < 2; step += 1) await forward();
  await page.getByRole("heading", { name: "Own a part" }).first().waitFor();
}

async function drawIcons(browser: Browser): Promise<void> {
  const drawing = readFileSync("public/icons/icon.svg", "utf8");
  for (const { file, size, fullBleed } of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<body style="margin:0">${fullBleed ? drawing.replace(/ rx="\d+"/, "") : drawing}</body>`);
    await page.addStyleTag({ content: `svg { display: block; width: ${size}px; height: ${size}px }` });
    await page.screenshot({ path: `public/icons/${file}`, omitBackground: true });
    await page.close();
  }
}

async function photographScreens(browser: Browser): Promise<void> {
  const build = mkdtempSync(join(tmpdir(), "mend-build-"));
  execFileSync(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn", "--outDir", build, "--emptyOutDir"]);
  const site = await serve(build);
  mkdirSync("public/screenshots", { recursive: true });
  for (const shape of SHAPES) {
    const context = await browser.newContext({
      viewport: shape.viewport,
      colorScheme: "light",
      reducedMotion: "reduce",
      serviceWorkers: "block",
    });
    const page = await context.newPage();
    await page.goto(site.url);
    await page.getByRole("button", { name: "Not now" }).click();
    for (const screen of SCREENS) {
      await page.goto(site.url + screen.hash);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await screen.reach?.(page);
      await page.mouse.move(0, 0);
      await page.screenshot({ path: `public/screenshots/${screen.name}-${shape.name}.png` });
    }
    await context.close();
  }
  await site.close();
  rmSync(build, { recursive: true });
}

const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ["--no-sandbox", "--disable-gpu"] });
await drawIcons(browser);
await photographScreens(browser);
await browser.close();
