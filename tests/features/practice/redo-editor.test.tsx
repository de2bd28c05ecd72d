import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { RedoEditor } from "#features/practice/redo-editor.tsx";
import { createSitting, FREE_PRACTICE } from "#features/practice/sitting-store.ts";
import { aBeginning } from "../../fixtures/a-beginning.ts";
import { aScenario } from "../../fixtures/a-scenario.ts";

const CLOSED = "I started late, two weeks running. You feel that you don’t count here. Are you angry?";

function redo(answer: string, skill: "own" | "reflect" | "ask") {
  vi.spyOn(window, "scrollTo").mockImplementation(() => undefined);
  const sitting = createSitting({
    scenario: aScenario(),
    purpose: FREE_PRACTICE,
    pressure: () => null,
    beginning: aBeginning({ draft: answer, startedAt: 1 }),
    selfRating: () => false,
    now: () => 1000,
    newId: () => "id",
    onTry: () => undefined,
  });
  sitting.getState().handIn();
  const { current } = sitting.getState();
  if (current === null) throw new Error("the answer was not scored");
  sitting.getState().redo(skill);
  render(
    <RedoEditor
      sitting={sitting}
      done={current}
      skill={skill}
      step="Let the question need a story."
      renderKept={({ text }) => <p data-testid="kept">{text}</p>}
    />,
  );
  return { user: userEvent.setup(), state: sitting.getState, box: screen.getByRole<HTMLTextAreaElement>("textbox"), kept: keptTexts };
}

const keptTexts = () => screen.queryAllByTestId("kept").map(({ textContent }) => textContent);

describe("RedoEditor", () => {
  test("opens the weak part where it stands, with the coach’s step beside it, and goes there", () => {
    const { box, kept } = redo(CLOSED, "ask");
    expect(screen.getByRole("heading", { name: "Rewrite just the question" })).toBeTruthy();
    expect(box.value).toBe("Are you angry?");
    expect(document.activeElement).toBe(box);
    expect(kept()).toEqual(["I started late, two weeks running. You feel that you don’t count here."]);
    expect(screen.getByText("Let the question need a story.")).toBeTruthy();
  });

  test("hands the whole answer in with the new words in their place", async () => {
    const { user, box, state } = redo("I started late, two weeks running. Are you okay? I wonder.", "reflect");
    await user.type(box, "You feel that you don’t count here");
    await user.click(screen.getByRole("button", { name: "Hand in" }));
    expect(state()).toMatchObject({
      phase: "feedback",
      current: { text: "I started late, two weeks running. You feel that you don’t count here. Are you okay? I wonder." },
    });
  });

  test("asks for a change before it takes the same words again", async () => {
    const { user, box, state } = redo(CLOSED, "ask");
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(screen.getByRole("alert").textContent).toBe("These are the words you had. Change something first.");
    expect(document.activeElement).toBe(box);
    expect(state().phase).toBe("redo");
    await user.type(box, "!");
    expect(screen.getByRole("alert").textContent).toBe("");
  });

  test("asks for words where there were none", async () => {
    const { user } = redo("I started late, two weeks running. You feel that you don’t count here.", "ask");
    await user.click(screen.getByRole("button", { name: "Hand in" }));
    expect(screen.getByRole("alert").textContent).toBe("Nothing is written there yet.");
  });

  test("says why the answer cannot be read with these words, and keeps them", async () => {
    const { user, box, state } = redo(CLOSED, "ask");
    await user.clear(box);
    await user.type(box, "own: late, reflect: small, ask: what");
    await user.click(screen.getByRole("button", { name: "Hand in" }));
    expect(state().phase).toBe("redo");
    expect(screen.getByRole("alert").textContent).not.toBe("");
    expect(box.value).toBe("own: late, reflect: small, ask: what");
  });

  test("leaves the answer as it was", async () => {
    const { user, box, state } = redo(CLOSED, "ask");
    await user.type(box, " Or sad?");
    await user.click(screen.getByRole("button", { name: "Leave it as it was" }));
    expect(state()).toMatchObject({ phase: "feedback", current: { text: CLOSED } });
  });
});
