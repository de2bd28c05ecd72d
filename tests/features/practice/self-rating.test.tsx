import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { SelfRating } from "#features/practice/self-rating.tsx";

function rate() {
  const onRate = vi.fn<Parameters<typeof SelfRating>[0]["onRate"]>();
  render(<SelfRating held={false} onRate={onRate} />);
  return { onRate, user: userEvent.setup() };
}

describe("SelfRating", () => {
  test("takes one key a skill and Enter", async () => {
    const { onRate, user } = rate();
    await user.keyboard("312{Enter}");
    expect(onRate).toHaveBeenCalledWith({ own: 2, reflect: 0, ask: 1 });
  });

  test("takes the first letters as well", async () => {
    const { onRate, user } = rate();
    await user.keyboard("tpm{Enter}");
    expect(onRate).toHaveBeenCalledWith({ own: 2, reflect: 1, ask: 0 });
  });

  test("says aloud what a key chose, and moves to the next skill", async () => {
    const { user } = rate();
    await user.keyboard("2");
    expect(screen.getByText("Own a part: partly.")).toBeTruthy();
    expect(document.activeElement?.closest("fieldset")).toBe(screen.getByRole("group", { name: "Reflect what’s underneath" }));
  });

  test("works by pointer alone", async () => {
    const { onRate, user } = rate();
    for (const group of screen.getAllByRole("group")) await user.click(within(group).getByRole("radio", { name: "partly" }));
    await user.click(screen.getByRole("button", { name: "See the feedback" }));
    expect(onRate).toHaveBeenCalledWith({ own: 1, reflect: 1, ask: 1 });
  });

  test("leads to the skill that is still open", async () => {
    const { onRate, user } = rate();
    await user.keyboard("2");
    await user.click(screen.getByRole("button", { name: "See the feedback" }));
    expect(onRate).not.toHaveBeenCalled();
    expect(screen.getByText("Reflect what’s underneath is still open.")).toBeTruthy();
    expect(document.activeElement?.closest("fieldset")).toBe(screen.getByRole("group", { name: "Reflect what’s underneath" }));
  });

  test("can be skipped", async () => {
    const { onRate, user } = rate();
    await user.click(screen.getByRole("button", { name: "Skip this time" }));
    expect(onRate).toHaveBeenCalledWith(null);
  });
});

test("where the feedback is held back, nothing of it is promised", () => {
  render(<SelfRating held onRate={() => undefined} />);
  expect(screen.getByRole("button", { name: "Keep it" })).toBeTruthy();
  expect(screen.queryByText(/the feedback/u)).toBeNull();
});
