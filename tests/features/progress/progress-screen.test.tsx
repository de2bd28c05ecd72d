import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { ProgressScreen } from "#features/progress/progress-screen.tsx";
import { progressOf } from "#learning/progress/progress-of.ts";
import type { Attempt } from "#schema/attempt.ts";
import type { DrillRun } from "#schema/drill-run.ts";
import type { BySkill, Level } from "#schema/vocabulary.ts";
import { aDrillRun } from "../../fixtures/a-drill-run.ts";
import { aReport } from "../../fixtures/a-report.ts";
import { anAttempt } from "../../fixtures/an-attempt.ts";

const NOW = new Date(2026, 10, 25, 12).getTime();
const A_DAY = 86_400_000;
const SURE = { own: 0.9, reflect: 0.9, ask: 0.9 };

function open(attempts: readonly Attempt[], drillRuns: readonly DrillRun[] = []) {
  const kinds = new Map([["scene-0", { rupture: "withdrawal", alliance: "goal", difficulty: 3 } as const]]);
  render(<ProgressScreen progress={progressOf({ attempts, drillRuns, kindOf: (id) => kinds.get(id.replace(/\d+$/u, "0")), now: NOW })} />);
  return userEvent.setup();
}

/** First tries, one a day up to now, at as many scenarios. */
const tries = (levels: readonly BySkill<Level>[], overrides: Partial<Attempt> = {}): Attempt[] =>
  levels.map((of, index) =>
    anAttempt({
      id: `try-${overrides.occasion ?? ""}-${index}`,
      scenarioId: `scene-${index}`,
      at: NOW - (levels.length - 1 - index) * A_DAY,
      selfRating: null,
      report: aReport({ levels: of, confidence: SURE, traps: [] }),
      ...overrides,
    }),
  );
const times = (count: number, own: Level, reflect: Level = 1): BySkill<Level>[] =>
  Array.from({ length: count }, () => ({ own, reflect, ask: 0 }));

const region = (name: string): HTMLElement => screen.getByRole("heading", { level: 2, name }).closest("section") ?? document.body;
const skill = (name: RegExp): HTMLElement => screen.getByRole("heading", { level: 3, name }).closest("section") ?? document.body;
const rowsOf = (table: HTMLElement): string[][] =>
  within(table)
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.querySelectorAll("th, td")].map(({ textContent }) => textContent?.replace(/\s+/gu, " ").trim() ?? ""));

describe("the progress screen", () => {
  it("leads to the scenarios where there is nothing yet", () => {
    open([]);
    expect(screen.getByText("Nothing to tell yet.")).toBeDefined();
    expect(screen.getByRole("link", { name: "Choose a scenario" }).getAttribute("href")).toBe("#/");
  });

  it("says of each part what it takes while there is too little, and draws nothing", () => {
    open(tries(times(4, 2)));
    const waiting = within(region("Too little to tell yet"));
    expect(waiting.getByText(/^After five answers at moments that you had not met before/u).textContent).toContain("So far: 4.");
    expect(waiting.getByText(/which traps fade/u).textContent).toContain("So far: 4.");
    expect(screen.queryByRole("heading", { level: 3 })).toBeNull();
    expect(screen.getByText(/can be told from 16 first tries on/u)).toBeDefined();
  });

  it("tells each skill of the first tries in words, as a picture with a name, and as a table", async () => {
    const user = open(tries([...times(6, 0), ...times(3, 2)]));
    const own = within(skill(/Own a part/u));
    expect(own.getByText(/^There in 3 of 9, partly in 0, missing in 6\./u)).toBeDefined();
    expect(own.getByRole("img").getAttribute("aria-label")).toBe(
      "Own a part: 9 first tries from Nov 17, 2026 to Nov 25, 2026. missing 6, partly 0, there 3. " +
        "With missing as 0 and there as 2, the mean of the last eight begins at 0.0 and is now 0.8.",
    );
    await user.click(own.getByText("As a table"));
    const rows = rowsOf(own.getByRole("table", { name: "Own a part, first tries" }));
    expect(rows).toHaveLength(9);
    expect(rows[0]).toEqual(["Nov 25, 2026", "there", "0.8"]);
    expect(rows.at(-1)).toEqual(["Nov 17, 2026", "missing", "–"]);
  });

  it("pages a long table by month, the newest first", async () => {
    const user = open(tries(times(61, 2)));
    const own = within(skill(/Own a part/u));
    await user.click(own.getByText("As a table"));
    expect(own.getByRole("table", { name: "Own a part, first tries, November 2026" })).toBeDefined();
    await user.selectOptions(own.getByRole("combobox", { name: "From" }), "October 2026");
    expect(rowsOf(own.getByRole("table"))).toHaveLength(31);
  });

  it("sums up first what changes, and says of which skill it cannot tell", () => {
    open(tries([...times(5, 0, 2), ...times(5, 0, 0), ...times(5, 2, 2), ...times(5, 2, 0)]));
    expect(screen.getByText(/^So far: 20 answers, 20 of them first tries/u).textContent).toContain(
      "Lately owning is there more often than at first. For reflecting and asking there is too little to tell.",
    );
    expect(screen.getByText(/Lately more often than at first: 10 of the last 10, and 0 of the first 10\./u)).toBeDefined();
  });

  it("keeps probes apart from first tries", () => {
    open([...tries(times(5, 0)), ...tries(times(5, 2), { occasion: "probe", beatId: "later" })]);
    const own = (part: string) =>
      within(region(part))
        .getByRole("heading", { level: 3, name: /Own a part/u })
        .closest("section")?.textContent;
    expect(own("First tries")).toContain("There in 0 of 5");
    expect(own("Without feedback, on moments never seen")).toContain("There in 5 of 5");
  });

  it("tells by kind of moment where each skill is there, and leaves out scenarios that are gone", () => {
    open([
      ...tries(times(5, 2)),
      ...tries(times(2, 0), { scenarioId: "gone" }).map((one, index) => ({ ...one, beatId: `b${index}`, id: `g${index}` })),
    ]);
    const kinds = within(region("By kind of moment"));
    const row = (name: string) => kinds.getByRole("rowheader", { name }).closest("tr")?.textContent;
    expect(row("withdrawal")).toMatch(/^withdrawal5 of\s50 of\s50 of\s5$/u);
    expect(row("confrontation")).toBe("confrontationnonenonenone");
    expect(kinds.getByText(/^2 first tries are left out/u)).toBeDefined();
  });

  it("names the traps that fade, and those never found", () => {
    const withTrap = tries(times(10, 2)).map((one) => ({
      ...one,
      report: aReport({ levels: { own: 2, reflect: 1, ask: 0 }, traps: ["defending"] }),
    }));
    const later = tries(times(10, 2), { beatId: "later" }).map((one) => ({ ...one, id: `later-${one.id}`, at: one.at + 30 * A_DAY }));
    open([...withTrap, ...later]);
    const traps = within(region("What gets in the way"));
    expect(traps.getByRole("rowheader").textContent).toBe("Explaining or defending fading");
    expect(traps.getByText(/^Not found in any of them: .*Soothing it away/u)).toBeDefined();
  });

  it("sets the trainee’s rating beside Mend’s reading, in words and as a table", () => {
    open(tries(times(8, 1), { selfRating: { own: 2, reflect: 1, ask: 0 } }));
    const views = within(region("What you think is there, and what Mend reads"));
    expect(views.getByText("You rate your owning higher than Mend does: by about a whole level on average, in 8 answers.")).toBeDefined();
    expect(views.getByText("You and Mend see your reflecting much alike: the same level in 8 of 8 answers.")).toBeDefined();
    expect(rowsOf(views.getByRole("table", { name: "own" }))).toEqual([
      ["missing", "partly", "there"],
      ["missing", "0", "0", "0"],
      ["partly", "0", "0", "0"],
      ["there", "0", "8", "0"],
    ]);
  });

  it("tells what saying it again brings, how it felt, how drills came out, and the time", async () => {
    const first = tries(times(5, 0));
    const again = first.map((one) => ({
      ...one,
      id: `again-${one.id}`,
      at: one.at + 60_000,
      report: aReport({ levels: { own: 2, reflect: 1, ask: 0 } }),
    }));
    const felt = anAttempt({ id: "felt", at: NOW, felt: { difficulty: "too_hard", inside: ["blank"], at: 1 } });
    const user = open([...first, ...again, felt], [aDrillRun({ length: 1 })]);
    const own = rowsOf(within(region("The same moment, said again")).getByRole("table"))[0];
    expect(own).toEqual(["own", "0 of 5", "5 of 5", "+2.0"]);
    expect(within(region("How it felt")).getByText(/too easy 0, about right 0, and too hard 1/u)).toBeDefined();
    expect(within(region("How it felt")).getByText("What happened inside: you went blank once.")).toBeDefined();
    expect(rowsOf(within(region("Drills")).getByRole("table"))).toEqual([["Spot it", "once", "3 of 4", "–"]]);
    const time = within(region("Time"));
    expect(time.getByText(/^In all 19 minutes; \d+ minutes this week/u)).toBeDefined();
    await user.click(time.getByText("As a table"));
    expect(rowsOf(time.getByRole("table"))).toHaveLength(12);
  });

  it("draws no weeks while no week has come to a minute", () => {
    open([anAttempt({ at: NOW, durationMs: 20_000 })]);
    const time = within(region("Time"));
    expect(time.getByText("In all less than a minute; less than a minute this week.")).toBeDefined();
    expect(time.queryByRole("img")).toBeNull();
    expect(time.queryByRole("table")).toBeNull();
  });

  it("says what the levels are, and leads to how they come about", () => {
    open(tries(times(1, 2)));
    expect(screen.getByText(/nothing about how therapy turns out/u)).toBeDefined();
    expect(screen.getByRole("link", { name: "how a score comes about" }).getAttribute("href")).toBe("#/about");
  });
});
