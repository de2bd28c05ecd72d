import { cleanup, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { clientNameOf } from "#app/routes/client-name.ts";
import { DrillPractice } from "#app/routes/drill-practice.tsx";
import { loadDrillAnswers } from "#content/drills/load-drill-answers.ts";
import { loadShippedScenario } from "#content/load-scenario.ts";
import type { DrillItem, WrittenItem } from "#features/drills/items/drill-item.ts";
import { planRun } from "#features/drills/items/plan-run.ts";
import { readWritten } from "#features/drills/read-written.ts";
import { DOSE_LABELS, LEVEL_LABELS, SKILL_LABELS, TRAP_LABELS } from "#schema/labels.ts";
import { type Drill, SKILLS } from "#schema/vocabulary.ts";
import { createAttemptLog } from "#storage/attempt-log.ts";
import { memoryStores } from "#storage/memory-stores.ts";
import { settingsStore } from "#storage/settings.ts";
import { AttemptLogProvider } from "#storage/use-attempt-log.tsx";

const SESSION = { id: "session", step: 2 };
const RUN_ID = "session-2";
const LEAVE = { href: "#/somewhere", label: "Back to the session" };
const LENGTH = 5;
/** Whatever the client said, this takes all of the blame. */
const TOO_MUCH = "It is all my fault. I am a terrible therapist and I ruin everything.";

const silent = { announce: () => undefined, listen: () => undefined };
const aLog = () => createAttemptLog(async () => memoryStores(), silent);
type Log = ReturnType<typeof aLog>;

/** Opens the drill as a step of a practice session, where its items are known beforehand. */
async function open(drill: Drill, log: Log = aLog()) {
  await log.getState().load();
  const onDone = vi.fn<() => void>();
  render(
    <AttemptLogProvider log={log}>
      <DrillPractice drill={drill} length={LENGTH} session={SESSION} leave={LEAVE} onDone={onDone} />
    </AttemptLogProvider>,
  );
  await screen.findByRole("heading", { level: 1 });
  return { log, onDone, user: userEvent.setup() };
}

const itemsOf = async (drill: Drill) =>
  planRun({ drill, seed: RUN_ID, length: LENGTH, met: new Set(), answered: [] }, await loadDrillAnswers()).filter((item) => item !== null);

async function first<Kind extends DrillItem["kind"]>(drill: Drill, kind: Kind) {
  const item = (await itemsOf(drill)).find((one): one is Extract<DrillItem, { kind: Kind }> => one.kind === kind);
  if (item === undefined) throw new Error(`No ${kind} in ${drill}.`);
  return item;
}

/** One of the scenario’s model answers, such as the item asks for. */
async function goodAnswer(item: WrittenItem): Promise<string> {
  const scenario = await loadShippedScenario(item.scenarioId);
  const good = scenario?.models?.find(({ text }) => {
    const reading = readWritten(item, text, scenario, clientNameOf(scenario.client), 0);
    return reading.status === "scored" && reading.met && reading.sure;
  });
  if (good === undefined) throw new Error(`No model answer to ${item.scenarioId} will do.`);
  return good.text;
}

type User = ReturnType<typeof userEvent.setup>;

async function write(user: User, text: string) {
  await user.click(screen.getByRole("textbox"));
  await user.paste(text);
  await user.keyboard("{Control>}{Enter}{/Control}");
}

/** Marks every skill as given, and the traps. */
async function mark(user: User, levels: Record<(typeof SKILLS)[number], 0 | 1 | 2>, traps: readonly string[] = []) {
  for (const skill of SKILLS) {
    await user.click(
      within(screen.getByRole("group", { name: SKILL_LABELS[skill].long })).getByRole("radio", { name: LEVEL_LABELS[levels[skill]] }),
    );
  }
  for (const trap of traps) await user.click(screen.getByRole("checkbox", { name: trap }));
}

const kept = (log: Log) => log.getState().drillRuns[0]?.items ?? [];

// The answers are a large file, and the first test is not to wait for it.
beforeAll(async () => {
  await loadDrillAnswers();
});

beforeEach(() => {
  localStorage.clear();
  settingsStore.getState().clearAll();
  vi.spyOn(window, "scrollTo").mockImplementation(() => undefined);
});

describe("spot it", () => {
  test("marked as the raters do, agrees on all of it, shows the places and keeps the item", async () => {
    const { log, user } = await open("spot_it");
    const { answer } = await first("spot_it", "spot");
    expect(document.querySelector("mark")).toBeNull();
    await mark(
      user,
      answer.levels,
      answer.traps.map((trap) => TRAP_LABELS[trap]),
    );
    await user.click(screen.getByRole("button", { name: "Compare with the raters" }));
    expect(document.activeElement?.textContent).toBe("What the raters see");
    expect(screen.getAllByText("You and the raters agree on all of it.").length).toBeGreaterThan(0);
    expect(document.querySelector("mark")).not.toBeNull();
    expect(kept(log)).toEqual([{ item: answer.id, scenarioId: answer.scenario, met: 4, of: 4, text: null }]);
    expect(log.getState().drillRuns[0]).toMatchObject({ id: RUN_ID, drill: "spot_it", session: SESSION, length: LENGTH });
  });

  test("marked otherwise, says how the raters see it and why", async () => {
    const { log, user } = await open("spot_it");
    const { answer } = await first("spot_it", "spot");
    const other = (level: 0 | 1 | 2) => (level === 1 ? 2 : 1);
    const levels = { own: other(answer.levels.own), reflect: answer.levels.reflect, ask: answer.levels.ask } as const;
    await mark(user, levels, answer.traps.includes("hostile") ? [] : [TRAP_LABELS.hostile]);
    await user.click(screen.getByRole("button", { name: "Compare with the raters" }));
    expect(screen.getByText(`you marked it ${LEVEL_LABELS[levels.own]}`)).toBeTruthy();
    expect(screen.getByText("you marked it, the raters didn’t")).toBeTruthy();
    expect(screen.getByText("That is for an answer that is cold, cutting or threatening.")).toBeTruthy();
    expect(kept(log)[0]).toMatchObject({ met: 2, of: 4 });
  });

  test("leads to the skill that is still open", async () => {
    const { log, user } = await open("spot_it");
    await user.click(screen.getByRole("button", { name: "Compare with the raters" }));
    expect(screen.getByText("Own a part is still open.")).toBeTruthy();
    expect(document.activeElement?.closest("fieldset")).toBe(screen.getByRole("group", { name: "Own a part" }));
    expect(kept(log)).toEqual([]);
  });

  test("has no trap to begin with, and none again when that is chosen", async () => {
    const { user } = await open("spot_it");
    const isChecked = (name: string) => screen.getByRole<HTMLInputElement>("checkbox", { name }).checked;
    expect(isChecked("None of these")).toBe(true);
    await user.click(screen.getByRole("checkbox", { name: "Fixing before hearing" }));
    expect(isChecked("None of these")).toBe(false);
    await user.click(screen.getByRole("checkbox", { name: "None of these" }));
    expect(isChecked("Fixing before hearing")).toBe(false);
    expect(screen.getAllByRole("checkbox")).toHaveLength(13);
  });

  test("goes by keys alone: one for each skill, Enter to compare, Enter to go on", async () => {
    const { log, user } = await open("spot_it");
    screen.getAllByRole("radio")[0]?.focus();
    await user.keyboard("123{Enter}");
    expect(kept(log)).toHaveLength(1);
    await user.keyboard("{Enter}");
    expect(screen.getByText(/2 of 5/u)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
  });
});

describe("third way", () => {
  test("says at once where the raters have an answer, and why", async () => {
    const { log, user } = await open("third_way");
    const { answer } = await first("third_way", "place");
    await user.click(screen.getByRole("button", { name: DOSE_LABELS[answer.dose] }));
    expect(screen.getAllByText(`The raters say so too: ${DOSE_LABELS[answer.dose]}.`).length).toBeGreaterThan(0);
    expect(document.activeElement?.textContent).toBe("What the raters see");
    expect(kept(log)).toEqual([{ item: answer.id, scenarioId: answer.scenario, met: 1, of: 1, text: null }]);
  });

  test("names both where they differ", async () => {
    const { log, user } = await open("third_way");
    const { answer } = await first("third_way", "place");
    const wrong = answer.dose === "none" ? "some" : "none";
    await user.click(screen.getByRole("button", { name: DOSE_LABELS[wrong] }));
    expect(screen.getAllByText(`The raters say: ${DOSE_LABELS[answer.dose]}. You said: ${DOSE_LABELS[wrong]}.`).length).toBeGreaterThan(0);
    expect(kept(log)[0]).toMatchObject({ met: 0, of: 1 });
  });

  test("then has some written, says how they read, and lets one be tried once more", async () => {
    const { log, user } = await open("third_way");
    for (const _ of [1, 2, 3]) {
      await user.click(screen.getByRole("button", { name: "nothing owned" }));
      await user.click(screen.getByRole("button", { name: "Next" }));
    }
    expect(screen.getByRole("heading", { name: "Write one that owns vaguely" })).toBeTruthy();
    await write(user, TOO_MUCH);
    expect(screen.getAllByText("Mend reads this as owned too much.").length).toBeGreaterThan(0);
    expect(screen.getByText(/For “owned vaguely,” keep the granting/u)).toBeTruthy();
    expect(kept(log)[3]).toMatchObject({ met: 0, of: 1, text: TOO_MUCH });
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await write(user, "Maybe I could have handled that better.");
    expect(screen.getAllByText("Mend reads it as you meant it: owned vaguely.").length).toBeGreaterThan(0);
    expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
    expect(kept(log)[3]).toMatchObject({ met: 0, text: TOO_MUCH });
  });
});

describe("fix the trap", () => {
  test("is met by an answer that owns a part", async () => {
    const { log, user } = await open("fix_the_trap");
    const item = await first("fix_the_trap", "fix");
    expect(document.querySelector("mark[data-ink=trap]")).not.toBeNull();
    const text = await goodAnswer(item);
    await write(user, text);
    expect(document.activeElement?.textContent).toBe("What you said");
    expect(screen.getAllByText("That owns a part.").length).toBeGreaterThan(0);
    expect(kept(log)).toEqual([{ item: item.id, scenarioId: item.scenarioId, met: 1, of: 1, text }]);
  });

  test("can be tried as often as wanted, from the last answer, while the first counts", async () => {
    const { log, user } = await open("fix_the_trap");
    const text = await goodAnswer(await first("fix_the_trap", "fix"));
    await write(user, TOO_MUCH);
    expect(screen.getByRole("list", { name: "What gets in the way" }).textContent).toContain("Owning too much");
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await user.click(screen.getByRole("button", { name: "Begin from your last answer" }));
    expect(screen.getByRole<HTMLTextAreaElement>("textbox").value).toBe(TOO_MUCH);
    await user.click(screen.getByRole("button", { name: "Leave it as it was" }));
    expect(document.activeElement?.textContent).toBe("What you said");
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await user.clear(screen.getByRole("textbox"));
    await write(user, text);
    expect(screen.getAllByText("That owns a part.").length).toBeGreaterThan(0);
    expect(kept(log)).toEqual([expect.objectContaining({ met: 0, text: TOO_MUCH })]);
  });

  test("costs nothing where an answer cannot be read", async () => {
    const { log, user } = await open("fix_the_trap");
    await write(user, "no");
    expect(screen.getByRole("alert").textContent).toMatch(/That is too short to read anything in/u);
    expect(kept(log)).toEqual([]);
    expect(document.activeElement).toBe(screen.getByRole("textbox"));
  });
});

describe("name what is underneath", () => {
  test("is met twice: by the pick and by the words", async () => {
    const { log, user } = await open("name_underneath");
    const item = await first("name_underneath", "name");
    const right = item.options.find(({ depth }) => depth === "underneath");
    await user.click(screen.getByRole("button", { name: (right?.text ?? "").replaceAll("“", "‘").replaceAll("”", "’") }));
    expect(screen.getAllByText("That is the one that reaches it.").length).toBeGreaterThan(0);
    expect(kept(log)).toEqual([]);
    const text = await goodAnswer(item);
    await write(user, text);
    expect(screen.getAllByText("That reaches what is underneath.").length).toBeGreaterThan(0);
    expect(kept(log)).toEqual([{ item: item.id, scenarioId: item.scenarioId, met: 2, of: 2, text }]);
  });

  test("says what each quote does where another was picked", async () => {
    const { log, user } = await open("name_underneath");
    const item = await first("name_underneath", "name");
    const wrong = item.options.find(({ depth }) => depth !== "underneath");
    await user.click(screen.getByRole("button", { name: (wrong?.text ?? "").replaceAll("“", "‘").replaceAll("”", "’") }));
    expect(screen.getAllByText("Another one reaches further.").length).toBeGreaterThan(0);
    expect(screen.getByText(/^Your pick\. It /u)).toBeTruthy();
    expect(screen.getByText(/^It says what this is like for /u)).toBeTruthy();
    await write(user, "I totally understand how you feel.");
    expect(kept(log)[0]).toMatchObject({ met: 0, of: 2 });
  });
});

describe("open it", () => {
  test("is met by an open question by itself", async () => {
    const { log, user } = await open("open_it");
    const item = await first("open_it", "open");
    expect(document.querySelector("mark")?.textContent).toContain(item.answer.text.slice(item.question.start).split(" ")[0]);
    await write(user, "What was that like for you, when I said that?");
    expect(screen.getAllByText("That is open.").length).toBeGreaterThan(0);
    expect(kept(log)[0]).toMatchObject({ item: item.id, scenarioId: item.scenarioId, met: 1, of: 1 });
  });

  test("says what still closes it, and what to try", async () => {
    const { log, user } = await open("open_it");
    await write(user, "Does that bother you?");
    expect(screen.getAllByText(/^(?:Nearly open|There is no open question yet)\.$/u).length).toBeGreaterThan(0);
    expect(kept(log)[0]).toMatchObject({ met: 0, of: 1 });
  });
});

describe("an answer that the reading is not sure of", () => {
  test("is the trainee’s to judge, and counts as they say", async () => {
    const unsure = "It is what it is with these things, and it was what it was for me.";
    const { log, user } = await open("fix_the_trap");
    await write(user, unsure);
    expect(screen.getAllByText(/^Mend isn’t sure of this one/u).length).toBeGreaterThan(0);
    expect(kept(log)).toEqual([]);
    expect(screen.queryByRole("button", { name: "Next" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "I’d say so" }));
    expect(kept(log)).toEqual([expect.objectContaining({ met: 1, text: unsure })]);
    expect(screen.getByRole("button", { name: "Next" })).toBeTruthy();
  });
});

describe("a run", () => {
  /** Places every answer as nothing owned, and writes the rest. */
  async function throughThirdWay(user: User) {
    for (const _ of [1, 2, 3]) {
      await user.click(screen.getByRole("button", { name: "nothing owned" }));
      await user.click(screen.getByRole("button", { name: "Next" }));
    }
    await write(user, TOO_MUCH);
    await user.click(screen.getByRole("button", { name: "Next" }));
    await write(user, TOO_MUCH);
    await user.click(screen.getByRole("button", { name: "See how it went" }));
  }

  test("ends in words, with what is worth another look, and leads on", async () => {
    const { log, onDone, user } = await open("third_way");
    await throughThirdWay(user);
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1, name: "How it went" }));
    expect(screen.getByText(/None of those you wrote came out as asked\./u)).toBeTruthy();
    const again = screen.getByRole("heading", { name: "Worth another look" }).closest("section") ?? document.body;
    const missed = kept(log).filter(({ met, of }) => met < of);
    expect(within(again).getAllByRole("listitem").length).toBeGreaterThanOrEqual(missed.length);
    expect(within(again).getAllByText("Mend reads this as owned too much.")).toHaveLength(2);
    await user.click(screen.getByRole("button", { name: "Go on" }));
    expect(onDone).toHaveBeenCalledOnce();
    expect(screen.queryByRole("button", { name: "Once more" })).toBeNull();
  });

  test("goes on after its last answered item, without asking, inside a session", async () => {
    const { log, user } = await open("spot_it");
    screen.getAllByRole("radio")[0]?.focus();
    await user.keyboard("123{Enter}");
    cleanup();
    await open("spot_it", log);
    expect(screen.getByText(/2 of 5/u)).toBeTruthy();
    const [, second] = await itemsOf("spot_it");
    expect(second?.kind === "spot" && document.body.textContent?.includes(second.answer.text)).toBe(true);
  });

  test("shows its end again where it is finished", async () => {
    const { log, user } = await open("third_way");
    await throughThirdWay(user);
    cleanup();
    const { onDone } = await open("third_way", log);
    expect(screen.getByRole("heading", { level: 1, name: "How it went" })).toBeTruthy();
    expect(kept(log)).toHaveLength(LENGTH);
    await user.click(screen.getByRole("button", { name: "Go on" }));
    expect(onDone).toHaveBeenCalledOnce();
  });
});
