import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { readTable } from "#exchange/csv/read-table.ts";
import { makeRows } from "#cli/bench/command-line.ts";
import { readNearSixty } from "#cli/bench/near-sixty.ts";
import { expect, test, untilOffline } from "./journey.ts";
import { lookAround, THEMES } from "./look.ts";

const GOOD =
  "You’re right, I am young, and I don’t have kids of my own. I imagine you’re tired of letting one more stranger into your home " +
  "and worried whether it is safe to trust me with the boys. What would you need to see from me?";
const POOR =
  "I completely understand where you’re coming from, but I do have a master’s degree and a very experienced supervisor. " +
  "You really should try to be more open, and everything will be fine.";

const ROWS = [
  ["p1", "Ana", "Too young for this", POOR],
  ["p2", "Bo", "too-young", GOOD],
  ["p3", "Chi", "Too yung for this", GOOD],
  ["p4", "Dee", "too-young", "No"],
  ["p5", "Eli", "too-young", "=SUM(A1)\nI was late, and I am sorry that you had to wait for me."],
];
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const SEMICOLONS = ["Nr;Student;Scenario;Response", ...ROWS.map((cells) => cells.map(quoted).join(";"))].join("\r\n");

/** In the encoding that Excel writes on Windows: a curly apostrophe is the byte 0x92. */
const windows1252 = (text: string) => Buffer.from(text.replaceAll("’", "\u0092"), "latin1");

const pick = (page: Page, name: string, buffer: Buffer) =>
  page.getByTestId("file-picker").setInputFiles({ name, mimeType: "text/csv", buffer });
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const openRows = (page: Page) => page.getByRole("button", { name: /^Open row/ });

async function scored(page: Page, site: string): Promise<void> {
  await page.goto(`${site}#/batch`);
  await pick(page, "spring class.csv", windows1252(SEMICOLONS));
  await button(page, "Score 4 answers").click();
  await expect(page.getByRole("heading", { name: "What came of it" })).toBeVisible();
  await expect(openRows(page).first()).toBeVisible();
}

test("a table from Excel is read, scored, sorted, narrowed, opened and taken along", async ({ page, site }) => {
  await page.goto(`${site}#/batch`);
  await pick(page, "spring class.csv", windows1252(SEMICOLONS));
  await expect(page.getByText("spring class.csv: Semicolons, Windows-1252, 5 rows.")).toBeVisible();
  await expect(page.getByLabel("The answer", { exact: true })).toHaveValue("3");
  await expect(page.getByRole("table").getByText("I don’t have kids of my own", { exact: false }).first()).toBeVisible();
  await expect(page.getByText("There is no scenario “Too yung for this”. Is it “Too young for this”? Row 4")).toBeVisible();

  await button(page, "Score 4 answers").click();
  await expect(page.getByText("3 of 5 rows scored.")).toBeVisible();
  await expect(page.getByText("1 could not be scored, which is not a zero: 1 too short.")).toBeVisible();
  await expect(page.getByText("Ana", { exact: true })).toHaveCount(0);

  const own = page.getByRole("columnheader", { name: "own" });
  await own.getByRole("button").click();
  await own.getByRole("button").click();
  await expect(own).toHaveAttribute("aria-sort", "descending");
  await expect(openRows(page).first()).toHaveAccessibleName(/^Open row 3: You’re right, I am young/);
  await page.getByLabel("In the way").selectOption({ label: "Soothing it away (1)" });
  await expect(page.getByText("1 of 5 rows.")).toBeVisible();
  await openRows(page).click();
  await expect(page.getByRole("heading", { name: "Row 2: Too young for this" })).toBeFocused();
  await expect(page.getByRole("list", { name: "What got in the way" })).toBeVisible();
  await button(page, "Back to the table").click();
  await expect(openRows(page)).toBeFocused();

  // Nobody has saved the scores yet.
  await page.getByRole("link", { name: "History" }).click();
  await page.getByRole("dialog", { name: "Go on without the scores?" }).getByRole("button", { name: "Keep it" }).click();

  const download = page.waitForEvent("download");
  await button(page, "Save as CSV").click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("spring class-scored.csv");
  const read = readTable(await readFile(await file.path(), "utf8"));
  const rows = read.ok ? read.table.rows.map(({ cells }) => cells) : [];
  expect(rows.map((cells) => cells.slice(0, 4))).toEqual(
    ROWS.map(([nr, who, scenario, said = ""]) => [nr, who, scenario, said.replace(/^=/, "'=")]),
  );
  expect(rows.map((cells) => cells[4])).toEqual(["scored", "scored", "left_out", "unscorable", "scored"]);

  await page.getByRole("link", { name: "History" }).click();
  await expect(page).toHaveURL(/#\/history$/);
});

test("pasted cells are read at once, and can be read otherwise", async ({ page, site, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${site}#/batch`);
  await page.evaluate((text) => navigator.clipboard.writeText(text), `scenario\tanswer\ntoo-young\t${POOR}`);
  await page.getByLabel("Or paste one").focus();
  await page.keyboard.press("ControlOrMeta+V");
  await expect(page.getByText("Pasted: Tabs, 1 row.")).toBeVisible();
  await page.getByLabel("The first row holds names").uncheck();
  await expect(page.getByText("Pasted: Tabs, 2 rows.")).toBeVisible();
  await page.getByLabel("Cells are parted by").selectOption("commas");
  await expect(page.getByText("Pasted: Commas, 2 rows.")).toBeVisible();
});

test("ten thousand rows leave the page free, and are stopped with what is done", async ({ page, site }) => {
  test.setTimeout(240_000);
  const rows = makeRows("scenarios", readNearSixty("scenarios"), 10_000);
  await page.goto(`${site}#/batch`);
  await pick(page, "many.jsonl", Buffer.from(rows.join("\n")));
  await expect(page.getByText("many.jsonl: JSON lines, UTF-8, 10,000 rows.")).toBeVisible({ timeout: 60_000 });
  await button(page, "Score 10,000 answers").click();
  await expect(page.getByText(/^[1-9][\d,]* of 10,000/)).toBeVisible({ timeout: 30_000 });

  const clicked = Date.now();
  await page.getByRole("banner").getByRole("link", { name: "Teach" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Keep it" }).click();
  expect(Date.now() - clicked, "two clicks while rows are scored, in milliseconds").toBeLessThan(5000);
  await expect(page.getByText(/left$/)).toBeVisible({ timeout: 30_000 });
  await button(page, "Stop here").click();
  await expect(page.getByRole("heading", { name: "What came of it" })).toBeVisible();
  await expect(page.getByText(/not reached yet: scoring was stopped/)).toBeVisible();
  await expect(page.getByText("10,000 rows; here 1 to 50.")).toBeVisible();
  await button(page, "Later rows").click();
  await expect(page.getByText("10,000 rows; here 51 to 100.")).toBeVisible();

  // A second run goes on from there.
  await button(page, /^Score the other/).click();
  await expect(page.getByText(/^[1-9][\d,]* of 10,000/)).toBeVisible({ timeout: 30_000 });
  await button(page, "Stop here").click();
  await expect(page.getByRole("heading", { name: "What came of it" })).toBeVisible();
});

test("a bad table names everything that is wrong with it, and another one can be taken", async ({ page, site }) => {
  await page.goto(`${site}#/batch`);
  await pick(page, "broken.jsonl", Buffer.from('{"text": }\n{"text" "b"}\n{"text": "c"'));
  const problems = page.getByRole("alert").getByRole("listitem");
  await expect(problems).toHaveText([/^line 1: expected a value/, /^line 2: expected a colon/, /^line 3: expected a comma or }/]);
  await pick(page, "too long.csv", Buffer.from("a;b\n".repeat(10_001)));
  await expect(problems).toHaveText(["expected at most 10,000 rows, found 10,001 rows"]);
  await pick(page, "spring class.csv", windows1252(SEMICOLONS));
  await expect(button(page, "Score 4 answers")).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("works without a network after the first visit", { tag: "@sub-path" }, async ({ page, context, site }) => {
  await page.goto(site);
  await untilOffline(page);
  await context.setOffline(true);
  await page.reload();
  await scored(page, site);
  await openRows(page).first().click();
  await expect(page.getByRole("heading", { name: "How it may land" })).toBeVisible();
});

test("answers are handed to raters without scores or names", async ({ page, site }) => {
  await page.goto(`${site}#/batch`);
  await pick(page, "spring class.csv", windows1252(SEMICOLONS));
  await button(page, "Rate them blind…").click();
  await expect(page.getByText("4 answers with what they answer and their ids")).toBeVisible();
  await button(page, "Make the round").click();
  await expect(page).toHaveURL(/#\/rating\/[0-9a-f]{32}$/);
});

for (const theme of THEMES) {
  test(`accessible, within 320 px, and with text at 200 %, ${theme}`, async ({ page, site }) => {
    test.setTimeout(120_000);
    const look = await lookAround(page, theme);
    await page.goto(`${site}#/batch`);
    await page.getByText("What such a table looks like").click();
    await look("where a table comes in", page.getByText("Or paste one"));
    await pick(page, "broken.jsonl", Buffer.from('{"text": }'));
    await look("a table that can’t be read", page.getByRole("alert"));
    await pick(page, "spring class.csv", windows1252(SEMICOLONS));
    await look("what the columns are", button(page, "Score 4 answers"));
    await button(page, "Score 4 answers").click();
    await page.getByLabel("Show who said it").check();
    await look("what came of it", page.getByText("Ana", { exact: true }));
    await button(page, "Rate them blind…").click();
    await look("before a round is made", button(page, "Make the round"));
    await button(page, "Not now").click();
    await openRows(page).first().click();
    await look("an answer", page.getByRole("heading", { name: "How it may land" }));
    await button(page, "Back to the table").click();
    await button(page, "Take another table").click();
    await look("before scores are lost", page.getByRole("dialog", { name: "Go on without the scores?" }));
  });
}
