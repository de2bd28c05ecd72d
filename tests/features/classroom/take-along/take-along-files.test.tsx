import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { readCorpusAt } from "#cli/corpus.ts";
import { addAnswers, rate } from "#features/classroom/state/answers.ts";
import { makeReadings } from "#features/classroom/state/readings.ts";
import { TakeAlong } from "#features/classroom/take-along/take-along.tsx";
import { endVote, showAnswers } from "#features/classroom/state/steps.ts";
import { SKILLS } from "#schema/vocabulary.ts";
import type * as SaveFile from "#ui/save-file.ts";
import { aClass } from "../../../fixtures/a-class.ts";
import { aFolder } from "../../../fixtures/a-folder.ts";
import { aScenario } from "../../../fixtures/a-scenario.ts";

const { saveFile } = vi.hoisted(() => ({ saveFile: vi.fn<typeof SaveFile.saveFile>() }));
vi.mock("#ui/save-file.ts", () => ({ saveFile }));
beforeEach(() => void saveFile.mockClear());

const scenario = aScenario();
const collected = addAnswers(aClass(), [{ text: "I was late, and I said nothing.", name: "Ada" }]);
const rated = SKILLS.reduce((state, skill) => rate(state, "room-1", skill, 1), collected);

function open(state = rated, isShipped = false) {
  render(<TakeAlong scenario={scenario} isShipped={isShipped} state={state} readings={makeReadings(scenario)} />);
  return userEvent.setup();
}

const button = (name: string) => screen.getByRole("button", { name });

test("ratings of one’s own scenario, saved beside it, are a corpus that evaluate reads", async () => {
  const user = open();
  await user.click(button("Save your ratings"));
  await user.click(button("Save their scenario beside them"));
  const folder = aFolder(Object.fromEntries(saveFile.mock.calls.map(([name, text]) => [name, text])));
  expect(readCorpusAt(folder)).toMatchObject([
    { scenario: { id: "late-again" }, answers: [{ text: "I was late, and I said nothing.", levels: { own: 1, reflect: 1, ask: 1 } }] },
  ]);
});

test("a scenario that ships needs no file", () => {
  open(rated, true);
  expect(screen.queryByRole("button", { name: "Save their scenario beside them" })).toBeNull();
});

test("how many ratings came after the vote and are left out is said", () => {
  open(rate(endVote(showAnswers(rated, ["room-1"]), "skipped"), "room-1", "own", 0));
  expect(screen.getByText(/One was rated or changed after the vote, .+ left out\./u)).toBeTruthy();
  expect(button("Save your ratings").hasAttribute("disabled")).toBe(true);
});
