import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { PrimerScreen } from "#features/primer/primer-screen.tsx";

function show(seen: boolean, firstScenarioId: string | null = "are-you-typing") {
  const onDone = vi.fn();
  render(<PrimerScreen seen={seen} firstScenarioId={firstScenarioId} onDone={onDone} />);
  return onDone;
}

describe("the primer", () => {
  it("names the three skills and shows each by its word, in the lesson and in the example", () => {
    show(false);
    expect(screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      "Own a part",
      "Reflect what’s underneath",
      "Ask, openly",
      "The answer that comes first",
      "A repair",
    ]);
    for (const word of ["own", "reflect", "ask"]) expect(screen.getAllByText(word)).toHaveLength(2);
    expect(screen.getByText("defending")).toBeDefined();
  });

  it("can be skipped on a first visit, and counts as seen then", async () => {
    const onDone = show(false);
    await userEvent.click(screen.getByRole("link", { name: "Skip the primer" }));
    expect(onDone).toHaveBeenCalledOnce();
  });

  it("offers no way past it to whoever came back to read it", () => {
    show(true);
    expect(screen.queryByRole("link", { name: "Skip the primer" })).toBeNull();
  });

  it("ends with a first scenario, or with the list where there is none", () => {
    show(false);
    expect(screen.getByRole("link", { name: "Start with a first one" }).getAttribute("href")).toBe("#/practice/are-you-typing");
    cleanup();
    show(false, null);
    expect(screen.getByRole("link", { name: "Start with a first one" }).getAttribute("href")).toBe("#/");
  });

  it("makes honest claims", () => {
    show(false);
    expect(screen.getByText(/no assessment, no therapy, and no substitute for supervision/)).toBeDefined();
    expect(screen.getByText(/never write about a real client here/)).toBeDefined();
  });
});
