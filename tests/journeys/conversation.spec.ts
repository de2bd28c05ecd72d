import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { Scenario } from "#schema/scenario.ts";
import { CONVERSATIONS } from "./conversations.ts";
import { expect, test } from "./journey.ts";
import { handIn } from "./quick-practice.ts";

/** Where pictures of each moment are kept, when somebody wants to look at them: MEND_PICTURES=<folder> npm run journeys -- conversation. */
const pictures = process.env["MEND_PICTURES"];

for (const [id, answers] of Object.entries(CONVERSATIONS)) {
  test(`plays “${id}” through to its last beat`, async ({ page, site }) => {
    const scenario = JSON.parse(readFileSync(`scenarios/${id}.json`, "utf8")) as Scenario;
    const played: string[] = [];
    await page.goto(`${site}#/practice/${id}`);
    for (;;) {
      const moment = await momentOn(page, scenario);
      played.push(moment);
      const answer = answers[moment];
      if (answer === undefined) throw new Error(`nothing is said at “${moment}”`);
      await handIn(page, answer);
      if (pictures !== undefined) await page.screenshot({ path: `${pictures}/${id}-${played.length}-${moment}.png`, fullPage: true });
      const goOn = page.getByRole("button", { name: /^Keep going with/ });
      if (!(await goOn.isVisible())) break;
      await goOn.click();
      await expect(page.getByRole("textbox")).toHaveValue("");
    }
    expect(played.length).toBeGreaterThanOrEqual(2);
    const next = scenario.next ?? [];
    const last = played.at(-1);
    expect(next.filter(({ from }) => from === last).map((beat) => beat.id)).toEqual([]);
    await expect(page.getByRole("link", { name: "Next one" })).toBeVisible();
  });
}

/** “opening”, or the id of the beat whose statement the screen is about. */
async function momentOn(page: Page, { statement, next = [] }: Scenario): Promise<string> {
  const words = plain((await page.getByRole("heading", { level: 1 }).textContent()) ?? "");
  return words === plain(statement) ? "opening" : (next.find((beat) => plain(beat.statement) === words)?.id ?? "nowhere");
}

/** A quote inside a quote changes its marks on the screen. */
const plain = (text: string) => text.replaceAll(/[“”‘’]/g, "");
