import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { PracticeScreen } from "#features/practice/practice-screen.tsx";
import { createRoom } from "#features/practice/room/room-store.ts";
import { createSitting, FREE_PRACTICE, type Try } from "#features/practice/sitting-store.ts";
import type { Scenario } from "#schema/scenario.ts";
import { OUTCOMES } from "#schema/vocabulary.ts";
import { aBeginning } from "../../fixtures/a-beginning.ts";
import { aScenario } from "../../fixtures/a-scenario.ts";

const REPAIR = "I started late, two weeks running. You feel that you don’t count here. What was it like to sit out there?";

const NO_PRESSURE = { seconds: null, voiceOnly: false };

interface Setting {
  readonly scenario?: Scenario;
  readonly draft?: string;
  readonly selfRating?: boolean;
}

function sit({ scenario = aScenario(), draft = "", selfRating = false }: Setting = {}) {
  const kept: Try[] = [];
  const sitting = createSitting({
    scenario,
    purpose: FREE_PRACTICE,
    pressure: () => null,
    beginning: aBeginning({ draft, startedAt: draft === "" ? null : 1 }),
    selfRating: () => selfRating,
    now: () => 1000,
    newId: () => `try-${kept.length + 1}`,
    onTry: (done) => kept.push(done),
  });
  vi.spyOn(window, "scrollTo").mockImplementation(() => undefined);
  render(
    <PracticeScreen
      scenario={scenario}
      sitting={sitting}
      clientName="Dana"
      held={false}
      goesOn
      room={createRoom({ chosen: () => NO_PRESSURE, restored: false, now: () => 1000 })}
      pressure={NO_PRESSURE}
      onPressure={() => undefined}
      voice={{ on: false, uri: null, rate: 1 }}
      restored={draft !== ""}
      way={{ where: null, next: { href: "#/practice/another", label: "Next one" }, back: { href: "#/", label: "All scenarios" } }}
      others={<p>Others’ words</p>}
      renderEarlier={(last) => <p>Earlier: {last.text}</p>}
      renderRedo={(done, skill) => (
        <p>
          Redoing {skill} of “{done.text}”
        </p>
      )}
      renderReactionCheck={(first) => <p>How was it? {first.id}</p>}
      renderFeedback={(done, before, start) => (
        <>
          <h2 ref={(heading) => void (start.current = heading)} tabIndex={-1}>
            Feedback
          </h2>
          <p>{before === null ? "The first try" : "Another try"}</p>
          <p>Read: {done.text}</p>
        </>
      )}
    />,
  );
  return {
    user: userEvent.setup(),
    kept,
    box: () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: /What do you say to Dana/u }),
  };
}

describe("PracticeScreen", () => {
  test("shows the setting, what must be known, and the client’s words as the one heading", () => {
    sit({ scenario: aScenario({ contentNote: "A loss." }) });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(aScenario().statement);
    expect(screen.getByText(/Outpatient clinic, fourth session · Dana/u)).toBeTruthy();
    expect(screen.getByText(aScenario().context)).toBeTruthy();
    expect(screen.getByText("Flat, her coat still on.")).toBeTruthy();
    expect(screen.getByText("A loss.")).toBeTruthy();
    expect(screen.getByText(/No real client material/u)).toBeTruthy();
  });

  test("hands in by Ctrl+Enter and leads to the feedback", async () => {
    const { user, kept, box } = sit();
    await user.type(box(), REPAIR);
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(screen.getByText(`Read: ${REPAIR}`)).toBeTruthy();
    expect(document.activeElement?.textContent).toBe("Feedback");
    expect(kept).toHaveLength(1);
  });

  test("asks how it was before it shows anything, where that is on", async () => {
    const { user, kept, box } = sit({ selfRating: true });
    await user.type(box(), REPAIR);
    await user.click(screen.getByRole("button", { name: "Hand in" }));
    expect(screen.queryByText("Feedback")).toBeNull();
    await user.keyboard("333{Enter}");
    expect(screen.getByText("Feedback")).toBeTruthy();
    expect(kept[0]?.selfRating).toEqual({ own: 2, reflect: 2, ask: 2 });
  });

  test("answers an empty hand-in kindly and stays", async () => {
    const { user, kept, box } = sit();
    await user.click(screen.getByRole("button", { name: "Hand in" }));
    expect(screen.getByRole("alert").textContent).not.toBe("");
    expect(document.activeElement).toBe(box());
    expect(kept).toEqual([]);
    await user.type(box(), "I");
    expect(screen.getByRole("alert").textContent).toBe("");
  });

  test("keeps the words that cannot be scored in the box", async () => {
    const { user, box } = sit();
    await user.type(box(), "hmm");
    await user.click(screen.getByRole("button", { name: "Hand in" }));
    expect(box().value).toBe("hmm");
    expect(screen.getByRole("alert").textContent).not.toBe("");
  });

  test("brings a draft back and says so", () => {
    const { box } = sit({ draft: "I was" });
    expect(box().value).toBe("I was");
    expect(screen.getByText("Your draft from before is back.")).toBeTruthy();
    expect(screen.getByText("2 words")).toBeTruthy();
  });

  test("lets the same words come milder or harder", async () => {
    const { user, kept, box } = sit();
    await user.click(screen.getByRole("radio", { name: "hostile" }));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Ten minutes. Again. Do you do this to everybody?");
    expect(screen.getByText("Loud, on her feet.")).toBeTruthy();
    await user.type(box(), REPAIR);
    await user.click(screen.getByRole("button", { name: "Hand in" }));
    expect(kept[0]?.delivery).toBe("hostile");
  });

  test("says it again with the old answer at hand", async () => {
    const { user, box } = sit();
    await user.type(box(), "Sorry you feel that way about it.");
    await user.click(screen.getByRole("button", { name: "Hand in" }));
    expect(screen.getByText("The first try")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Say it again" }));
    expect(screen.getByText("Earlier: Sorry you feel that way about it.")).toBeTruthy();
    expect(document.activeElement).toBe(box());
    await user.click(screen.getByRole("button", { name: "Begin from your last answer" }));
    expect(box().value).toBe("Sorry you feel that way about it.");
    await user.clear(box());
    await user.type(box(), REPAIR);
    await user.click(screen.getByRole("button", { name: "Hand in" }));
    expect(screen.getByText("Another try")).toBeTruthy();
  });

  test("offers to rewrite the part that the coach names first, and the other quietly", async () => {
    const { user, box } = sit();
    await user.type(box(), "I started late, two weeks running. I can see that you are upset. Are you okay?");
    await user.click(screen.getByRole("button", { name: "Hand in" }));
    const moves = within(screen.getByRole("group", { name: "What next" })).getAllByRole("button");
    expect(moves.map(({ textContent }) => textContent).slice(0, 3)).toEqual([
      "Say it again",
      "Rewrite just the reflection",
      "or just the question",
    ]);
    await user.click(screen.getByRole("button", { name: "or just the question" }));
    expect(screen.getByText(/^Redoing ask of “I started late/u)).toBeTruthy();
    expect(screen.queryByText("Feedback")).toBeNull();
  });

  test("offers no rewriting where nothing is there to keep, nor where nothing is weak", async () => {
    const { user, box } = sit();
    await user.type(box(), "The session before yours ran over.");
    await user.click(screen.getByRole("button", { name: "Hand in" }));
    expect(screen.queryByRole("button", { name: /just the/u })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Say it again" }));
    await user.type(box(), REPAIR);
    await user.click(screen.getByRole("button", { name: "Hand in" }));
    expect(screen.queryByRole("button", { name: /just the/u })).toBeNull();
  });

  test("asks how it was after the first try, and not after the next", async () => {
    const { user, box } = sit();
    await user.type(box(), REPAIR);
    expect(screen.queryByText(/^How was it/u)).toBeNull();
    await user.click(screen.getByRole("button", { name: "Hand in" }));
    expect(screen.getByText("How was it? try-1")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Say it again" }));
    await user.type(box(), REPAIR);
    await user.click(screen.getByRole("button", { name: "Hand in" }));
    expect(screen.queryByText(/^How was it/u)).toBeNull();
  });

  test("keeps other answers back until after the first try", async () => {
    const { user, box } = sit();
    expect(screen.queryByRole("button", { name: "Read other answers" })).toBeNull();
    await user.type(box(), REPAIR);
    await user.click(screen.getByRole("button", { name: "Hand in" }));
    expect(screen.queryByText("Others’ words")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Read other answers" }));
    expect(screen.getByText("Others’ words")).toBeTruthy();
  });

  test("goes on with the client, with what was said so far", async () => {
    const [beat] = aScenario().next ?? [];
    const { user, box } = sit({ scenario: aScenario({ next: beat ? [{ ...beat, after: [...OUTCOMES] }] : [] }) });
    await user.type(box(), REPAIR);
    await user.click(screen.getByRole("button", { name: "Hand in" }));
    await user.click(screen.getByRole("button", { name: "Keep going with Dana" }));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("It is the same at work. Nobody waits for me.");
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
    expect(screen.getByRole("region", { name: "The conversation so far" }).textContent).toContain(REPAIR);
    expect(box().value).toBe("");
  });

  test("leads to another scenario and back to all of them", async () => {
    const { user, box } = sit();
    await user.type(box(), REPAIR);
    await user.click(screen.getByRole("button", { name: "Hand in" }));
    expect(screen.getByRole("link", { name: "Next one" }).getAttribute("href")).toBe("#/practice/another");
    expect(screen.getByRole("link", { name: "All scenarios" }).getAttribute("href")).toBe("#/");
  });
});
