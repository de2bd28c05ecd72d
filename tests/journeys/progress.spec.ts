import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import type { Attempt } from "#schema/attempt.ts";
import { LEVEL_LABELS, SKILL_LABELS, TRAP_LABELS } from "#schema/labels.ts";
import type { ScoredReport } from "#schema/report.ts";
import type { Scenario } from "#schema/scenario.ts";
import { LEVELS, SKILLS, type Skill } from "#schema/vocabulary.ts";
import { aDrillRun } from "../fixtures/a-drill-run.ts";
import { expect, test, untilOffline } from "./journey.ts";
import { lookAround, THEMES } from "./look.ts";
import { practiced } from "./much-practiced.ts";
import { restore } from "./quick-practice.ts";

const items = ["a", "b", "c", "d", "e"].map((item, index) => ({ item, scenarioId: "too-young", met: index % 3, of: 4, text: null }));
const drillRuns = [aDrillRun({ items }), aDrillRun({ id: "run-2", at: Date.now(), items: items.map((one) => ({ ...one, met: 3 })) })];

const openProgress = async (page: Page) => {
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Progress" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Progress" })).toBeVisible();
};
const section = (page: Page, name: string) => page.locator("section").filter({ has: page.getByRole("heading", { level: 2, name }) });

test("tells after a hundred attempts what a count made another way tells", async ({ page, site }) => {
  const attempts = practiced(100);
  await restore(page, site, { attempts, ownScenarios: [], drillRuns });
  await openProgress(page);
  const counted = countAnotherWay(attempts);
  for (const table of await page.getByText("As a table").all()) await table.click();

  await test.step("first tries and probes, level by level", async () => {
    for (const [name, of, answers] of [
      ["First tries", "first tries", counted.firstTries],
      ["Without feedback, on moments never seen", "answers without feedback", counted.probes],
    ] as const) {
      expect(answers.length).toBeGreaterThanOrEqual(5);
      for (const skill of SKILLS) {
        const rows = await rowsOf(section(page, name).getByRole("table", { name: `${SKILL_LABELS[skill].long}, ${of}` }));
        expect(rows.map(([, level]) => level?.replace(", not sure", ""))).toEqual(
          answers.map(({ report }) => LEVEL_LABELS[report.levels[skill]]).reverse(),
        );
        expect(rows.filter(([, level]) => level?.endsWith("not sure"))).toHaveLength(
          answers.filter(({ report }) => report.confidence[skill] < 0.6).length,
        );
        const lastEight = answers.slice(-8).map(({ report }) => report.levels[skill] as number);
        expect(rows[0]?.[2]).toBe((lastEight.reduce((sum, level) => sum + level, 0) / lastEight.length).toFixed(1));
      }
    }
  });

  await test.step("kinds", async () => {
    const rows = new Map(
      (await rowsOf(section(page, "By kind of moment").getByRole("table"))).map(([kind = "", ...cells]) => [kind, cells]),
    );
    for (const [kind, holds] of Object.entries(counted.kinds)) {
      const tries = counted.firstTries.filter(({ scenarioId }) => holds(scenarioOf(scenarioId)));
      expect(tries.length).toBeGreaterThan(0);
      const expected = SKILLS.map((skill) => `${tries.filter(({ report }) => report.levels[skill] === 2).length} of ${tries.length}`);
      expect(rows.get(kind), kind).toEqual(expected);
    }
  });

  await test.step("traps", async () => {
    const side = Math.min(30, Math.floor(counted.firstTries.length / 2));
    const lately = counted.firstTries.slice(-side);
    const before = counted.firstTries.slice(-2 * side, -side);
    const rows = await rowsOf(section(page, "What gets in the way").getByRole("table"));
    expect(rows.length).toBeGreaterThan(3);
    for (const [named = "", ...cells] of rows) {
      const trap = Object.entries(TRAP_LABELS).find(([, label]) => named.startsWith(label))?.[0];
      const found = (some: typeof lately) => `${some.filter(({ report }) => report.traps.some((id) => id === trap)).length} of ${side}`;
      expect(cells, named).toEqual([found(before), found(lately)]);
    }
  });

  await test.step("self-rating against reading", async () => {
    for (const skill of SKILLS) {
      const rows = await rowsOf(section(page, "What you think is there").getByRole("table", { name: SKILL_LABELS[skill].short }));
      expect(rows.slice(1).map(([, ...cells]) => cells.map(Number))).toEqual(counted.ratings(skill));
    }
  });

  await test.step("the same moment, said again", async () => {
    const rows = await rowsOf(section(page, "The same moment, said again").getByRole("table"));
    const { saidAgain } = counted;
    expect(saidAgain.length).toBeGreaterThanOrEqual(5);
    for (const [index, skill] of SKILLS.entries()) {
      const there = (which: "first" | "last") => saidAgain.filter((pair) => pair[which].report.levels[skill] === 2).length;
      expect(rows[index]?.slice(1, 3)).toEqual([`${there("first")} of ${saidAgain.length}`, `${there("last")} of ${saidAgain.length}`]);
    }
  });

  await test.step("drills and time", async () => {
    expect(await rowsOf(section(page, "Drills").getByRole("table"))).toEqual([["Spot it", "twice", "4 of 20", "15 of 20"]]);
    const rows = await rowsOf(section(page, "Time").getByRole("table", { name: "Time by week" }));
    expect(rows).toHaveLength(12);
    for (const [monday = "", minutes] of rows) {
      const from = new Date(monday);
      const to = new Date(from.getFullYear(), from.getMonth(), from.getDate() + 7);
      const within = [...attempts, ...drillRuns].filter(({ at }) => at >= from.getTime() && at < to.getTime());
      // No answer of these took ten minutes.
      expect(Number(minutes), monday).toBe(Math.round(within.reduce((sum, { durationMs }) => sum + durationMs, 0) / 60_000));
    }
  });
});

test("goes by keyboard, and without a network", async ({ page, context, site }) => {
  await restore(page, site, { attempts: practiced(100), ownScenarios: [], drillRuns });
  await untilOffline(page);
  await context.setOffline(true);
  await page.goto(site);
  await page.reload();
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Progress" }).focus();
  await page.keyboard.press("Enter");
  const heading = page.getByRole("heading", { level: 1, name: "Progress" });
  await expect(heading).toBeFocused();
  await page.keyboard.press("Tab");
  const own = section(page, "First tries").locator("section").first();
  await expect(own.locator("summary")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(own.getByRole("table")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(own.getByRole("table")).toBeHidden();
});

for (const theme of THEMES) {
  test(`stands every look, empty, after three attempts and after a hundred, ${theme}`, async ({ page, site }) => {
    test.setTimeout(90_000);
    const look = await lookAround(page, theme);
    await page.goto(`${site}#/progress`);
    await look("progress, empty", page.getByText("Nothing to tell yet."));
    await restore(page, site, { attempts: practiced(3), ownScenarios: [] });
    await openProgress(page);
    await look("progress after three attempts", page.getByRole("heading", { name: "Too little to tell yet" }));
    await restore(page, site, { attempts: practiced(100).slice(3), ownScenarios: [], drillRuns });
    await openProgress(page);
    for (const table of await page.getByText("As a table").all()) await table.click();
    await look("progress after a hundred attempts, all tables open", page.getByRole("table", { name: "Ask, openly, first tries" }));
  });
}

type Scored = Attempt & { readonly report: ScoredReport };
const isScored = (attempt: Attempt): attempt is Scored => attempt.report.status === "scored";

/** Counts by loops over the attempts, and with nothing of the app. They come oldest first. */
function countAnotherWay(attempts: readonly Attempt[]) {
  const moments = new Map<string, Attempt[]>();
  for (const attempt of attempts) {
    const moment = `${attempt.scenarioId} ${attempt.beatId}`;
    moments.set(moment, [...(moments.get(moment) ?? []), attempt]);
  }
  const firsts = new Set([...moments.values()].map(([first]) => first));
  const firstTries = attempts
    .filter(isScored)
    .filter((attempt) => firsts.has(attempt) && ["practice", "conversation"].includes(attempt.occasion));
  const saidAgain = [...moments.values()].flatMap((answers) => {
    const whole = answers.filter(isScored).filter(({ occasion }) => !["redo", "probe"].includes(occasion));
    const days = new Set(whole.map(({ at }) => new Date(at).toDateString()));
    return [...days].flatMap((day) => {
      const ofDay = whole.filter(({ at }) => new Date(at).toDateString() === day);
      const [first] = ofDay;
      const last = ofDay.at(-1);
      return first && last && first !== last ? [{ first, last }] : [];
    });
  });
  const ratings = (skill: Skill) =>
    LEVELS.map((thought) =>
      LEVELS.map((read) => {
        const rated = attempts
          .filter(isScored)
          .filter(({ selfRating, occasion }) => selfRating?.[skill] === thought && occasion !== "redo");
        return rated.filter(({ report }) => report.levels[skill] === read && report.confidence[skill] >= 0.6).length;
      }),
    );
  const kinds: Record<string, (scenario: Scenario) => boolean> = {
    confrontation: ({ rupture }) => rupture === "confrontation",
    withdrawal: ({ rupture }) => rupture === "withdrawal",
    bond: ({ alliance }) => alliance === "bond",
    goal: ({ alliance }) => alliance === "goal",
    task: ({ alliance }) => alliance === "task",
    gentle: ({ difficulty }) => difficulty === 1,
    harder: ({ difficulty }) => difficulty === 2,
    hard: ({ difficulty }) => difficulty === 3,
  };
  return {
    firstTries,
    probes: attempts.filter(isScored).filter((attempt) => firsts.has(attempt) && attempt.occasion === "probe"),
    saidAgain,
    ratings,
    kinds,
  };
}

const scenarioOf = (id: string) => JSON.parse(readFileSync(`scenarios/${id}.json`, "utf8")) as Scenario;

/** What stands in the rows of the table below its first, cell by cell. */
const rowsOf = (table: Locator): Promise<string[][]> =>
  table.evaluate((element) =>
    [...element.querySelectorAll("tr")]
      .slice(1)
      .map((row) => [...row.querySelectorAll("th, td")].map((cell) => (cell.textContent ?? "").replace(/\s+/gu, " ").trim())),
  );
