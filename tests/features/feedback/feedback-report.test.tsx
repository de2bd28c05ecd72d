import { cleanup, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { FeedbackReport } from "#features/feedback/feedback-report.tsx";
import { stimulusOf } from "#schema/stimulus.ts";
import { ANSWER_TEXT, aReport } from "../../fixtures/a-report.ts";
import { aScenario } from "../../fixtures/a-scenario.ts";

type Props = Parameters<typeof FeedbackReport>[0];

function show(overrides: Partial<Props> = {}) {
  const onAppeal = vi.fn<NonNullable<Props["onAppeal"]>>();
  render(
    <FeedbackReport
      report={aReport()}
      text={ANSWER_TEXT}
      stimulus={stimulusOf(aScenario())}
      clientName="Dana"
      turn={0}
      selfRating={{ own: 1, reflect: 2, ask: 2 }}
      reaction="Right. [She looks up.]"
      appeals={[]}
      onAppeal={onAppeal}
      {...overrides}
    />,
  );
  return { onAppeal, user: userEvent.setup() };
}

const row = (name: RegExp) => {
  const found = screen.getByRole("heading", { level: 3, name }).closest("li");
  if (found === null) throw new Error("a verdict stands in a list");
  return found;
};

const mark = (words: string) => {
  const found = [...document.querySelectorAll("mark")].find(({ textContent }) => textContent.startsWith(words));
  if (found === undefined) throw new Error(`no mark on “${words}”`);
  return found;
};

describe("FeedbackReport", () => {
  test("underlines each piece of evidence and reads it out with its skill and level", () => {
    show();
    expect(mark("I was late, twice.").dataset["ink"]).toBe("own");
    expect(mark("But the session before ran over.").dataset["ink"]).toBe("trap");
    expect(screen.getByText("(own, there:")).toBeTruthy();
    expect(screen.getByText("(in the way: Explaining or defending:")).toBeTruthy();
  });

  test("says each level in words, names the dose, and what the trainee thought", () => {
    show();
    const own = within(row(/Own a part/u));
    expect(own.getByText("there")).toBeTruthy();
    expect(own.getByText("owned a part")).toBeTruthy();
    expect(own.getByText("You thought: partly")).toBeTruthy();
    expect(own.getByText("More came across than you thought.")).toBeTruthy();
  });

  test("leaves the client’s words out where they stand elsewhere", () => {
    show();
    expect(screen.getByRole("heading", { name: "Dana" })).toBeTruthy();
    cleanup();
    show({ reaction: undefined });
    expect(screen.getByRole("heading", { name: "How it may land" })).toBeTruthy();
    expect(screen.queryByRole("heading", { name: "Dana" })).toBeNull();
  });

  test("is silent about a self-rating that was skipped", () => {
    show({ selfRating: null });
    expect(screen.queryByText(/You thought/u)).toBeNull();
  });

  test("says that it is not sure, shows what it went by, and keeps the trainee’s judgement", async () => {
    const { user, onAppeal } = show();
    const reflect = within(row(/Reflect/u));
    expect(reflect.getByText("not sure: perhaps partly")).toBeTruthy();
    expect(reflect.getByText(/The reading is not sure here/u)).toBeTruthy();
    expect(reflect.getByText(/“You may feel forgotten/u)).toBeTruthy();
    await user.click(reflect.getByRole("button", { name: "there" }));
    expect(onAppeal).toHaveBeenCalledWith({ about: "reflect", level: 2, reason: "" });
  });

  test("shows what the trainee called it", () => {
    show({ appeals: [{ about: "reflect", level: 0, reason: "", at: 1 }] });
    const reflect = within(row(/Reflect/u));
    expect(reflect.getByRole("button", { name: "missing" }).getAttribute("aria-pressed")).toBe("true");
    expect(reflect.getByText(/You called it: missing/u)).toBeTruthy();
  });

  test("leads from a mark to what is said about it, and lights the words that belong to it", async () => {
    const { user } = show();
    await user.click(screen.getByRole("button", { name: "ask: see why" }));
    expect(document.activeElement).toBe(row(/Ask, openly/u));
    expect(mark("What was it like?").dataset["lit"]).toBe("true");
    await user.hover(row(/Own a part/u));
    expect(mark("I was late, twice.").dataset["lit"]).toBe("true");
    expect(mark("What was it like?").dataset["lit"]).toBe("false");
  });

  test("keeps a disagreement on a skill, with its level and reason, and thanks for it", async () => {
    const { user, onAppeal } = show();
    const own = within(row(/Own a part/u));
    await user.click(own.getByRole("button", { name: "I disagree: Own a part" }));
    await user.click(own.getByRole("radio", { name: "partly" }));
    await user.type(own.getByRole("textbox", { name: "Because" }), "It was three times.");
    await user.click(own.getByRole("button", { name: "Keep it" }));
    expect(onAppeal).toHaveBeenCalledWith({ about: "own", level: 1, reason: "It was three times." });
    expect(own.getByRole("status").textContent).toContain("Thank you");
    expect(document.activeElement).toBe(own.getByRole("button", { name: /I disagree/u }));
  });

  test("asks for what is missing in a disagreement, and keeps nothing yet", async () => {
    const { user, onAppeal } = show();
    const own = within(row(/Own a part/u));
    await user.click(own.getByRole("button", { name: /I disagree/u }));
    await user.click(own.getByRole("button", { name: "Keep it" }));
    expect(own.getByRole("alert").textContent).toMatch(/what you would call it/u);
    await user.click(own.getByRole("radio", { name: "missing" }));
    await user.click(own.getByRole("button", { name: "Keep it" }));
    expect(own.getByRole("alert").textContent).toMatch(/A few words/u);
    expect(onAppeal).not.toHaveBeenCalled();
  });

  test("keeps a disagreement on a trap, which has no level", async () => {
    const { user, onAppeal } = show();
    const trap = within(row(/Explaining or defending/u));
    await user.click(trap.getByRole("button", { name: /I disagree/u }));
    await user.type(trap.getByRole("textbox"), "She asked me.");
    await user.click(trap.getByRole("button", { name: "Keep it" }));
    expect(onAppeal).toHaveBeenCalledWith({ about: "defending", level: null, reason: "She asked me." });
  });

  test("shows every disagreement that is kept", () => {
    show({
      appeals: [
        { about: "own", level: 1, reason: "First.", at: 1 },
        { about: "own", level: 0, reason: "Second.", at: 2 },
        { about: "defending", level: null, reason: "She asked.", at: 3 },
      ],
    });
    expect(within(row(/Own a part/u)).getByText("You say: partly. “First.”")).toBeTruthy();
    expect(within(row(/Own a part/u)).getByText("You say: missing. “Second.”")).toBeTruthy();
    expect(within(row(/Explaining/u)).getByText("You don’t see it there. “She asked.”")).toBeTruthy();
  });

  test("gives the client the last word, stage directions apart", () => {
    show();
    expect(screen.getByRole("heading", { level: 2, name: "Dana" })).toBeTruthy();
    expect(screen.getByText("Right.").tagName).toBe("Q");
    expect(screen.getByText("She looks up.").tagName).toBe("EM");
  });

  test("leaves a silence where no reaction is written", () => {
    show({ reaction: null });
    expect(screen.getByText(/A silence/u)).toBeTruthy();
  });

  test("lays what was rewritten beside what it was, each with its level, in place of the whole try before", () => {
    const sure = { own: 0.9, reflect: 0.9, ask: 0.9 };
    const before = "I was late, twice. But the session before ran over. What was it like?";
    show({
      before: { text: before, report: aReport({ levels: { own: 2, reflect: 0, ask: 2 }, confidence: sure, evidence: [] }) },
      report: aReport({ levels: { own: 2, reflect: 2, ask: 2 }, confidence: sure }),
      redone: "reflect",
    });
    expect(within(screen.getByRole("group", { name: "Before" })).getByText("missing")).toBeTruthy();
    expect(screen.getByRole("group", { name: "Before" }).textContent).toContain("No words yet.");
    const now = screen.getByRole("group", { name: "Now" });
    expect(within(now).getByText("there")).toBeTruthy();
    expect(now.textContent).toContain("You may feel forgotten.");
    expect(now.textContent).not.toContain("I was late");
    expect(screen.queryByRole("heading", { name: "Before" })).toBeNull();
  });

  test("lays the try before beside this one and says what changed", () => {
    show({ before: { text: "Sorry about that.", report: aReport({ levels: { own: 1, reflect: 1, ask: 0 }, traps: [], evidence: [] }) } });
    expect(screen.getByText("Sorry about that.")).toBeTruthy();
    const changes = screen.getByRole("heading", { name: "What changed" }).closest("section");
    expect(changes?.textContent).toContain("own partly →, now there");
    expect(changes?.textContent).toContain("reflect still partly");
    expect(changes?.textContent).toContain("new Explaining or defending");
  });

  test("names the one step to take first", () => {
    show();
    const firsts = screen.getAllByText("Try first:");
    expect(firsts).toHaveLength(1);
    expect(firsts[0]?.parentElement?.textContent).toMatch(/^Try first: (?:leave the reasons out|grant something|take out what argues)/u);
  });

  test("offers none of the scenario’s own phrases on a first try, and one from the second on", () => {
    const report = aReport({ levels: { own: 0, reflect: 2, ask: 2 }, reasons: { own: "absent", reflect: "underneath", ask: "open" } });
    show({ report, turn: 0 });
    expect(row(/Own a part/u).textContent).not.toContain("I started late two weeks running");
    cleanup();
    show({ report, turn: 1 });
    expect(row(/Own a part/u).textContent).toContain("I started late two weeks running");
  });

  test("says what it cannot see", () => {
    show();
    expect(screen.getByText(/can’t see your face/u)).toBeTruthy();
  });
});
