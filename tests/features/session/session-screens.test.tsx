import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { SessionBuilder } from "#features/session/session-builder.tsx";
import { SessionEnd } from "#features/session/session-end.tsx";
import { SessionStepLine } from "#features/session/session-step-line.tsx";
import { stepAt, stepHref } from "#features/session/step-words.ts";
import { Today } from "#features/session/today.tsx";
import type { StepRecord } from "#learning/session/session-record.ts";
import type { PracticeSession } from "#schema/practice-session.ts";
import { aDrillRun } from "../../fixtures/a-drill-run.ts";
import { anAttempt } from "../../fixtures/an-attempt.ts";

const session: PracticeSession = {
  schemaVersion: 1,
  id: "s1",
  minutes: 15,
  at: 0,
  step: 0,
  steps: [
    { kind: "warm_up", drill: "open_it", skill: "ask", why: "Asking was there least." },
    { kind: "repair", scenarioId: "late-again", delivery: null, why: "At your edge." },
    { kind: "repeat", scenarioId: "you-forgot", skills: ["ask"], why: "The question was closed on Tuesday." },
    { kind: "probe", scenarioId: "new-one", delivery: null, why: "A moment you have never met." },
  ],
};
const edge = { rung: 3, reason: "strong_twice", at: 5 } as const;

describe("a session before it is begun", () => {
  function show() {
    const doors = { onMinutes: vi.fn(), onEdge: vi.fn(), onBegin: vi.fn() };
    render(<SessionBuilder plan={session} edge={edge} {...doors} />);
    return { ...doors, user: userEvent.setup() };
  }

  test("says what it will hold, in order, and why", () => {
    show();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Practice 15 minutes");
    const steps = within(screen.getAllByRole("list").at(-1) ?? document.body).getAllByRole("listitem");
    expect(steps.map(({ textContent }) => textContent)).toEqual([
      "Warm-up: Open itAsking was there least.",
      "RepairAt your edge.",
      "Once moreThe question was closed on Tuesday.",
      "Something newA moment you have never met.",
    ]);
  });

  test("tells repairs that follow each other once", () => {
    const [, repair] = session.steps;
    const steps = repair === undefined ? [] : [repair, repair, repair];
    render(<SessionBuilder plan={{ ...session, steps }} edge={edge} onMinutes={vi.fn()} onEdge={vi.fn()} onBegin={vi.fn()} />);
    expect(screen.getByText("Repair × 3")).toBeTruthy();
  });

  test("can be made longer or shorter, and begun", async () => {
    const { user, onMinutes, onBegin } = show();
    await user.click(screen.getByRole("radio", { name: "25 min" }));
    expect(onMinutes).toHaveBeenCalledWith(25);
    await user.click(screen.getByRole("button", { name: "Begin" }));
    expect(onBegin).toHaveBeenCalledOnce();
  });

  test("shows the edge with its reason, and lets the trainee choose another", async () => {
    const { user, onEdge } = show();
    expect(screen.getByText("harder moments, as written")).toBeTruthy();
    expect(screen.getByText(/two first tries in a row had nearly everything/u)).toBeTruthy();
    await user.selectOptions(screen.getByRole("combobox", { name: "Start from another rung" }), "7. hard moments, said at its sharpest");
    expect(onEdge).toHaveBeenCalledWith(6);
  });
});

describe("where the trainee is in a session", () => {
  test("is said in a line, with the reason and the ways around it", () => {
    render(<SessionStepLine session={session} index={2} />);
    expect(screen.getByText("3 of 4 · Once more")).toBeTruthy();
    expect(screen.getByText("The question was closed on Tuesday.")).toBeTruthy();
    expect(screen.getByRole("link", { name: "Leave for now" }).getAttribute("href")).toBe("#/");
    expect(screen.getByRole("link", { name: "Pass this one over" }).getAttribute("href")).toBe("#/session/4");
    expect(screen.getByRole("link", { name: "End it here" }).getAttribute("href")).toBe("#/session/end");
  });

  test("is in the address, and nothing else is a step", () => {
    expect([stepHref(0, 4), stepHref(3, 4), stepHref(4, 4)]).toEqual(["#/session/1", "#/session/4", "#/session/end"]);
    expect(["1", "4", "end", "0", "5", "01", "x", ""].map((place) => stepAt(place, 4))).toEqual([0, 3, 4, null, null, null, null, null]);
  });
});

describe("the end of a session", () => {
  const records = (overrides: Partial<Record<number, Partial<StepRecord>>>): StepRecord[] =>
    session.steps.map((step, index) => ({ step, attempts: [], run: null, ...overrides[index] }));
  function show(done: StepRecord[], comesBack: string | null = null) {
    const onClose = vi.fn();
    render(
      <SessionEnd
        records={done}
        edge={edge}
        now={5}
        comesBack={comesBack}
        onClose={onClose}
        runInWords={({ id }) => `How ${id} went`}
        renderFeedback={({ text }) => <p>Feedback on: {text}</p>}
        renderRead={({ id }) => <p>Read in {id}</p>}
      />,
    );
    return { onClose, user: userEvent.setup() };
  }
  const whole = records({
    0: { run: aDrillRun({ drill: "open_it", durationMs: 60_000 }) },
    1: { attempts: [anAttempt({ id: "first", durationMs: 120_000 }), anAttempt({ id: "middle" }), anAttempt({ id: "last" })] },
    3: { attempts: [anAttempt({ id: "probe", text: "The new one." })] },
  });

  test("gives the feedback that waited, and what was done at each step", () => {
    show(whole, "Asking comes back tomorrow.");
    expect(screen.getByText("About 8 minutes of writing and drilling: a warm-up, a repair, and something new.")).toBeTruthy();
    expect(screen.getByText("Feedback on: The new one.")).toBeTruthy();
    expect(screen.getByText("How run-1 went")).toBeTruthy();
    for (const id of ["first", "last", "probe"]) expect(screen.getByText(`Read in ${id}`)).toBeTruthy();
    expect(screen.queryByText("Read in middle")).toBeNull();
    expect(screen.getByText("Asking comes back tomorrow.")).toBeTruthy();
  });

  test("is kind to whoever passed everything over", () => {
    show(records({}));
    expect(screen.getByText(/Nothing was answered in this one. That is allowed/u)).toBeTruthy();
    expect(screen.getByText(/Not answered this time/u)).toBeTruthy();
  });

  test("leads back to what was not answered, and nowhere where all was", () => {
    show(whole);
    expect(screen.getByRole("link", { name: "Go on after all" }).getAttribute("href")).toBe("#/session/3");
  });

  test("is closed by whoever is done", async () => {
    const { user, onClose } = show(whole);
    await user.click(screen.getByRole("link", { name: "Done" }));
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe("the home screen’s plan", () => {
  const main = () => screen.getAllByRole("link")[0]?.textContent;

  test("offers a session, goes on with one that was left, and leads to the end of one that is through", () => {
    const { rerender } = render(<Today open={null} minutes={15} main conversationHref="#/conversation/late-again" />);
    expect(main()).toBe("Practice 15 minutes");
    expect(screen.getByRole("link", { name: "A conversation" }).getAttribute("href")).toBe("#/conversation/late-again");
    rerender(<Today open={{ ...session, step: 2 }} minutes={15} main conversationHref="#/conversation/late-again" />);
    expect(main()).toBe("Go on with your session");
    expect(screen.getByText("Your session waits at step 3 of 4.")).toBeTruthy();
    rerender(<Today open={{ ...session, step: 4 }} minutes={15} main conversationHref="#/conversation/late-again" />);
    expect(main()).toBe("See how it went");
  });
});
