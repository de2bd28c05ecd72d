import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { readCorpusAt } from "#cli/corpus.ts";
import { readTestCases } from "#exchange/test-cases/read-test-cases.ts";
import type { Rating, RatingRound } from "#schema/rating-round.ts";
import { LEVELS } from "#schema/vocabulary.ts";
import { expect, test, untilOffline } from "./journey.ts";
import { lookAround, THEMES } from "./look.ts";
import { pickFile, practice, tabTo } from "./quick-practice.ts";
import { CLEAR_ANSWER } from "./too-young.ts";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const link = (page: Page, name: string) => page.getByRole("link", { name, exact: true });
const firstChoice = (page: Page) => page.getByRole("radio").first();

/** Twelve answers to Ruth’s opening, of every kind. */
const ANSWERS = [
  "I am young, and I have no children of my own.",
  "You’re right.",
  "I have a degree in this, and I have helped many families.",
  "I understand exactly how you feel.",
  "You sound worn out, and afraid that the boys will be judged by one more stranger. What worries you most?",
  "Don’t worry, you are in good hands.",
  "What would you like me to know about the boys?",
  "I’m sorry you feel that way.",
  "Would you rather see somebody older?",
  "It’s true that I haven’t raised a child, and you have raised two generations.",
  "Okay. So, how was school this week?",
  "Are you angry with me? Is it my age? Or is it the court?",
];
/** Each rater’s keys for own, reflect and ask, by answer: 1 missing, 2 partly, 3 there. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  Ann: ["311", "211", "111", "111", "133", "111", "113", "121", "112", "321", "111", "122"],
  Bo: ["311", "311", "111", "121", "133", "111", "123", "121", "113", "331", "112", "112"],
  Cy: ["211", "211", "111", "111", "123", "111", "113", "111", "112", "321", "111", "121"],
};

/** Rates everything that is still open as this rater, by their keys, in whatever order it comes. */
async function rateAll(page: Page, rater: string): Promise<void> {
  await link(page, "Rate").click();
  await page.getByLabel("Your name or initials").fill(rater);
  await button(page, "Begin").click();
  for (const [done] of ANSWERS.entries()) {
    await expect(page.getByText(`${rater} · ${done + 1} of ${ANSWERS.length}`)).toBeVisible();
    await expect(page.getByText("Mend reads")).toHaveCount(0);
    const shown = await page.locator("main section p").first().textContent();
    const keys = KEYS[rater]?.[ANSWERS.indexOf(shown ?? "")] ?? "";
    await firstChoice(page).focus();
    for (const key of keys) await page.keyboard.press(key);
    if (keys === "111") await page.getByRole("checkbox", { name: "Explaining or defending" }).check();
    if (shown === ANSWERS[1]) await page.getByLabel("Why, in a few words").fill(`${rater} says why`);
    await button(page, "Keep it and go on").click();
  }
  await expect(heading(page)).toHaveText("All rated");
  await link(page, "Back to the round").click();
}

async function download(page: Page, name: string): Promise<{ readonly name: string; readonly text: string }> {
  const waiting = page.waitForEvent("download");
  await button(page, name).click();
  const file = await waiting;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

const levelsOf = (rater: string, skill: number) => (KEYS[rater] ?? []).map((keys) => Number(keys[skill]) - 1);

/** Quadratic weighted kappa without a table: one minus the mean square apart, by that of everybody’s levels with everybody’s. */
function kappa(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const apart = mean(a.map((level, at) => (level - (b[at] ?? 0)) ** 2));
  return 1 - apart / mean(a.flatMap((one) => b.map((other) => (one - other) ** 2)));
}

/** Makes a round of the twelve answers, pasted. */
async function pasteRound(page: Page, site: string): Promise<void> {
  await page.goto(`${site}#/rating`);
  await page.getByRole("radio", { name: "Pasted" }).check();
  await page.getByLabel("What they answer").selectOption("too-young");
  await page.getByLabel("The answers").fill(ANSWERS.join("\n"));
  await expect(page.getByText("12 answers.", { exact: true })).toBeVisible();
  await page.getByLabel("What to call it").fill("Week three");
  await button(page, "Make the round").click();
  await expect(heading(page)).toHaveText("Week three");
}

/** How many ratings the device holds. */
function ratingsKept(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const answerOf = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(request.error ?? new Error("unknown")));
      });
    const database = await answerOf(indexedDB.open("mend"));
    const rounds = await answerOf<{ ratings: unknown[] }[]>(database.transaction("ratingRounds").objectStore("ratingRounds").getAll());
    database.close();
    return rounds.reduce((sum, { ratings }) => sum + ratings.length, 0);
  });
}

test("a training round by keyboard alone, compared after each answer, left in the middle and taken up again", async ({
  page,
  context,
  site,
}) => {
  const press = (key: string) => page.keyboard.press(key);
  await page.goto(`${site}#/teach`);
  await tabTo(page, page.locator("a[href='#/rating']"));
  await press("Enter");
  await expect(heading(page)).toBeFocused();
  await tabTo(page, page.getByRole("radio", { name: "20" }));
  await press("ArrowLeft");
  await tabTo(page, button(page, "Make the round"));
  await press("Enter");
  await expect(heading(page)).toHaveText("Training set, 10 answers");
  await tabTo(page, link(page, "Rate"));
  await press("Enter");
  await tabTo(page, page.getByLabel("Your name or initials"));
  await page.keyboard.type("Ann");
  await press("Enter");

  const rateOne = async (place: number, keys: string) => {
    await expect(page.getByText(`Ann · ${place} of 10`)).toBeVisible();
    await expect(heading(page)).toBeFocused();
    await expect(page.getByText("What the raters settled on")).toHaveCount(0);
    await tabTo(page, firstChoice(page));
    for (const key of keys) await press(key);
    await expect(page.getByRole("checkbox", { name: "None of these" })).toBeFocused();
    await press("Enter");
    await expect(page.getByRole("heading", { name: "What the raters settled on" }).locator("span")).toBeFocused();
    await expect(page.getByText(/^You and the raters (?:agree|see)/u)).toBeVisible();
    await tabTo(page, button(page, "Next"));
    await press("Enter");
  };
  for (const place of [1, 2, 3]) await rateOne(place, "123");

  await untilOffline(page);
  // A write takes its moment on a busy machine, and a reload in the middle of it would cut it off.
  await expect.poll(() => ratingsKept(page)).toBe(3);
  await context.setOffline(true);
  await page.reload();
  await tabTo(page, button(page, "Ann, 3 of 10"));
  await press("Enter");
  for (const place of [4, 5, 6, 7, 8, 9, 10]) await rateOne(place, "222");
  await expect(heading(page)).toHaveText("All rated");
  await expect(heading(page)).toBeFocused();
  await tabTo(page, link(page, "Back to the round"));
  await press("Enter");
  await tabTo(page, link(page, "See the agreement"));
  await press("Enter");
  await expect(page.getByRole("heading", { name: "And with what was settled before?" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "And Mend?" })).toBeVisible();
});

test("two raters on one device and a third on another, their agreement, and the corpus that evaluate reads", async ({
  page,
  site,
  browser,
}) => {
  test.setTimeout(180_000);
  await pasteRound(page, site);
  await rateAll(page, "Ann");
  await rateAll(page, "Bo");
  const forAnother = await download(page, "Save the round for another rater");
  expect(forAnother.name).toBe("mend-round-week-three.json");
  expect(forAnother.text).not.toMatch(/Ann|Bo/u);

  const elsewhere = await browser.newContext();
  const theirs = await elsewhere.newPage();
  await theirs.goto(`${site}#/rating`);
  await pickFile(theirs, "Open a round or answers", forAnother);
  await expect(heading(theirs)).toHaveText("Week three");
  await expect(theirs.getByText("Nobody yet.")).toBeVisible();
  await rateAll(theirs, "Cy");
  const handedBack = await download(theirs, "Save it with the ratings");
  await elsewhere.close();

  await pickFile(page, "Open files with ratings", handedBack);
  await expect(page.getByText("12 ratings added.")).toBeVisible();
  await pickFile(page, "Open files with ratings", handedBack);
  await expect(page.getByText("Everything in it was here already. Nothing changed.")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("listitem").filter({ hasText: "Cy" })).toContainText("all of them");

  await test.step("the kappas are those worked out in another way", async () => {
    await link(page, "See the agreement").click();
    const table = page.getByRole("table").filter({ hasText: "Ann and Bo" });
    for (const [first, second] of [
      ["Ann", "Bo"],
      ["Ann", "Cy"],
      ["Bo", "Cy"],
    ] as const) {
      const expected = [0, 1, 2].map((skill) => kappa(levelsOf(first, skill), levelsOf(second, skill)).toFixed(2).replace("-", "−"));
      await expect(
        table
          .getByRole("row", { name: `${first} and ${second}` })
          .getByRole("cell")
          .locator("b"),
      ).toHaveText(expected);
    }
    await expect(table.getByRole("row", { name: "All together" }).getByRole("cell")).toHaveCount(3);
    await expect(page.getByRole("table").filter({ hasText: "All raters" }).getByRole("row")).toHaveCount(5);
  });

  await test.step("the confusion of two, in words", async () => {
    await page.getByLabel("Compare").selectOption("Ann and Bo");
    const grid = page.getByRole("table", { name: "own" });
    const owned = levelsOf("Ann", 0).map((level, at) => [level, levelsOf("Bo", 0)[at]]);
    const counts = [0, 1, 2].map((row) => [0, 1, 2].map((column) => String(owned.filter(([a, b]) => a === row && b === column).length)));
    for (const at of [0, 1, 2]) {
      await expect(grid.locator("tbody tr").nth(at).getByRole("cell")).toHaveText(counts[at] ?? []);
    }
    await expect(page.getByRole("row", { name: /Explaining or defending/u })).toBeVisible();
  });

  await test.step("what splits them, with who said what and why", async () => {
    const split = page.locator("details").filter({ hasText: "You’re right." }).first();
    await split.locator("summary").click();
    await expect(split.getByText("Ann says why")).toBeVisible();
    await expect(split.getByRole("row", { name: /^Bo there/u })).toBeVisible();
    await expect(split.getByRole("row", { name: /^Mend/u })).toBeVisible();
  });

  await test.step("the export is a corpus, and the differences are test cases", async () => {
    const answers = await download(page, "Save the rated answers");
    expect(answers.name).toBe("answers.jsonl");
    const folder = mkdtempSync(join(tmpdir(), "mend-rated-"));
    writeFileSync(join(folder, answers.name), answers.text);
    const [rated, ...others] = readCorpusAt(folder);
    rmSync(folder, { recursive: true });
    expect(others).toEqual([]);
    expect(rated?.scenario.id).toBe("too-young");
    expect(rated?.answers.find(({ text }) => text === ANSWERS[1])).toMatchObject({
      levels: { own: 1, reflect: 0, ask: 0 },
      raters: { Ann: [1, 0, 0], Bo: [2, 0, 0], Cy: [1, 0, 0] },
    });
    const cases = await download(page, "Save the differences as test cases");
    const read = readTestCases(cases.text);
    expect(read.ok && read.cases.every(({ source, whole }) => source === "rating" && whole === undefined)).toBe(true);
    expect(cases.text).not.toMatch(/"Ann"|"Bo"|"Cy"/u);
  });
});

test("a file that is wrong names all its problems and changes nothing", async ({ page, site }) => {
  await page.goto(`${site}#/rating`);
  const lines = [
    { scenario: "too-young", text: "Yes." },
    { scenario: "no-such-scenario", text: "Yes." },
    { scenario: "too-young", text: "", levels: { own: 7, reflect: 0, ask: 0 } },
  ];
  await pickFile(page, "Open a round or answers", { name: "wrong.jsonl", text: lines.map((line) => JSON.stringify(line)).join("\n") });
  const told = page.getByRole("alert").filter({ hasText: "Nothing was changed" });
  await expect(told.getByRole("listitem")).toHaveText([
    /^line 2, scenario: .*“no-such-scenario”/u,
    /^line 3, text: /u,
    /^line 3, levels\.own: .*the number 7/u,
  ]);
  await pickFile(page, "Open a round or answers", { name: "backup.json", text: JSON.stringify({ format: "mend-backup", version: 3 }) });
  await expect(told.getByRole("listitem")).toHaveText([/a backup, which is restored in Settings/u]);
  await page.reload();
  await expect(page.getByRole("heading", { name: "Rounds kept here" })).toHaveCount(0);
});

test("a disagreement becomes a test case that says what was read, what was said, and why", async ({ page, site }) => {
  await practice(page, site, "too-young", CLEAR_ANSWER);
  await page.goto(`${site}#/history`);
  await expect(button(page, /test cases/u)).toHaveCount(0);
  await page.getByRole("article").getByRole("link").first().click();
  await button(page, "I disagree: Own a part").click();
  await page.getByRole("radio", { name: "partly" }).check();
  await page.getByLabel("Because").fill("It stops at the fact.");
  await button(page, "Keep it").click();
  await page.goto(`${site}#/history`);
  await expect(page.getByText("You saw it otherwise than Mend once.")).toBeVisible();
  await page.getByText("See what would be in it").click();
  await expect(page.getByText("Own a part: you say partly, Mend read there.")).toBeVisible();
  const file = await download(page, "Save what I disagreed with, as test cases");
  const read = readTestCases(file.text);
  expect(read).toMatchObject({
    ok: true,
    cases: [
      {
        source: "appeal",
        scenario: "too-young",
        beat: null,
        text: CLEAR_ANSWER,
        engine: { levels: { own: 2, reflect: 2, ask: 2 }, traps: [] },
        person: { about: "own", level: 1 },
        reason: "It stops at the fact.",
      },
    ],
  });
});

/** A round to train on, as three raters handed it back: the twelve answers, with what was settled before. */
function aRatedRound(): RatingRound {
  const levels = (keys: string): Rating["levels"] => {
    const [own = 0, reflect = 0, ask = 0] = Array.from(keys, (key) => LEVELS.find((level) => level === Number(key) - 1));
    return { own, reflect, ask };
  };
  const raters = { Ann: KEYS["Ann"], Bo: KEYS["Bo"], "Cy of the long name": KEYS["Cy"] };
  return {
    format: "mend-rating-round",
    version: 1,
    id: "a-round",
    title: "Rated by three",
    at: 0,
    answers: ANSWERS.map((text, at) => ({
      id: `a-${at}`,
      scenarioId: "too-young",
      beatId: null,
      text,
      settled: { levels: levels(KEYS["Bo"]?.[at] ?? "111"), traps: at === 2 ? ["defending"] : [] },
    })),
    scenarios: [],
    ratings: Object.entries(raters).flatMap(([rater, given = []]) =>
      given.map((keys, at) => ({
        rater,
        answerId: `a-${at}`,
        levels: levels(keys),
        traps: at % 4 === 0 ? ["hostile", "claimed_understanding"] : [],
        reason: at % 3 === 0 ? "It explains itself before anything is heard." : "",
        at,
      })),
    ),
  };
}

for (const theme of THEMES) {
  test(`rating is accessible, within 320 px, and with text at 200 %, ${theme}`, async ({ page, site }) => {
    test.setTimeout(180_000);
    const look = await lookAround(page, theme);
    await page.goto(`${site}#/rating`);
    await look("the list, with a training set", button(page, "Make the round"));
    await page.getByRole("radio", { name: "Pasted" }).check();
    await look("pasting", page.getByLabel("The answers"));
    await page.getByRole("radio", { name: "My own" }).check();
    await look("one’s own, where there are none", page.getByText("There are none on this device yet."));
    await pickFile(page, "Open a round or answers", { name: "wrong.jsonl", text: "{}" });
    await look("a wrong file", page.getByText("Nothing was changed"));

    await pickFile(page, "Open a round or answers", { name: "round.json", text: JSON.stringify(aRatedRound()) });
    await look("a round that is rated", link(page, "See the agreement"));
    await link(page, "See the agreement").click();
    for (const at of [0, 1]) await page.locator("summary").nth(at).click();
    await page.locator("summary").last().click();
    await look("the agreement", page.getByRole("heading", { name: "Take it along" }));

    await page.goto(`${site}#/rating/a-round/rate`);
    await look("who rates", button(page, "Ann, 12 of 12"));
    await page.getByLabel("Your name or initials").fill("Di");
    await button(page, "Begin").click();
    for (const help of ["The rubric in short", "What can be owned here, and what may lie underneath"]) await page.getByText(help).click();
    await look("an answer to rate, with all help", button(page, "Keep it and compare"));
    await firstChoice(page).focus();
    for (const key of "123") await page.keyboard.press(key);
    await page.getByRole("checkbox", { name: "Cold or cutting" }).check();
    await button(page, "Keep it and compare").click();
    await look("compared", button(page, "Next"));
    await button(page, "Next").click();
    for (const place of [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]) {
      await expect(page.getByText(`Di · ${place} of 12`)).toBeVisible();
      await button(page, "Pass over for now").click();
    }
    await look("the end, with some passed over", page.getByText("Di has rated 1 of 12 answers; 11 are still open."));
    await button(page, "Go on with those").click();
    await expect(page.getByText("Di · 2 of 12")).toBeVisible();
  });
}
