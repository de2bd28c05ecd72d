import type { Page } from "@playwright/test";
import { packText, unpackText } from "#exchange/link/pack.ts";
import type { ClassTask } from "#schema/class-task.ts";
import { expect, expectAccessible, test, untilOffline } from "./journey.ts";
import { lookAround, THEMES } from "./look.ts";
import { tabTo } from "./quick-practice.ts";
import { answerBox, CLEAR_ANSWER } from "./too-young.ts";

const TASK: ClassTask = {
  format: "mend-class-task",
  version: 1,
  scenarioId: "the-wrong-name",
  title: "The wrong name",
  setting: "Neighborhood clinic",
  client: "Imke, 29, tram driver",
  context: "You called her by your last client’s name when you greeted her.",
  statement: "You don’t even know which one of us I am.",
};

const nameBox = (page: Page) => page.getByRole("textbox", { name: "Your name, if you like" });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const kept = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("mend:draft:") || key.includes("hand-in")));

/** What the link that was copied holds. */
async function copied(page: Page, site: string): Promise<unknown> {
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const place = `${site}#/handed-in/`;
  expect(link.startsWith(place)).toBe(true);
  const unpacked = await unpackText(link.slice(place.length));
  return JSON.parse(unpacked.ok ? unpacked.text : "null");
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, permissions: ["clipboard-read", "clipboard-write"] });

  test("a student answers, sees what goes over, and copies the link; a reload loses nothing and nothing is kept @sub-path", async ({
    page,
    site,
  }) => {
    await page.goto(`${site}#/answer/too-young`);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("You look a little young to be doing this.");
    await answerBox(page).fill(CLEAR_ANSWER);
    await nameBox(page).fill("Ana");
    await page.reload();
    await expect(answerBox(page)).toHaveValue(CLEAR_ANSWER);
    await expect(nameBox(page)).toHaveValue("Ana");

    await button(page, "Hand it in").tap();
    await expect(page.getByRole("heading", { name: "What goes over" })).toBeInViewport();
    await expect(page.getByRole("definition")).toHaveText([CLEAR_ANSWER, "Too young for this", "Ana"]);
    await expect(page.getByText("Nothing has left yet.")).toBeVisible();
    await expect(page.getByRole("heading", { name: "How it may land" })).toHaveCount(0);
    await expectAccessible(page);
    await page.reload();
    await expect(answerBox(page)).toHaveValue(CLEAR_ANSWER);
    await button(page, "Hand it in").tap();

    await button(page, "Copy the link").tap();
    await expect(page.getByText("Paste the link where your class collects answers")).toBeVisible();
    expect(await copied(page, site)).toEqual({
      format: "mend-class-answer",
      version: 1,
      scenarioId: "too-young",
      text: CLEAR_ANSWER,
      name: "Ana",
    });
    expect(await kept(page)).toEqual([]);
    await page.goto(`${site}#/history`);
    await expect(page.getByText("Nothing here yet.")).toBeVisible();
  });

  test("a student answers a supervisor’s own moment, offline, and saves a file", async ({ page, context, site }) => {
    await page.goto(site);
    await untilOffline(page);
    await context.setOffline(true);
    await page.goto(`${site}#/answer-to/${await packText(JSON.stringify(TASK))}`);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(TASK.statement);
    await page.getByRole("textbox", { name: "What do you say to Imke?" }).fill("I called you by somebody else’s name.");
    await button(page, "Hand it in").tap();
    const download = page.waitForEvent("download");
    await button(page, "Save a file").tap();
    expect((await download).suggestedFilename()).toBe("mend-answer-the-wrong-name.json");
    await expect(page.getByText("The file is among your downloads.")).toBeVisible();
    expect(await kept(page)).toEqual([]);
  });
});

test("the whole of it goes by keyboard, and by hand where the browser doesn’t let Mend copy", async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("no")) } });
  });
  await page.goto(`${site}#/answer/too-young`);
  await tabTo(page, answerBox(page));
  await page.keyboard.type(CLEAR_ANSWER);
  await tabTo(page, nameBox(page));
  await page.keyboard.type("Ana");
  await tabTo(page, button(page, "Hand it in"));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "What goes over" })).toBeVisible();
  await tabTo(page, button(page, "Copy the link"));
  await page.keyboard.press("Enter");
  const byHand = page.getByRole("textbox", { name: "The link with your answer" });
  await expect(byHand).toBeFocused();
  expect(await kept(page)).toHaveLength(2);
  await page.keyboard.press("ControlOrMeta+C");
  await expect(page.getByText("Paste the link where your class collects answers")).toBeVisible();
  expect(await kept(page)).toEqual([]);
});

test("a link that is cut short, of another kind or for nobody says so, and changes nothing", async ({ page, site }) => {
  const packed = await packText(JSON.stringify(TASK));
  const answer = { format: "mend-class-answer", version: 1, scenarioId: "too-young", text: "I am young.", name: "" };
  const told = page.getByRole("alert");
  for (const [hash, problem] of [
    [`#/answer-to/${packed.slice(0, -5)}`, "cut short or changed"],
    [`#/answer-to/${await packText(JSON.stringify(answer))}`, "an answer for a class, which is opened in the class"],
    [`#/answer-to/${await packText(JSON.stringify({ ...TASK, statement: "" }))}`, "statement: expected a text of 1 to 600 characters"],
    [`#/answer-to/${await packText("a".repeat(900_000))}`, "far more than a moment for a class"],
  ] as const) {
    await page.goto(site + hash);
    await expect(page.getByRole("heading", { level: 1, name: "This link can’t be opened" })).toBeVisible();
    await expect(told).toContainText(problem);
    await expect(page.getByRole("textbox")).toHaveCount(0);
  }
  await page.goto(`${site}#/answer/nobody-here`);
  await expect(page.getByRole("heading", { level: 1, name: "That scenario isn’t here" })).toBeVisible();
  expect(await kept(page)).toEqual([]);
});

for (const theme of THEMES) {
  test(`accessible, within 320 px, and with text at 200 %, ${theme}`, async ({ page, site }) => {
    test.setTimeout(90_000);
    const look = await lookAround(page, theme);
    await page.goto(`${site}#/answer/too-young`);
    await look("writing", answerBox(page));
    await answerBox(page).fill(CLEAR_ANSWER);
    await nameBox(page).fill("Ana");
    await button(page, "Hand it in").click();
    await button(page, "Save a file").click();
    await look("what goes over", page.getByText("Your draft is off this device."));
    await page.goto(`${site}#/answer-to/abc`);
    await look("a link that can’t be opened", page.getByRole("alert"));
    await page.goto(`${site}#/handout/too-young`);
    await look("a handout", page.getByRole("region", { name: "For whoever teaches: notes" }));
  });
}
