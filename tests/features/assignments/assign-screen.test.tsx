import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, test, vi } from "vitest";
import { catalogueEntryOf } from "#content/catalogue-entry.ts";
import type { MadeLink } from "#exchange/link/make-link.ts";
import { AssignScreen } from "#features/assignments/make/assign-screen.tsx";
import { EMPTY_DRAFT } from "#features/assignments/make/assignment-draft.ts";
import type { AssignmentDraft } from "#schema/assignment.ts";
import type { Problem } from "#schema/problems/problem.ts";
import { aScenario } from "../../fixtures/a-scenario.ts";

const moments = [
  catalogueEntryOf(aScenario()),
  catalogueEntryOf(aScenario({ id: "you-forgot", title: "You forgot", statement: "You forgot my name.", tags: ["trombone"] })),
  catalogueEntryOf(aScenario({ id: "one-more", title: "One more", statement: "Is this one more thing?" })),
];

function show(begin: Partial<AssignmentDraft> = {}, link: MadeLink = { ok: true, href: "https://example.org/#/assignment/abc" }) {
  const now: { draft: AssignmentDraft } = { draft: { ...EMPTY_DRAFT, ...begin } };
  const doors = {
    onOpen: vi.fn(async () => []),
    onCheck: vi.fn((): readonly Problem[] => []),
    onLink: vi.fn(async () => link),
    onSave: vi.fn(() => "assignment-x.json"),
  };
  function Screen() {
    const [draft, setDraft] = useState(now.draft);
    return (
      <AssignScreen
        draft={draft}
        onChange={(next) => {
          now.draft = next;
          setDraft(next);
        }}
        moments={moments}
        sequences={[{ id: "s", title: "First steps", scenarioIds: ["one-more", "late-again"] }]}
        {...doors}
      />
    );
  }
  render(<Screen />);
  return { ...doors, now, user: userEvent.setup() };
}

const chosen = () =>
  within(screen.getByRole("list", { name: "The moments, in order" }))
    .queryAllByRole("heading")
    .map(({ textContent }) => textContent);
const press = (name: string) => screen.getByRole("button", { name });

describe("making an assignment", () => {
  test("finds moments by words, adds each once, and puts them in order", async () => {
    const { user, now } = show();
    await user.type(screen.getByRole("searchbox", { name: "Find moments" }), "trombone");
    expect(screen.getByText("1 of 1")).toBeTruthy();
    await user.click(press("Add You forgot"));
    await user.clear(screen.getByRole("searchbox", { name: "Find moments" }));
    await user.click(press("Add Late again"));
    await user.click(press("Late again is added"));
    expect(chosen()).toEqual(["You forgot", "Late again"]);
    await user.click(press("Move Late again up"));
    expect(chosen()).toEqual(["Late again", "You forgot"]);
    expect(screen.getByText("Late again: now 1 of 2.")).toBeTruthy();
    await user.selectOptions(screen.getByRole("combobox", { name: /How it’s said ?: Late again/u }), "hostile");
    expect(now.draft.tasks[0]).toEqual({ scenarioId: "late-again", delivery: "hostile" });
    await user.click(press("Take You forgot out"));
    expect(chosen()).toEqual(["Late again"]);
  });

  test("gives nothing out that students couldn’t open, and says what is wrong", async () => {
    const { user, now, onCheck, onLink, onSave } = show({ title: "T", tasks: [{ scenarioId: "late-again", delivery: "shut_down" }] });
    await user.click(press("Make a link"));
    expect(screen.getByRole("alert").textContent).toContain("“Late again” can no longer be said that way");
    await user.selectOptions(screen.getByRole("combobox", { name: /How it’s said ?: Late again/u }), "as_written");
    expect(now.draft.tasks[0]?.delivery).toBeNull();
    onCheck.mockReturnValueOnce([{ path: "scenarios[0].id", expected: "an id of its own", found: "one that ships" }]);
    await user.click(press("Save as a file"));
    expect(screen.getByText("Students couldn’t open it, so it isn’t given out")).toBeTruthy();
    expect([onLink.mock.calls, onSave.mock.calls]).toEqual([[], []]);
    await user.type(screen.getByRole("textbox", { name: "Title" }), "!");
    expect(screen.queryByText("Students couldn’t open it, so it isn’t given out")).toBeNull();
    await user.click(press("Save as a file"));
    expect(onSave).toHaveBeenCalledOnce();
  });

  test("starts from a sequence, in its order and under its title", async () => {
    const { user, now } = show();
    await user.selectOptions(screen.getByRole("combobox", { name: "Start from a sequence" }), "First steps");
    expect(chosen()).toEqual(["One more", "Late again"]);
    expect(now.draft.title).toBe("First steps");
  });

  test("says that a link made on this computer alone leads no student anywhere", async () => {
    const { user } = show(
      { title: "One", tasks: [{ scenarioId: "late-again", delivery: null }] },
      { ok: true, href: "http://localhost:4173/#/a" },
    );
    await user.click(press("Make a link"));
    expect(await screen.findByText(/the link opens only here\./u)).toBeTruthy();
    expect(screen.queryByText(/^Send it to your students/u)).toBeNull();
  });

  test("says what is missing before anything goes out", async () => {
    const { user, onLink, onSave } = show();
    await user.click(press("Make a link"));
    await user.click(press("Save as a file"));
    expect(onLink).not.toHaveBeenCalled();
    expect(onSave).not.toHaveBeenCalled();
    expect(screen.getByText("Add at least one moment.")).toBeTruthy();
    expect(screen.getByText("Give it a title: it is what students see in their list.")).toBeTruthy();
  });

  test("gives a link and a file, and takes an old link away as soon as anything changes", async () => {
    const { user } = show({ title: "T", tasks: [{ scenarioId: "late-again", delivery: null }] });
    await user.click(press("Make a link"));
    expect(await screen.findByDisplayValue("https://example.org/#/assignment/abc")).toBeTruthy();
    await user.click(press("Save as a file"));
    expect(screen.getByText("Saved as assignment-x.json")).toBeTruthy();
    await user.click(screen.getByRole("radio", { name: "3" }));
    expect(screen.queryByRole("textbox", { name: "The link" })).toBeNull();
  });

  test("offers the file where it is too long for a link", async () => {
    const { user } = show({ title: "T", tasks: [{ scenarioId: "late-again", delivery: null }] }, { ok: false, length: 99_000 });
    await user.click(press("Make a link"));
    expect(await screen.findByText("Too long for a link")).toBeTruthy();
  });

  test("shows what students will see", async () => {
    const { user } = show({
      title: "T",
      by: "Dr. Reyes",
      note: "Slowly.",
      feedback: "later",
      tasks: [{ scenarioId: "late-again", delivery: null }],
    });
    await user.click(screen.getByText("What students will see"));
    expect(screen.getByRole("heading", { name: "A note from Dr. Reyes" })).toBeTruthy();
    expect(screen.getByText("Mend’s feedback waits until you hand in the assignment.")).toBeTruthy();
  });

  test("names a moment that is gone, and begins anew only when it is sure", async () => {
    const { user, now, onLink } = show({ title: "T", tasks: [{ scenarioId: "gone", delivery: null }] });
    await user.click(press("Make a link"));
    expect(onLink).not.toHaveBeenCalled();
    expect(screen.getByText("One of the moments is no longer here: take it out first.")).toBeTruthy();
    await user.click(press("Begin anew"));
    await user.click(press("Keep it"));
    expect(now.draft.title).toBe("T");
    await user.click(press("Begin anew"));
    await user.click(press("Clear it"));
    expect(now.draft).toEqual(EMPTY_DRAFT);
  });
});
