import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { HistoryScreen } from "#features/history/history-screen.tsx";
import type { Appeal } from "#schema/attempt.ts";
import type * as SaveFile from "#ui/save-file.ts";
import { aScenario } from "../../fixtures/a-scenario.ts";
import { anAttempt } from "../../fixtures/an-attempt.ts";

const { saveFile } = vi.hoisted(() => ({ saveFile: vi.fn<typeof SaveFile.saveFile>() }));
vi.mock("#ui/save-file.ts", () => ({ saveFile }));

const late = anAttempt({ id: "a", text: "I was late." });
const other = anAttempt({ id: "b", scenarioId: "you-forgot", title: "You forgot", text: "I forgot the day.", at: late.at - 86_400_000 });

function open(attempts = [late, other]) {
  const onDeleteAll = vi.fn<() => void>();
  render(<HistoryScreen attempts={attempts} own={[]} now={late.at} onDeleteAll={onDeleteAll} renderRead={({ text }) => `Read: ${text}`} />);
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
    const { rerender } = render(
      <HistoryScreen attempts={[late]} own={[]} now={late.at} onDeleteAll={() => undefined} renderRead={() => null} />,
    );
    await user.click(screen.getByRole("button", { name: "Delete all attempts" }));
    await user.type(screen.getByRole("textbox"), "delete{Enter}");
    rerender(<HistoryScreen attempts={[]} own={[]} now={late.at} onDeleteAll={() => undefined} renderRead={() => null} />);
    expect(screen.getByText("All attempts are deleted.")).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
  });

  test("leads to the scenarios where there is nothing yet", () => {
    open([]);
    expect(screen.getByText("Nothing here yet.")).toBeTruthy();
    expect(screen.getByRole("link", { name: "Choose a scenario" }).getAttribute("href")).toBe("#/");
    expect(screen.queryByRole("button", { name: "Delete all attempts" })).toBeNull();
  });

  test("offers what was disagreed with as test cases, says what would be in the file, and shows it first", async () => {
    const appeals: Appeal[] = [
      { about: "own", level: 1, reason: "too bare", at: 1 },
      { about: "defending", level: null, reason: "a fact", at: 2 },
    ];
    const user = userEvent.setup();
    render(
      <HistoryScreen
        attempts={[other, { ...late, appeals }]}
        own={[aScenario()]}
        now={late.at}
        onDeleteAll={() => undefined}
        renderRead={() => null}
      />,
    );
    expect(screen.getByText(/You saw it otherwise than Mend twice\..*whole, a scenario that doesn’t come with Mend/su)).toBeTruthy();
    await user.click(screen.getByText("See what would be in it"));
    expect(screen.getByText("Own a part: you say partly, Mend read there.")).toBeTruthy();
    expect(screen.getByText("Explaining or defending: you don’t see it there.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Save what I disagreed with, as test cases" }));
    const [name, text] = saveFile.mock.lastCall ?? [];
    expect(name).toBe("mend-disagreements.jsonl");
    expect(
      (typeof text === "string" ? text : "")
        .trim()
        .split("\n")
        .map((line) => (JSON.parse(line) as { person: object }).person),
    ).toEqual([
      { about: "own", level: 1 },
      { about: "defending", isThere: false },
    ]);
  });

  test("offers no such file where nothing was disagreed with", () => {
    open();
    expect(screen.queryByRole("button", { name: /test cases/u })).toBeNull();
  });
});
