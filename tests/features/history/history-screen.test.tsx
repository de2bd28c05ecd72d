import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { HistoryScreen } from "#features/history/history-screen.tsx";
import { anAttempt } from "../../fixtures/an-attempt.ts";

const late = anAttempt({ id: "a", text: "I was late." });
const other = anAttempt({ id: "b", scenarioId: "you-forgot", title: "You forgot", text: "I forgot the day.", at: late.at - 86_400_000 });

function open(attempts = [late, other]) {
  const onDeleteAll = vi.fn<() => void>();
  render(<HistoryScreen attempts={attempts} now={late.at} onDeleteAll={onDeleteAll} renderRead={({ text }) => `Read: ${text}`} />);
  return { onDeleteAll, user: userEvent.setup() };
}

describe("HistoryScreen", () => {
  test("lists every attempt under its day, with what was read in it", () => {
    open();
    expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual(["Today", "Yesterday"]);
    const line = within(screen.getAllByRole("article")[0] ?? document.body);
    expect(line.getByRole("link", { name: "Late again" }).getAttribute("href")).toBe("#/history/a");
    expect(line.getByText("I was late.")).toBeTruthy();
    expect(line.getByText("Read: I was late.")).toBeTruthy();
  });

  test("shows one scenario’s attempts alone", async () => {
    const { user } = open();
    await user.selectOptions(screen.getByRole("combobox", { name: "Scenario" }), "You forgot");
    expect(screen.getAllByRole("article")).toHaveLength(1);
    expect(screen.getByText("1 attempt")).toBeTruthy();
  });

  test("deletes everything only once the word is typed", async () => {
    const { user, onDeleteAll } = open();
    await user.click(screen.getByRole("button", { name: "Delete all attempts" }));
    await user.click(screen.getByRole("button", { name: "Delete all" }));
    expect(onDeleteAll).not.toHaveBeenCalled();
    await user.type(screen.getByRole("textbox"), "Delete");
    await user.click(screen.getByRole("button", { name: "Delete all" }));
    expect(onDeleteAll).toHaveBeenCalledOnce();
  });

  test("says aloud that everything is deleted, and leads to the heading of what is left", async () => {
    const user = userEvent.setup();
    const { rerender } = render(<HistoryScreen attempts={[late]} now={late.at} onDeleteAll={() => undefined} renderRead={() => null} />);
    await user.click(screen.getByRole("button", { name: "Delete all attempts" }));
    await user.type(screen.getByRole("textbox"), "delete{Enter}");
    rerender(<HistoryScreen attempts={[]} now={late.at} onDeleteAll={() => undefined} renderRead={() => null} />);
    expect(screen.getByText("All attempts are deleted.")).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
  });

  test("leads to the scenarios where there is nothing yet", () => {
    open([]);
    expect(screen.getByText("Nothing here yet.")).toBeTruthy();
    expect(screen.getByRole("link", { name: "Choose a scenario" }).getAttribute("href")).toBe("#/");
    expect(screen.queryByRole("button", { name: "Delete all attempts" })).toBeNull();
  });
});
