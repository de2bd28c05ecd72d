import { readdirSync } from "node:fs";
import type { Page } from "@playwright/test";
import { closed } from "../learning/returns/answers.ts";
import { expect, test } from "./journey.ts";
import { lookAround, THEMES } from "./look.ts";
import { handIn, practice, restore } from "./quick-practice.ts";
import { CLEAR_ANSWER } from "./too-young.ts";

test.use({ timezoneId: "America/New_York" });

const CLOSED_QUESTION =
  "You’re right, I’m young and I don’t have children. It sounds like you’re worn out, and afraid that one more stranger will judge you. " +
  "Do you want somebody older?";
/** Eastern Standard Time; the 3rd of November is a Tuesday. */
const evening = (date: string) => new Date(`${date}T20:30:00-05:00`);
const TUESDAY = evening("2026-11-03");

const reasons = (page: Page) => page.getByRole("list", { name: "Why it is back" });

/** Opens the app anew at that time. */
async function comeBack(page: Page, address: string, at: Date): Promise<void> {
  await page.clock.setFixedTime(at);
  await page.goto(address);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

test("what was missed comes back the next day with its reason, and later each time it comes out well", async ({ page, site }) => {
  const address = `${site}#/return/too-young`;
  await page.clock.setFixedTime(TUESDAY);
  await practice(page, site, "too-young", CLOSED_QUESTION);
  await comeBack(page, address, evening("2026-11-03"));
  await expect(reasons(page)).toHaveCount(0);

  await comeBack(page, site, evening("2026-11-04"));
  await expect(reasons(page)).toHaveText("ask The question was closed yesterday.");
  await page.getByRole("link", { name: "Too young for this", exact: true }).click();
  await expect(page).toHaveURL(/#\/return\/too-young$/);
  await expect(reasons(page)).toHaveText("ask The question was closed yesterday.");
  await handIn(page, CLEAR_ANSWER);
  await page.getByRole("link", { name: "Back to all scenarios" }).click();
  await expect(page.getByText("Next return: on Friday.")).toBeVisible();

  for (const notYet of ["2026-11-04", "2026-11-05"]) {
    await comeBack(page, address, evening(notYet));
    await expect(reasons(page)).toHaveCount(0);
  }
  await comeBack(page, address, evening("2026-11-06"));
  await expect(reasons(page)).toHaveText("ask You asked openly on Wednesday. Is that still there?");
});

test("no more come back a day than was chosen; the others wait", async ({ page, site }) => {
  const missed = ["kept-waiting", "too-young", "worksheets"].map((scenarioId) => closed({ scenarioId, at: TUESDAY.getTime() }));
  await page.clock.setFixedTime(evening("2026-11-04"));
  await restore(page, site, { attempts: missed, ownScenarios: [] });
  await page.getByRole("group", { name: "How many missed scenarios may come back a day" }).getByRole("radio", { name: "2" }).check();

  await page.goto(`${site}#/return/kept-waiting`);
  await expect(reasons(page)).toBeVisible();
  await handIn(page, CLEAR_ANSWER);
  await page.getByRole("link", { name: "Next return" }).click();
  await expect(page).toHaveURL(/#\/return\/too-young$/);
  await expect(reasons(page)).toBeVisible();
  await handIn(page, CLEAR_ANSWER);
  await expect(page.getByRole("link", { name: "Back to all scenarios" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Next return" })).toHaveCount(0);

  await page.goto(`${site}#/return/worksheets`);
  await expect(page.getByRole("textbox")).toBeVisible();
  await expect(reasons(page)).toHaveCount(0);
  await comeBack(page, `${site}#/return/worksheets`, evening("2026-11-05"));
  await expect(reasons(page)).toHaveText("ask The question was closed on Tuesday.");
});

test("after a month away the pile is trimmed, and stays so", async ({ page, site }) => {
  const ids = readdirSync("scenarios").flatMap((name) => (name.endsWith(".json") ? [name.slice(0, -".json".length)] : []));
  const thirteen = ids.slice(0, 13);
  const missed = thirteen.map((scenarioId, index) => closed({ scenarioId, at: TUESDAY.getTime() + index * 60_000 }));
  await page.clock.setFixedTime(evening("2026-12-05"));
  await restore(page, site, { attempts: missed, ownScenarios: [] });
  await page.getByRole("radio", { name: "10" }).check();

  const backOn = async (day: string) => {
    await comeBack(page, site, evening(day));
    const list = page.locator("section").filter({ has: page.getByRole("heading", { name: "Back for you" }) });
    await expect(list).toBeVisible();
    const links = await list.getByRole("link").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    return links.map((href) => href?.replace("#/return/", "") ?? "").toSorted((a, b) => a.localeCompare(b));
  };
  expect(await backOn("2026-12-05")).toEqual(thirteen.slice(3));
  await page.goto(`${site}#/return/${thirteen[3]}`);
  await handIn(page, CLEAR_ANSWER);
  expect(await backOn("2026-12-06")).toEqual(thirteen.slice(4));
  await page.goto(`${site}#/return/${thirteen[4]}`);
  await expect(reasons(page)).toHaveText("ask The question was closed on Nov 3.");
});

for (const theme of THEMES) {
  test(`a return is accessible, within 320 px, and with text at 200 %, ${theme}`, async ({ page, site }) => {
    const poor = { levels: { own: 0, reflect: 1, ask: 1 }, reasons: { own: "denied", reflect: "surface", ask: "closed" } } as const;
    await page.clock.setFixedTime(evening("2026-11-04"));
    const look = await lookAround(page, theme);
    await restore(page, site, { attempts: [closed({ scenarioId: "too-young", at: TUESDAY.getTime() }, poor)], ownScenarios: [] });
    await look("the choice in settings", page.getByText("How many missed scenarios may come back a day"));
    await page.goto(`${site}#/return/too-young`);
    await look("a return with three reasons", reasons(page));
  });
}
