import { cleanup, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { scoreResponse } from "#engine/score-response.ts";
import type { OpenedResult } from "#features/results/opened-result.ts";
import { readTries } from "#features/results/read-tries.ts";
import { ResultsScreen } from "#features/results/results-screen.tsx";
import type { Told } from "#features/results/results-store.ts";
import type { AssignmentResult } from "#schema/assignment-result.ts";
import { stimulusOf } from "#schema/stimulus.ts";
import { aReport } from "../../fixtures/a-report.ts";
import { aScenario } from "../../fixtures/a-scenario.ts";
import { aResultAttempt, anAssignmentResult } from "../../fixtures/an-assignment-result.ts";

const GOOD = "I started late, two weeks running. You feel that you don’t count here. What was it like to sit out there?";
const POOR = "The session before yours ran over, that is all.";
const answered = (id: string, text: string, at: number) =>
  aResultAttempt({ id, text, at, selfRating: null, report: scoreResponse(text, stimulusOf(aScenario())) });
const known = new Map([["late-again", aScenario()]]);
const opened = (key: number, result: AssignmentResult): OpenedResult => ({ key, result, tries: [...readTries(result, known)] });

const ana = opened(
  1,
  anAssignmentResult({
    student: { name: "Ana", note: "Thank you." },
    leftOut: 2,
    attempts: [answered("a", POOR, 1), answered("b", GOOD, 2)],
  }),
);
const bo = opened(
  2,
  anAssignmentResult({ student: { name: "Bo", note: "" }, attempts: [{ ...answered("c", POOR, 1), report: aReport({ evidence: [] }) }] }),
);

function show(results: readonly OpenedResult[], namesHidden = false, told: Told | null = null) {
  const doors = { onNamesHidden: vi.fn(), onFiles: vi.fn(), onPutAway: vi.fn(), onCsv: vi.fn(), onRate: vi.fn() };
  vi.spyOn(window, "scrollTo").mockImplementation(() => undefined);
  render(
    <ResultsScreen
      opened={results}
      told={told}
      reading={null}
      namesHidden={namesHidden}
      titleOf={(id) => (id === "late-again" ? "Late again" : "Too young")}
      renderRead={({ id }) => <p>Read in {id}</p>}
      renderFeedback={({ id }, turn) => (
        <p>
          Feedback on {id}, turn {turn}
        </p>
      )}
      {...doors}
    />,
  );
  return { ...doors, user: userEvent.setup() };
}

const cellOf = (student: string) => within(screen.getByRole("row", { name: new RegExp(`^${student}`, "u") })).getByRole("button");

describe("open results", () => {
  test("stand in one table with first and best tries, and lead to what was said", async () => {
    const { user } = show([ana, bo]);
    expect(cellOf("Ana").textContent).toMatch(/^own \w+, reflect missing, ask missingown there, reflect there, ask there2 tries/u);
    expect(cellOf("Bo").textContent).toContain("1 try");
    await user.click(cellOf("Bo"));
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "What they said" }));
    expect(screen.getByText("Read in c")).toBeTruthy();
    expect(screen.queryByText("Read in a")).toBeNull();
    expect(screen.getByText(/Another version of Mend read it/u)).toBeTruthy();
  });

  test("give each text with its feedback, and what the student wrote", () => {
    show([ana, bo]);
    expect(screen.getByText("Thank you.")).toBeTruthy();
    expect(screen.getByText(GOOD)).toBeTruthy();
    expect(screen.getByText("Ana left 2 answers out. First and best are of what was handed over.")).toBeTruthy();
  });

  test("show no name anywhere where names are hidden", () => {
    const refused = [{ name: "result-before-thursday-cy.json", problems: [{ path: "at", expected: "a number", found: "nothing" }] }];
    show([ana, bo], true, { counts: { added: 2, replaced: 0, older: 0 }, refused, over: 0 });
    expect(document.body.textContent).not.toMatch(/\bAna\b|\bBo\b|Thank you|-cy\./u);
    expect(screen.getByRole("rowheader", { name: "Student 1" })).toBeTruthy();
  });

  test("of two assignments are told apart", async () => {
    const other = opened(3, { ...bo.result, assignment: { ...bo.result.assignment, id: "two", title: "After Easter" } });
    const { user, onCsv } = show([ana, other]);
    expect(screen.queryByRole("rowheader", { name: "Bo" })).toBeNull();
    await user.selectOptions(screen.getByRole("combobox", { name: "These belong to several assignments" }), "After Easter (1)");
    expect(screen.getByRole("rowheader", { name: "Bo" })).toBeTruthy();
    expect(screen.queryByRole("rowheader", { name: "Ana" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Save as a table (CSV)" }));
    expect(onCsv).toHaveBeenCalledWith([expect.objectContaining({ name: "Bo" })], other);
  });

  test("say before rating how many answers the round leaves out, and offer none where it would be empty", () => {
    const mild = { ...answered("d", GOOD, 3), statement: "It’s a little late, maybe." };
    show([opened(1, anAssignmentResult({ attempts: [answered("a", POOR, 1), mild] }))]);
    expect(screen.getByText(/It leaves one answer out, to a client who said it in other words/u)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Rate these blind" })).toBeTruthy();
    cleanup();
    show([opened(1, anAssignmentResult({ attempts: [mild] }))]);
    expect(screen.queryByRole("button", { name: "Rate these blind" })).toBeNull();
  });

  test("are put away when one is done", async () => {
    const { user, onPutAway } = show([ana]);
    await user.click(screen.getByRole("button", { name: "Put all of them away" }));
    expect(onPutAway).toHaveBeenCalledOnce();
  });
});
