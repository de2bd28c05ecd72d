import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { AttemptScreen } from "#features/history/attempt-screen.tsx";
import { anAttempt } from "../../fixtures/an-attempt.ts";

function open(practiceHref: string | null = "#/practice/late-again", attempt = anAttempt()) {
  const user = userEvent.setup();
  const onDelete = vi.fn<() => void>();
  render(
    <AttemptScreen attempt={attempt} situation={null} asText="All of it" practiceHref={practiceHref} onDelete={onDelete}>
      <p>Its feedback</p>
    </AttemptScreen>,
  );
  return { user, onDelete };
}

describe("AttemptScreen", () => {
  test("shows the words that were answered and the feedback", () => {
    open();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(anAttempt().statement);
    expect(screen.getByText("Its feedback")).toBeTruthy();
  });

  test("copies the attempt as text", async () => {
    const { user } = open();
    await user.click(screen.getByRole("button", { name: "Copy as text for supervision" }));
    expect(await screen.findByText("Copied.")).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe("All of it");
  });

  test("lays the text out to copy by hand where the browser forbids it", async () => {
    const { user } = open();
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("not allowed"));
    await user.click(screen.getByRole("button", { name: "Copy as text for supervision" }));
    expect((await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "The attempt as text" })).value).toBe("All of it");
  });

  test("is printed by its button, and not before there is feedback to print", async () => {
    const print = vi.fn<() => void>();
    vi.stubGlobal("print", print);
    const { user } = open();
    await user.click(screen.getByRole("button", { name: "Print" }));
    expect(print).toHaveBeenCalledOnce();
    cleanup();
    render(
      <AttemptScreen attempt={anAttempt()} situation={null} asText={null} practiceHref={null} onDelete={() => undefined}>
        <p>Its feedback waits</p>
      </AttemptScreen>,
    );
    expect(screen.queryByRole("button", { name: "Print" })).toBeNull();
  });

  test("deletes after asking", async () => {
    const { user, onDelete } = open();
    await user.click(screen.getByRole("button", { name: "Delete" }));
    expect(onDelete).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Delete it" }));
    expect(onDelete).toHaveBeenCalledOnce();
  });

  test("says how it felt and what was rewritten, where that is so", () => {
    open(undefined, anAttempt({ occasion: "redo", skills: ["reflect"], felt: { difficulty: "too_easy", inside: [], at: 1 } }));
    expect(screen.getByText("Only the reflection was rewritten.")).toBeTruthy();
    expect(screen.getByText("Felt too easy.")).toBeTruthy();
  });

  test("says nothing of either, where it is not", () => {
    open();
    expect(screen.queryByText(/rewritten|^Felt/u)).toBeNull();
  });

  test("says when the scenario is gone", () => {
    open(null);
    expect(screen.getByText(/The scenario is no longer here/u)).toBeTruthy();
    expect(screen.queryByRole("link", { name: "Practice it again" })).toBeNull();
  });
});
