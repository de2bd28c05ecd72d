/** What every screen must stand: axe finds nothing, a phone of 320 px shows all of it, and so does a desk with text at twice its size. */
import { type Locator, type Page, test } from "@playwright/test";
import { expect, expectAccessible } from "./journey.ts";

export const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

const PAPER: Record<Theme, string> = { light: "rgb(251, 248, 243)", dark: "rgb(27, 26, 24)" };
const DESK = { width: 1280, height: 800 };
const PHONE = { width: 320, height: 640 };
/** The browser’s own text size, in CSS pixels, and twice that. */
const USUAL_TEXT = 16;
const DOUBLE_TEXT = 32;

/** A look at one screen after another in the theme: each must show the content named, and then stand all of it. */
export async function lookAround(page: Page, theme: Theme): Promise<(screen: string, content: Locator) => Promise<void>> {
  await page.setViewportSize(DESK);
  await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
  const browser = await page.context().newCDPSession(page);
  const setText = (standard: number) => browser.send("Page.setFontSizes", { fontSizes: { standard } });

  return (screen, content) =>
    test.step(screen, async () => {
      await expect(content).toBeVisible();
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(PAPER[theme]);
      await expectAccessible(page);
      await page.setViewportSize(PHONE);
      await expect.poll(() => outOfSight(page), "at 320 px").toEqual([]);
      await page.setViewportSize(DESK);
      await setText(DOUBLE_TEXT);
      await expect.poll(() => outOfSight(page), "with text twice as large").toEqual([]);
      await setText(USUAL_TEXT);
    });
}

/** Whatever reaches beyond the right edge of the window or of the dialog, or is cut off by its own box. */
function outOfSight(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrolls = (element: Element) => element.scrollWidth > element.clientWidth + 1;
    const isHidden = (element: Element) => element.getBoundingClientRect().width <= 1 || element.closest("[inert]") !== null;
    const boxes = [document.documentElement, ...document.querySelectorAll("dialog[open]")].filter(scrolls);
    const beyond = [...document.body.querySelectorAll("*")].filter(
      (element) => !isHidden(element) && element.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
    );
    const cut = [...document.body.querySelectorAll("button, a, p, h1, h2, h3, li, label, legend, textarea, select")].filter(
      (element) => !isHidden(element) && getComputedStyle(element).overflowX !== "visible" && scrolls(element),
    );
    return [...boxes, ...beyond, ...cut].map((element) => `<${element.tagName.toLowerCase()}> ${element.textContent?.slice(0, 40)}`);
  });
}
