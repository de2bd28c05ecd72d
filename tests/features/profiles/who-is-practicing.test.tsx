import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { WhoIsPracticing } from "#features/profiles/who-is-practicing.tsx";
import type { NameProblem } from "#storage/profiles/profiles.ts";

const ANA = { id: "first", name: null, at: 0 };
const BEN = { id: "pben000000000", name: "<b>Ben</b>", at: 5 };

function show(problem: NameProblem | null = null) {
  const doors = { onChoose: vi.fn<(id: string) => void>(), onAdd: vi.fn<(name: string) => NameProblem | null>(() => problem) };
  render(<WhoIsPracticing people={[ANA, BEN]} last={ANA} {...doors} />);
  return { ...doors, user: userEvent.setup() };
}

describe("who is practicing", () => {
  it("is answered by one press on a name, shown as it is written", async () => {
    const { user, onChoose } = show();
    await user.tab();
    await user.tab();
    expect(document.activeElement?.textContent).toBe("<b>Ben</b>");
    await user.keyboard("{Enter}");
    expect(onChoose.mock.calls).toEqual([[BEN.id]]);
  });

  it("can be skipped, and says who it is then", async () => {
    const { user, onChoose } = show();
    await user.click(screen.getByRole("button", { name: "Skip: go on as First person" }));
    expect(onChoose.mock.calls).toEqual([[ANA.id]]);
  });

  it("can be somebody new", async () => {
    const { user, onAdd } = show("taken");
    await user.click(screen.getByRole("button", { name: "I’m new here" }));
    await user.keyboard("Cleo{Enter}");
    expect(onAdd).toHaveBeenCalledWith("Cleo");
    expect(screen.getByText(/has that name already/)).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(screen.getByRole("button", { name: "I’m new here" })).toBeDefined();
  });
});
