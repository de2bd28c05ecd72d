/** Draws the icons from public/icons/icon.svg: `npx tsx tests/journeys/pictures.ts`, after the drawing has changed. */
import { readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { ensureBrowser } from "../browser/ensure-browser.ts";

const FOLDER = "public/icons";
const ICONS = [
  { file: "icon-192.png", size: 192, fullBleed: false },
  { file: "icon-512.png", size: 512, fullBleed: false },
  { file: "favicon-32.png", size: 32, fullBleed: false },
  // The system cuts these two to its own shape, so their paper reaches the edge.
  { file: "icon-maskable-512.png", size: 512, fullBleed: true },
  { file: "apple-touch-icon.png", size: 180, fullBleed: true },
];

const drawing = readFileSync(`${FOLDER}/icon.svg`, "utf8");
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ["--no-sandbox", "--disable-gpu"] });
for (const { file, size, fullBleed } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = fullBleed ? drawing.replace(/ rx="\d+"/, "") : drawing;
  await page.setContent(`<body style="margin:0">${svg}</body>`);
  await page.addStyleTag({ content: `svg { display: block; width: ${size}px; height: ${size}px }` });
  await page.screenshot({ path: `${FOLDER}/${file}`, omitBackground: true });
  await page.close();
}
await browser.close();
