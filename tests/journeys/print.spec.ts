import type { Page } from "@playwright/test";
import scenario from "../../scenarios/too-young.json" with { type: "json" };
import { aReport } from "../fixtures/a-report.ts";
import { anAttempt } from "../fixtures/an-attempt.ts";
import { expect, expectAccessible, test } from "./journey.ts";
import { handIn, restore } from "./quick-practice.ts";
import { CLEAR_ANSWER } from "./too-young.ts";

const PAPERS = ["A4", "Letter"] as const;
const INKS = { own: "solid", reflect: "wavy", ask: "dotted", trap: "dashed" } as const;

/** How many pages come out of the printer, on each kind of paper. */
async function pages(page: Page): Promise<readonly number[]> {
  const pdfs = await Promise.all(PAPERS.map((format) => page.pdf({ format })));
  return pdfs.map((pdf) => pdf.toString("latin1").match(/\/Type \/Page\b/gu)?.length ?? 0);
}

/** On paper there is nothing to press, nothing around the screen, and black on white whatever the theme. */
async function expectPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("main")).toBeVisible();
  await expect(page.locator("body > div > div > header, body > div > div > footer, nav")).toHaveCount(3);
  for (const element of await page.locator("body > div > div > header, body > div > div > footer, nav, form, fieldset, input").all()) {
    await expect(element).toBeHidden();
  }
  await expect(page.locator("button:visible:not(mark *), a[data-kind]:visible")).toHaveCount(0);
  const colors = await page.evaluate(() => {
    const { backgroundColor, color, colorScheme } = getComputedStyle(document.body);
    return { backgroundColor, color, colorScheme };
  });
  expect(colors).toEqual({ backgroundColor: "rgb(255, 255, 255)", color: "rgb(0, 0, 0)", colorScheme: "light" });
  await expectAccessible(page);
}

test("a handout: to write on, the rubric, the model answers and the notes each begin a page of their own", async ({ page, site }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto(`${site}#/`);
  await page.getByRole("link", { name: `Handout for “${scenario.title}”` }).click();
  await expect(page.getByRole("heading", { level: 1, name: scenario.title })).toBeVisible();
  const sheet = (name: string) => page.getByRole("region", { name, exact: true });
  const wanted = (name: string) => page.getByRole("checkbox", { name, exact: true });

  expect(await pages(page)).toEqual([4, 4]);
  await page.getByRole("radio", { name: "12" }).check();
  expect(await pages(page), "with the most lines").toEqual([4, 4]);
  await wanted("Model answers and notes").uncheck();
  expect(await pages(page), "for students").toEqual([2, 2]);
  await wanted("The rubric in short").uncheck();
  expect(await pages(page), "to write on").toEqual([1, 1]);
  await wanted("Model answers and notes").check();
  await wanted("The rubric in short").check();

  await expectPaper(page);
  for (const { text, note } of scenario.models) {
    await expect(sheet("For whoever teaches: model answers").getByText(text)).toBeVisible();
    await expect(sheet("For whoever teaches: model answers").getByText(note)).toBeVisible();
  }
  for (const { why } of scenario.pitfalls) await expect(sheet("For whoever teaches: notes").getByText(why)).toBeVisible();
  await expect(sheet("To answer").getByText(scenario.statement)).toBeVisible();
  await expect(page.getByRole("checkbox")).toHaveCount(0);
});

test("an attempt: one page, its evidence told apart by pattern and by word, its levels without color", async ({ page, site }) => {
  await restore(page, site, {
    attempts: [anAttempt({ report: aReport({ confidence: { own: 0.9, reflect: 0.9, ask: 0.9 } }) })],
    ownScenarios: [],
  });
  await page.getByRole("radio", { name: "Dark" }).check();
  await page.goto(`${site}#/history/attempt-1`);
  await expect(page.getByRole("button", { name: "Print", exact: true })).toBeVisible();
  expect(await pages(page)).toEqual([1, 1]);

  await expectPaper(page);
  for (const [ink, pattern] of Object.entries(INKS)) {
    const mark = page.locator(`mark[data-ink=${ink}]`);
    await expect(mark).toHaveCSS("text-decoration-style", pattern);
    await expect(mark.locator("small")).toBeVisible();
  }
  const widths = (on: boolean) =>
    page.locator(`[data-ink] i[data-on=${on}]`).evaluateAll((all) => all.map((each) => parseFloat(getComputedStyle(each).borderTopWidth)));
  const [filled, hollow] = [await widths(true), await widths(false)];
  expect(filled).toHaveLength(5);
  expect(Math.min(...filled)).toBeGreaterThan(2 * Math.max(...hollow));
});

test("a practice screen’s feedback: the client, the answer, how it may land and the reaction, and nothing to press", async ({
  page,
  site,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto(`${site}#/practice/too-young`);
  await handIn(page, CLEAR_ANSWER);
  expect(await pages(page)).toEqual([1, 1]);
  await expectPaper(page);
  for (const name of ["What you said", "How it may land", "Ruth"]) {
    await expect(page.getByRole("heading", { level: 2, name, exact: true })).toBeVisible();
  }
  await expect(page.locator("q", { hasText: scenario.statement })).toBeVisible();
  for (const name of ["How hard was that?", "What next"]) await expect(page.getByText(name)).toBeHidden();
});
