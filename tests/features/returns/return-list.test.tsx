import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { ReturnList } from "#features/returns/return-list.tsx";
import type { DueReturns } from "#learning/returns/due.ts";
import { aPlainScenario, aScenario } from "../../fixtures/a-scenario.ts";

const NOTHING: DueReturns = { today: [], waiting: 0, next: null, rested: 0 };
const TWO: DueReturns = {
  ...NOTHING,
  today: [
    { scenarioId: "fine", skills: ["ask"], why: [{ skill: "ask", words: "The question was closed yesterday." }] },
    {
      scenarioId: "late-again",
      skills: ["own", "reflect"],
      why: [
        { skill: "own", words: "You explained on Tuesday, before owning anything." },
        { skill: "reflect", words: "You stayed near the surface on Tuesday." },
      ],
    },
  ],
};
const scenarios = [aScenario(), aPlainScenario({ id: "fine", title: "Fine", client: "Ray, 60" })];

function show(due: DueReturns) {
  const onCapChange = vi.fn();
  const { container } = render(<ReturnList due={due} scenarios={scenarios} cap={5} onCapChange={onCapChange} />);
  return { container, onCapChange, user: userEvent.setup() };
}

describe("the list of what is back", () => {
  it("names each scenario and its client, says why it is back skill by skill, and leads there", () => {
    show(TWO);
    expect(screen.getByRole("heading", { level: 2, name: "Back for you" })).toBeTruthy();
    expect(screen.getAllByRole("link").map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
      ["Fine", "#/return/fine"],
      ["Late again", "#/return/late-again"],
    ]);
    expect(screen.getByText("Ray, 60")).toBeTruthy();
    const why = screen.getAllByRole("list", { name: "Why it is back" }).map((list) => within(list).getAllByRole("listitem"));
    expect(why.map((lines) => lines.map(({ textContent }) => textContent))).toEqual([
      ["ask The question was closed yesterday."],
      ["own You explained on Tuesday, before owning anything.", "reflect You stayed near the surface on Tuesday."],
    ]);
  });

  it.each([
    [3, "Three more wait for the next days."],
    [1, "One more waits for another day."],
    [14, "14 more wait for the next days."],
  ])("says that %i more wait", (waiting, words) => {
    show({ ...TWO, waiting });
    expect(screen.getByText(words)).toBeTruthy();
  });

  it("says what a break did", () => {
    show({ ...TWO, rested: 3 });
    expect(screen.getByText(/the ten that you missed most stay, and three others rest until they are missed again/u)).toBeTruthy();
  });

  it("explains its rule, and takes another number a day", async () => {
    const { user, onCapChange } = show(TWO);
    await user.click(screen.getByText("How returns work"));
    expect(screen.getByText(/Only the first answer of a day counts/u)).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "5" }).checked).toBe(true);
    await user.click(screen.getByRole("radio", { name: "2" }));
    expect(onCapChange).toHaveBeenCalledExactlyOnceWith(2);
  });
});

describe("a day without returns", () => {
  it("shows nothing at all where nothing was missed", () => {
    expect(show(NOTHING).container.innerHTML).toBe("");
  });

  it.each([
    ["Next return: on Thursday.", { ...NOTHING, next: "on Thursday" }],
    ["Today’s returns are done. One more waits for another day.", { ...NOTHING, waiting: 1, next: "tomorrow" }],
  ])("is one quiet line: %s", (words, due) => {
    const { container } = show(due);
    expect(container.textContent).toBe(words);
    expect(screen.queryByRole("heading")).toBeNull();
  });
});
