import { readFile } from "node:fs/promises";
import type { Browser, Download, Page } from "@playwright/test";
import type { AssignmentResult } from "#schema/assignment-result.ts";
import { aScenario } from "../fixtures/a-scenario.ts";
import { expect, expectAccessible, test, untilOffline } from "./journey.ts";
import { lookAround, THEMES } from "./look.ts";
import { pickFile } from "./quick-practice.ts";
import { CLEAR_ANSWER } from "./too-young.ts";

// What cannot be done tells so at once, instead of when the whole walk runs out of time.
test.use({ actionTimeout: 10_000 });

const POOR = "I understand, but I do have a degree in this.";
/** What a spreadsheet would take for a formula, said by a student. */
const FORMULA = '=HYPERLINK("http://example.org","click") is what you are thinking of me, I imagine. What was it like to wait for me?';

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const answerBox = (page: Page) => page.getByRole("textbox", { name: /^What do you say to/ });
const linkOn = (page: Page) => page.getByRole("textbox", { name: "The link" });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** A profile of its own, as on another device: nothing of the first is there. */
async function anotherDevice(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage();
}

async function savedBy(page: Page, act: () => Promise<void>): Promise<{ readonly name: string; readonly text: string }> {
  const download = page.waitForEvent("download");
  await act();
  const file: Download = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

async function handIn(page: Page, text: string, rated: boolean): Promise<void> {
  await answerBox(page).fill(text);
  await button(page, "Hand in").click();
  if (!rated) return;
  for (const key of ["3", "2", "1"]) await page.keyboard.press(key);
  await page.keyboard.press("Enter");
}

interface Wanted {
  readonly moments: readonly string[];
  readonly tries: number;
  readonly feedback: "after each answer" | "after handing in";
}

async function fillIn(page: Page, site: string, { moments, tries, feedback }: Wanted): Promise<void> {
  await page.goto(`${site}#/assign`);
  for (const moment of moments) {
    await page.getByRole("searchbox", { name: "Find moments" }).fill(moment);
    await button(page, `Add ${moment}`).click();
  }
  await page
    .getByRole("group", { name: "Tries at each moment" })
    .getByRole("radio", { name: String(tries) })
    .check();
  await page.getByRole("group", { name: "Feedback" }).getByRole("radio", { name: feedback }).check();
  await page.getByLabel("Title").fill("Before Thursday");
  await page.getByLabel("Given by").fill("Dr. Reyes");
  await page.getByLabel("A note to students").fill("Stay with the feeling.\nMail me the file by Wednesday.");
}

test("an assignment is made, done on another device by its link, handed in, and read", async ({ page, browser, site }) => {
  test.setTimeout(120_000);
  const student = await anotherDevice(browser);
  const link = await test.step("the supervisor makes it", async () => {
    await fillIn(page, site, { moments: ["Too young for this"], tries: 2, feedback: "after each answer" });
    await expectAccessible(page);
    await button(page, "Make a link").click();
    const made = await linkOn(page).inputValue();
    await page.reload();
    await expect(page.getByLabel("Title"), "the draft outlives a reload").toHaveValue("Before Thursday");
    await button(page, "Make a link").click();
    await expect(linkOn(page), "and so does its id").toHaveValue(made);
    return made;
  });

  await test.step("the student sees what is asked before anything is kept", async () => {
    await student.goto(link);
    await expect(heading(student)).toHaveText("Before Thursday");
    await expect(student.getByText("Stay with the feeling.")).toBeVisible();
    await expect(student.getByText("2 tries at each moment")).toBeVisible();
    await expect(student.getByText("Nothing is sent by itself.")).toBeVisible();
    await expectAccessible(student);
    await button(student, "Take it on").click();
    await student.getByRole("link", { name: "Begin" }).click();
  });

  await test.step("two tries, leaving in between", async () => {
    await expect(student.getByText("Try 1 of 2")).toBeVisible();
    await handIn(student, POOR, true);
    await expect(student.getByRole("heading", { name: "How it may land" })).toBeVisible();
    await student.goto(site);
    await expect(student.getByRole("heading", { name: "Assignments" })).toBeVisible();
    await student.getByRole("link", { name: "Before Thursday" }).click();
    await student.getByRole("link", { name: "Go on: moment 1 of 1" }).click();
    await expect(student.getByRole("heading", { name: "How it may land" }), "the feedback is where it was left").toBeVisible();
    await button(student, "Say it again").click();
    await expect(student.getByText("Try 2 of 2")).toBeVisible();
    await handIn(student, CLEAR_ANSWER, true);
    await expect(student.getByRole("heading", { name: "What changed" })).toBeVisible();
    await button(student, "I disagree: Ask, openly").click();
    await student.getByRole("group", { name: "I would call it" }).getByRole("radio", { name: "partly" }).check();
    await student.getByLabel("Because", { exact: true }).fill("It asked for two things.");
    await button(student, "Keep it").click();
    await student.getByRole("link", { name: "Look it over and hand in" }).click();
  });

  const result = await test.step("the student sees all that goes over, and hands it in", async () => {
    await expect(heading(student)).toHaveText("Hand in");
    await expect(student.getByText(POOR)).toBeVisible();
    await expect(student.getByText("You disagree: ask would be partly: It asked for two things.")).toBeVisible();
    await expect(student.getByText("You thought: own there, reflect partly, ask missing.").first()).toBeVisible();
    await expectAccessible(student);
    await student.getByLabel("Your name, if you like").fill("Ana");
    await student.getByLabel("A note to Dr. Reyes, if you like").fill("The second was easier.");
    return savedBy(student, () => button(student, "Save my result").click());
  });
  expect(result.name).toBe("result-before-thursday-ana.json");
  const written = JSON.parse(result.text) as AssignmentResult;
  expect(written.attempts.map(({ text }) => text)).toEqual([POOR, CLEAR_ANSWER]);
  expect(result.text, "how it felt stays behind").not.toContain("felt");

  await test.step("the supervisor reads it, and a broken file says what is wrong", async () => {
    await page.goto(`${site}#/results`);
    const files = [
      { name: result.name, mimeType: "application/json", buffer: Buffer.from(result.text) },
      { name: "broken.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify({ ...written, at: "noon", attempts: [] })) },
    ];
    const chooser = page.waitForEvent("filechooser");
    await button(page, "Open result files").click();
    await (await chooser).setFiles(files);
    await expect(page.getByText("One result opened.")).toBeVisible();
    const told = page.getByRole("alert").filter({ hasText: "One file was not opened" });
    await expect(told.getByRole("listitem")).toHaveText([/^at: .*“noon”/, /^attempts: .*an empty list/]);
    const row = page.getByRole("row", { name: /Ana/ });
    await expect(row).toContainText("2 tries");
    await expectAccessible(page);
    await page.emulateMedia({ media: "print" });
    await expect(row.getByText("2 tries"), "on paper the table has what it says").toBeVisible();
    await expect(page.getByRole("columnheader", { name: /^1\. Too young/ })).toBeVisible();
    await expect(page.getByText("Or drop them here")).toBeHidden();
    await page.emulateMedia({ media: "screen" });
    await row.getByRole("button").click();
    await expect(page.getByRole("heading", { name: "What they said" })).toBeFocused();
    await expect(page.getByText("The second was easier.")).toBeVisible();
    await expect(page.getByText("Disagrees: ask would be partly: It asked for two things.")).toBeVisible();
    await page.getByText("The feedback, as it speaks to the student").last().click();
    await expect(page.getByRole("heading", { name: "How it may land" })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("checkbox", { name: "Hide names" }).check();
    await expect(page.getByText("Ana", { exact: false })).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole("table"), "nothing is kept").toHaveCount(0);
  });
});

test("feedback that comes later shows nowhere until it is handed in", async ({ page, browser, site }) => {
  test.setTimeout(120_000);
  await fillIn(page, site, { moments: ["Too young for this"], tries: 2, feedback: "after handing in" });
  const file = await savedBy(page, () => button(page, "Save as a file").click());
  expect(file.name).toBe("assignment-before-thursday.json");

  const student = await anotherDevice(browser);
  await student.goto(site);
  await pickFile(student, "Open an assignment file", { name: "x.json", text: '{"format":"mend-backup"}' });
  await expect(student.getByRole("alert")).toContainText("a backup, which is restored in Settings");
  await pickFile(student, "Open an assignment file", file);
  await expect(student.getByText("Mend’s feedback waits until you hand in the assignment.")).toBeVisible();
  await student.getByRole("link", { name: "Begin" }).click();
  await handIn(student, POOR, true);
  await expect(student.getByRole("heading", { name: "Kept. What Mend reads in it waits until you hand in the assignment." })).toBeVisible();
  await button(student, "Say it again").click();
  await expect(student.getByRole("heading", { name: "Last time" })).toBeVisible();
  await expect(student.getByText("Try first")).toHaveCount(0);
  await handIn(student, CLEAR_ANSWER, true);

  const tells = student.getByText(/How it may land|own: (missing|partly|there)|Last time:/);
  for (const place of ["#/history", "#/", "#/progress", "#/session"]) {
    await student.goto(site + place);
    await expect(heading(student)).toBeVisible();
    await expect(tells, place).toHaveCount(0);
  }
  await student.goto(`${site}#/history`);
  await expect(student.getByText("Its feedback waits until you hand in Before Thursday.")).toHaveCount(2);
  await student.getByRole("article").first().getByRole("link").first().click();
  await expect(button(student, "Copy as text for supervision")).toHaveCount(0);
  await expect(tells).toHaveCount(0);

  await test.step("leaves one answer out, and hands in", async () => {
    await student.getByRole("link", { name: "Before Thursday" }).click();
    await student.getByRole("link", { name: "Look it over and hand in" }).click();
    await expect(tells).toHaveCount(0);
    await student.getByRole("checkbox", { name: "Hand in try 1" }).uncheck();
    await expect(student.getByText("One answer is left out")).toBeVisible();
    const result = await savedBy(student, () => button(student, "Save my result").click());
    const written = JSON.parse(result.text) as AssignmentResult;
    expect(written.attempts.map(({ text }) => text)).toEqual([CLEAR_ANSWER]);
    expect(written.leftOut).toBe(1);
    expect(result.text).not.toContain(POOR);
  });
  await student.goto(`${site}#/history`);
  await expect(student.getByRole("article").first()).toContainText("own: there");
});

test("many results at once: newer in place of older, and a table that no spreadsheet runs", async ({ page, browser, site }) => {
  test.setTimeout(120_000);
  await fillIn(page, site, { moments: ["Too young for this"], tries: 1, feedback: "after each answer" });
  await page.getByRole("checkbox", { name: "Students rate themselves first" }).uncheck();
  const file = await savedBy(page, () => button(page, "Save as a file").click());
  const results: { name: string; text: string }[] = [];
  for (const [name, answer] of [
    ["Ben", FORMULA],
    ["Ben", POOR],
  ] as const) {
    const student = await anotherDevice(browser);
    await student.goto(site);
    await pickFile(student, "Open an assignment file", file);
    await student.getByRole("link", { name: "Begin" }).click();
    await handIn(student, answer, false);
    await student.getByRole("link", { name: "Look it over and hand in" }).click();
    await student.getByLabel("Your name, if you like").fill(name);
    results.push(await savedBy(student, () => button(student, "Save my result").click()));
    await student.getByLabel("A note to Dr. Reyes, if you like").fill("Once more.");
    results.push(await savedBy(student, () => button(student, "Save my result").click()));
    await student.context().close();
  }
  await page.goto(`${site}#/results`);
  const chooser = page.waitForEvent("filechooser");
  await button(page, "Open result files").click();
  await (await chooser).setFiles(results.map(({ name, text }) => ({ name, mimeType: "application/json", buffer: Buffer.from(text) })));
  await expect(page.getByText("2 results opened. 2 took the place of older files.")).toBeVisible();
  const students = page.getByRole("row").getByRole("rowheader", { name: /^Ben/ });
  await expect(students).toHaveText(["Ben", "Ben (2)"]);
  await page.getByRole("button", { name: /^1\. Too young/ }).click();
  await expect(page.getByRole("columnheader", { name: /^1\. Too young/ })).toHaveAttribute("aria-sort", "descending");

  const csv = await savedBy(page, () => button(page, "Save as a table (CSV)").click());
  expect(csv.name).toBe("results-before-thursday.csv");
  expect(csv.text.split("\r\n")[0]).toBe(
    "\uFEFFstudent,task,scenario,delivery,try,redone,at,minutes,self_own,self_reflect,self_ask,level_own,level_reflect,level_ask,confidence_own,confidence_reflect,confidence_ask,traps,disagreements,text",
  );
  expect(csv.text).toContain(`"'=HYPERLINK(""http://example.org""`);
  await button(page, "Rate these blind").click();
  await expect(page).toHaveURL(/#\/rating\/.+/);
});

test("a scenario of one’s own travels along, and is answered offline and after a crash", async ({ page, browser, site }) => {
  test.setTimeout(120_000);
  await page.goto(site);
  await pickFile(page, "Add a scenario file", { name: "own.json", text: JSON.stringify(aScenario()) });
  await expect(page.getByText("One scenario added")).toBeVisible();
  await fillIn(page, site, { moments: ["Late again"], tries: 1, feedback: "after each answer" });
  const file = await savedBy(page, () => button(page, "Save as a file").click());

  const student = await anotherDevice(browser);
  await student.goto(site);
  await untilOffline(student);
  await student.context().setOffline(true);
  await pickFile(student, "Open an assignment file", file);
  await student.getByRole("link", { name: "Begin" }).click();
  await answerBox(student).fill("I started late, two weeks running,");
  await student.close({ runBeforeUnload: false });

  const later = await student.context().newPage();
  await later.goto(site);
  await later.getByRole("link", { name: "Before Thursday" }).click();
  await later.getByRole("link", { name: "Begin" }).click();
  await expect(answerBox(later)).toHaveValue("I started late, two weeks running,");
  await handIn(later, "I started late, two weeks running. You feel that you don’t count here. What was it like to sit out there?", true);
  await expect(later.getByRole("heading", { name: "How it may land" })).toBeVisible();
  await later.goto(`${site}#/history`);
  await later.getByRole("article").getByRole("link").first().click();
  await expect(later.getByText("The scenario is no longer here")).toHaveCount(0);
  await later.goto(`${site}#/`);
  await later.getByRole("link", { name: "Before Thursday" }).click();
  await later.getByRole("link", { name: "Look it over and hand in" }).click();
  const result = await savedBy(later, () => button(later, "Save my result").click());

  await test.step("and another supervisor, who has neither, reads it all the same", async () => {
    const other = await anotherDevice(browser);
    await other.goto(`${site}#/results`);
    await pickFile(other, "Open result files", result);
    await expect(other.getByRole("columnheader", { name: "1. Late again" })).toBeVisible();
    await expect(other.getByText("The scenario isn’t here")).toHaveCount(0);
  });
});

for (const theme of THEMES) {
  test(`every screen of an assignment is accessible, within 320 px, and with text at 200 %, ${theme}`, async ({ page, site }) => {
    test.setTimeout(120_000);
    const look = await lookAround(page, theme);
    await fillIn(page, site, { moments: ["Too young for this", "Kept waiting again"], tries: 2, feedback: "after each answer" });
    await page.getByText("What students will see").click();
    await button(page, "Make a link").click();
    await look("making it", page.getByText("The link is ready"));
    await page.goto(await linkOn(page).inputValue());
    await look("what is asked", button(page, "Take it on"));
    await button(page, "Take it on").click();
    await page.getByRole("link", { name: "Begin" }).click();
    await look("a task", page.getByText("Try 1 of 2"));
    await handIn(page, POOR, true);
    await expect(page.getByRole("heading", { name: "How it may land" })).toBeVisible();
    await page.getByRole("link", { name: "Leave for now" }).first().click();
    await look("how far one is", page.getByText("1 of 2 tries"));
    await page.getByRole("link", { name: "Look it over and hand in" }).click();
    await look("what goes over", heading(page).filter({ hasText: "Hand in" }));
    await page.goto(`${site}#/results`);
    await look("no results yet", button(page, "Open result files"));
    await page.goto(`${site}#/assignment/abc`);
    await look("a broken link", page.getByText("Nothing was opened"));
    await page.goto(site);
    await look("the practice page with an assignment", page.getByRole("heading", { name: "Assignments" }));
  });
}
