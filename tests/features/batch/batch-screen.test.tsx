import { fireEvent, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { BatchScreen } from "#features/batch/batch-screen.tsx";
import type { AnswerToRate } from "#schema/rating-round.ts";
import { aDesk } from "../../fixtures/a-desk.ts";
import { aScenario } from "../../fixtures/a-scenario.ts";

const KNOWN = [{ id: "late-again", title: "Late again" }];
const ANSWERS = ["I was late twice.", "No", "I left you waiting.", "You had to wait."];
const TABLE = `id\twho\tscenario\tanswer\n${ANSWERS.map((answer, at) => `a${at}\tAna ${at}\t${at === 3 ? "nobody" : "Late again"}\t${answer}`).join("\n")}`;

async function paste({ table = TABLE, openDesk = () => aDesk() } = {}) {
  const user = userEvent.setup();
  const onRate = vi.fn<(title: string, answers: readonly AnswerToRate[]) => void>();
  render(
    <BatchScreen
      openDesk={openDesk}
      known={KNOWN}
      loadScenario={async () => aScenario()}
      newSeed={() => "seed"}
      renderFeedback={({ answer }) => <p>Feedback on {answer.text}</p>}
      onRate={onRate}
    />,
  );
  fireEvent.paste(screen.getByLabelText("Or paste one"), { clipboardData: { getData: () => table } });
  return { user, onRate };
}

async function score(openDesk = () => aDesk()) {
  const { user, onRate } = await paste({ openDesk });
  await user.click(await screen.findByRole("button", { name: "Score 3 answers" }));
  await screen.findByRole("heading", { name: "What came of it" });
  const rows = async () => (await screen.findAllByRole("button", { name: /^Open row/u })).map((button) => button.textContent);
  await rows();
  return { user, onRate, rows };
}

describe("BatchScreen", () => {
  test("says what it recognized, what the first rows are, and which rows can’t be scored", async () => {
    await paste();
    expect(await screen.findByText("Tabs, 4 rows", { exact: false })).toBeTruthy();
    expect(screen.getByRole("table", { name: "The first 4 rows, as they would be read" }).textContent).toContain("I left you waiting.");
    expect(screen.getByText("There is no scenario “nobody”.", { selector: "li" }).textContent).toContain("Row 5");
  });

  test("asks for a scenario where no column names one", async () => {
    const { user } = await paste({ table: ANSWERS.join("\n") });
    expect((await screen.findByRole<HTMLButtonElement>("button", { name: "Score 0 answers" })).disabled).toBe(true);
    await user.selectOptions(screen.getByLabelText("All answers are to"), "Late again");
    expect(await screen.findByRole("button", { name: "Score 4 answers" })).toBeTruthy();
  });

  test("names everything that is wrong with a table", async () => {
    await paste({ table: '{"text": a}\n{"text" b}' });
    const alert = await screen.findByRole("alert");
    expect(
      within(alert)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent?.slice(0, 7)),
    ).toEqual(["line 1:", "line 2:"]);
  });

  test("scores, sums up, sorts and narrows", async () => {
    const { user, rows } = await score();
    expect(screen.getByText("2 of 4 rows scored.")).toBeTruthy();
    expect(screen.getByText("1 could not be scored, which is not a zero: 1 too short.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /^Answer/u }));
    expect(await rows()).toEqual([2, 0, 1, 3].map((at) => `Open row ${at + 2}: ${ANSWERS[at]}`).toSorted(byAnswer));
    expect(screen.getByRole("columnheader", { name: /^Answer/u }).getAttribute("aria-sort")).toBe("ascending");
    await user.selectOptions(screen.getByLabelText("Rows"), "could not be scored (1)");
    expect(await screen.findByText("1 of 4 rows.")).toBeTruthy();
    expect(await rows()).toEqual(["Open row 3: No"]);
  });

  test("hides who said it until that is asked for", async () => {
    const { user } = await score();
    expect(screen.queryByText("Ana 1")).toBeNull();
    await user.click(screen.getByLabelText("Show who said it"));
    expect(screen.getByText("Ana 1")).toBeTruthy();
  });

  test("opens an answer, goes on to the next, and comes back to where it was", async () => {
    const { user } = await score();
    await user.click(screen.getByRole("button", { name: /^Open row 2:/u }));
    expect(await screen.findByText("Feedback on I was late twice.")).toBeTruthy();
    expect(screen.getByText(aScenario().statement)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Later" }));
    expect(await screen.findByText(/That is too short to read anything in/u)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Back to the table" }));
    expect(document.activeElement?.textContent).toBe("Open row 3: No");
  });

  test("asks before scores that nobody saved are left, and not once they are", async () => {
    vi.spyOn(URL, "createObjectURL").mockReturnValue("blob:one");
    const { user } = await score();
    await user.click(screen.getByRole("button", { name: "Take another table" }));
    await user.click(await screen.findByRole("button", { name: "Keep it" }));
    expect(screen.getByRole("heading", { name: "What came of it" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Save as CSV" }));
    expect(await screen.findByText("Handed to the browser as answers-scored.csv.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Take another table" }));
    expect(await screen.findByLabelText("Or paste one")).toBeTruthy();
  });

  test("asks before scores are left of which only those shown were saved", async () => {
    vi.spyOn(URL, "createObjectURL").mockReturnValue("blob:one");
    const { user } = await score();
    await user.selectOptions(screen.getByLabelText("Rows"), "could not be scored (1)");
    await user.click(await screen.findByLabelText("the 1 shown"));
    await user.click(screen.getByRole("button", { name: "Save as CSV" }));
    expect(await screen.findByText("Handed to the browser as answers-scored.csv. The other rows are not saved yet.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Take another table" }));
    expect(await screen.findByRole("button", { name: "Keep it" })).toBeTruthy();
  });

  test("says that the scores are gone where Mend breaks down over saving them, and takes the table again", async () => {
    const { user } = await score(() => ({ ...aDesk(), write: () => Promise.reject(new Error("The worker is gone.")) }));
    await user.click(screen.getByRole("button", { name: "Save as CSV" }));
    expect(await screen.findByText(/The worker is gone\. The table and any scores are gone from here/u)).toBeTruthy();
    expect(screen.getByLabelText("Or paste one")).toBeTruthy();
  });

  test("holds up a link that leads away while there is something to lose", async () => {
    const { user } = await score();
    const link = document.createElement("a");
    link.href = "#/teach";
    link.textContent = "Teach";
    document.body.append(link);
    await user.click(link);
    expect(location.hash).not.toBe("#/teach");
    await user.click(await screen.findByRole("button", { name: "Go on" }));
    expect(location.hash).toBe("#/teach");
    link.remove();
    location.hash = "";
  });

  test("makes a round for raters of what can be rated, and says so first", async () => {
    const { user, onRate } = await paste();
    await user.click(await screen.findByRole("button", { name: "Rate them blind…" }));
    expect(await screen.findByText(/3 answers with what they answer/u)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Make the round" }));
    expect(onRate).toHaveBeenCalledWith("Answers from a table", [
      { id: "a0", scenarioId: "late-again", beatId: null, text: ANSWERS[0], settled: null },
      { id: "a1", scenarioId: "late-again", beatId: null, text: ANSWERS[1], settled: null },
      { id: "a2", scenarioId: "late-again", beatId: null, text: ANSWERS[2], settled: null },
    ]);
  });
});

const byAnswer = (a: string, b: string) => a.slice(12).localeCompare(b.slice(12));
