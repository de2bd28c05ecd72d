import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { HandoutScreen } from "#features/handout/handout-screen.tsx";
import { LEVEL_LABELS, TRAP_LABELS } from "#schema/labels.ts";
import { LEVELS, SKILLS, TRAPS } from "#schema/vocabulary.ts";
import { aPlainScenario, aScenario } from "../../fixtures/a-scenario.ts";

const scenario = aScenario({ contentNote: "Being forgotten." });

function open(of = scenario) {
  render(
    <HandoutScreen
      scenario={of}
      clientName="Dana"
      rubric={{ levelMeans: (skill, level) => `What ${skill} ${level} means.`, trapMeans: (trap) => `does ${trap}` }}
      classHref="#/class/late-again"
    />,
  );
  return userEvent.setup();
}

const sheets = () => screen.getAllByRole("region").map((sheet) => sheet.getAttribute("aria-label"));
const toAnswer = () => screen.getByRole("region", { name: "To answer" });
const lines = () => toAnswer().querySelectorAll("i").length;

describe("a handout", () => {
  test("has a sheet to answer, the rubric, the model answers and the notes, each with its own", () => {
    open();
    expect(sheets()).toEqual(["To answer", "What to read for", "For whoever teaches: model answers", "For whoever teaches: notes"]);
    for (const words of [scenario.context, scenario.statement, "Flat, her coat still on.", "Being forgotten."]) {
      expect(toAnswer().textContent).toContain(words);
    }
    const { models = [], pitfalls = [], teaching } = scenario;
    const forTeachers = screen.getByRole("region", { name: "For whoever teaches: model answers" }).textContent;
    for (const { text, note } of models) expect(forTeachers).toContain(text + note);
    const notes = screen.getByRole("region", { name: "For whoever teaches: notes" }).textContent;
    for (const { text, trap, why } of pitfalls) expect(notes).toContain(TRAP_LABELS[trap] + text + why);
    expect(notes).toContain(teaching);
    for (const sheet of screen.getAllByRole("region")) {
      expect(sheet.textContent).toMatch(/Late again.*no assessment, no therapy, and no substitute for supervision\.$/u);
    }
  });

  test("gives nothing away on the sheets for students", () => {
    open();
    const forStudents = toAnswer().textContent + (screen.getByRole("region", { name: "What to read for" }).textContent ?? "");
    for (const { text } of [...(scenario.models ?? []), ...(scenario.pitfalls ?? [])]) expect(forStudents).not.toContain(text);
    expect(forStudents).not.toContain(scenario.teaching);
  });

  test("has the whole rubric in short: every level of every skill, the highest first, and every trap", () => {
    open();
    const rubric = within(screen.getByRole("region", { name: "What to read for" }));
    expect(rubric.getAllByRole("term").map(({ textContent }) => textContent)).toEqual(
      SKILLS.flatMap(() => LEVELS.map((level) => LEVEL_LABELS[level]).toReversed()),
    );
    expect(rubric.getByText("What ask 2 means.")).toBeTruthy();
    expect(rubric.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(
      TRAPS.map((trap) => `${TRAP_LABELS[trap]}: does ${trap}.`),
    );
  });

  test("leaves out what is not wanted", async () => {
    const user = open();
    await user.click(screen.getByRole("checkbox", { name: "The rubric in short" }));
    await user.click(screen.getByRole("checkbox", { name: "Model answers and notes" }));
    expect(sheets()).toEqual(["To answer"]);
  });

  test("has as many lines as are wanted, or none", async () => {
    const user = open();
    expect(lines()).toBe(8);
    await user.click(screen.getByRole("radio", { name: "12" }));
    expect(lines()).toBe(12);
    await user.click(screen.getByRole("radio", { name: "none" }));
    expect(lines()).toBe(0);
    expect(within(toAnswer()).queryByText("What do you say to Dana?")).toBeNull();
  });

  test("prints the ways of saying it that are wanted, in their order, and always one", async () => {
    const user = open();
    const said = () => within(toAnswer()).queryAllByText(/\?$|whenever we start\.$/u, { selector: "q" });
    const words = () => said().map(({ textContent }) => textContent);
    await user.click(screen.getByRole("checkbox", { name: "hostile" }));
    await user.click(screen.getByRole("checkbox", { name: "mild" }));
    expect(words()).toEqual([
      scenario.statement,
      "I guess we start whenever we start.",
      "Ten minutes. Again. Do you do this to everybody?",
    ]);
    expect(lines()).toBe(24);
    await user.click(screen.getByRole("checkbox", { name: "as written" }));
    await user.click(screen.getByRole("checkbox", { name: "hostile" }));
    expect(words()).toEqual(["I guess we start whenever we start."]);
    await user.click(screen.getByRole("checkbox", { name: "mild" }));
    expect(words()).toEqual(["I guess we start whenever we start."]);
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "mild" }).checked).toBe(true);
  });

  test("of a scenario with its required fields alone offers nothing that isn’t there", () => {
    open(aPlainScenario());
    expect(sheets()).toEqual(["To answer", "What to read for"]);
    expect(screen.queryByRole("checkbox", { name: "Model answers and notes" })).toBeNull();
    expect(screen.queryByRole("checkbox", { name: "as written" })).toBeNull();
  });

  test("is printed by its button", async () => {
    const print = vi.fn<() => void>();
    vi.stubGlobal("print", print);
    const user = open();
    await user.click(screen.getByRole("button", { name: "Print" }));
    expect(print).toHaveBeenCalledOnce();
  });
});
