import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { AttemptRoute } from "#app/routes/attempt-route.tsx";
import { HistoryRoute } from "#app/routes/history-route.tsx";
import { PracticeRoute } from "#app/routes/practice-route.tsx";
import { AssignmentLinkRoute } from "#app/routes/teach/assignment-link-route.tsx";
import { AssignmentRoute } from "#app/routes/teach/assignment-route.tsx";
import { packText } from "#exchange/link/pack.ts";
import type { AssignmentResult } from "#schema/assignment-result.ts";
import type { TakenAssignment } from "#schema/assignment.ts";
import { createAttemptLog } from "#storage/attempt-log.ts";
import { anyDraft } from "#storage/drafts.ts";
import { memoryStores } from "#storage/memory-stores.ts";
import { settingsStore } from "#storage/settings.ts";
import { AttemptLogProvider } from "#storage/use-attempt-log.tsx";
import { anAssignment, aTakenAssignment } from "../../fixtures/an-assignment.ts";

const REPAIR = "I started late, two weeks running. You feel that you don’t count here. What was it like to sit out there?";
const CLOSED = "I started late, two weeks running. You feel that you don’t count here. Are you angry?";
const silent = { announce: () => undefined, listen: () => undefined };
/** The texts of the files that were saved. */
const saved: Promise<string>[] = [];

async function aLog(taken: TakenAssignment | null) {
  const log = createAttemptLog(async () => memoryStores(), silent);
  await log.getState().load();
  if (taken !== null) await log.getState().saveAssignment(taken);
  return log;
}
type Log = Awaited<ReturnType<typeof aLog>>;

/** The scenario that came along is the second task. */
const OWN_TASK = "2";
const at = (log: Log, place: string | null, assignmentId = "assignment-1") =>
  show(log, <AssignmentRoute assignmentId={assignmentId} place={place} />);
const show = (log: Log, screenOf: React.ReactElement) => render(<AttemptLogProvider log={log}>{screenOf}</AttemptLogProvider>);
const taken = (changes: Partial<Parameters<typeof anAssignment>[0]> = {}) =>
  aTakenAssignment({ assignment: anAssignment({ feedback: "now", selfRating: false, ...changes }) });
const box = async () => screen.findByRole<HTMLTextAreaElement>("textbox", { name: /What do you say to Dana/u });

async function answer(user: ReturnType<typeof userEvent.setup>, text: string): Promise<void> {
  await user.click(await box());
  await user.paste(text);
  await user.keyboard("{Control>}{Enter}{/Control}");
}

beforeEach(() => {
  localStorage.clear();
  saved.length = 0;
  settingsStore.getState().clearAll();
  vi.spyOn(window, "scrollTo").mockImplementation(() => undefined);
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    saved.push((blob as Blob).text());
    return "blob:x";
  });
});

describe("a task of an assignment", () => {
  test("is done with the scenario that came along, as often as was asked, and kept with its assignment", async () => {
    const user = userEvent.setup();
    const log = await aLog(taken());
    at(log, OWN_TASK);
    expect(await screen.findByText("Try 1 of 2")).toBeTruthy();
    expect(screen.queryByRole("group", { name: "How it’s said" })).toBeNull();
    await answer(user, CLOSED);
    expect(screen.getByRole("heading", { name: "How it may land" })).toBeTruthy();
    expect(log.getState().attempts[0]).toMatchObject({
      occasion: "assignment",
      session: { id: "assignment-1", step: 1 },
      selfRating: null,
    });
    await user.click(screen.getByRole("button", { name: "Say it again" }));
    expect(screen.getByText("Try 2 of 2")).toBeTruthy();
    await answer(user, REPAIR);
    expect(screen.getByRole("heading", { name: "What changed" })).toBeTruthy();
    expect(screen.getByRole("link", { name: "Look it over and hand in" }).getAttribute("href")).toBe(
      "#/assignments/assignment-1/hand-over",
    );
  });

  test("keeps what is being written apart from free practice, and lets it go with the assignment", async () => {
    const user = userEvent.setup();
    const log = await aLog(taken());
    const { unmount } = at(log, OWN_TASK);
    await user.click(await box());
    await user.paste("I was late, and");
    unmount();
    const scenarioId = taken().assignment.tasks[1]?.scenarioId ?? "";
    const free = show(log, <PracticeRoute scenarioId={scenarioId} />);
    expect((await box()).value).toBe("");
    free.unmount();
    const again = at(log, OWN_TASK);
    expect((await box()).value).toBe("I was late, and");
    again.unmount();
    at(log, null);
    await user.click(await screen.findByRole("button", { name: /Remove/u }));
    await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: /Remove/u }));
    expect(anyDraft()).toBe(false);
  });

  test("asks for another try first, also after a whole repair", async () => {
    const user = userEvent.setup();
    at(await aLog(taken()), OWN_TASK);
    await answer(user, REPAIR);
    const moves = within(screen.getByRole("group", { name: "What next" }));
    expect(moves.getAllByRole("button")[0]?.textContent).toBe("Say it again");
  });

  test("asks for a self-rating as the assignment says, whatever the student has set", async () => {
    const user = userEvent.setup();
    settingsStore.getState().change({ selfRating: false });
    at(await aLog(taken({ selfRating: true })), OWN_TASK);
    await answer(user, REPAIR);
    expect(screen.getByRole("heading", { name: "Before you see anything: what do you think is there?" })).toBeTruthy();
  });

  test("tells nothing anywhere as long as the feedback waits, and everything once it was handed in", async () => {
    const user = userEvent.setup();
    const log = await aLog(taken({ feedback: "later" }));
    const { unmount } = at(log, OWN_TASK);
    await answer(user, CLOSED);
    expect(screen.getByRole("heading", { name: "Kept. What Mend reads in it waits until you hand in the assignment." })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Say it again" }));
    expect(screen.getByRole("heading", { name: "Last time" })).toBeTruthy();
    expect(screen.queryByText("Try first:")).toBeNull();
    unmount();

    const id = log.getState().attempts[0]?.id ?? "";
    const history = show(log, <HistoryRoute />);
    expect(history.container.textContent).toContain("Its feedback waits until you hand in Before Thursday.");
    expect(history.container.textContent).not.toMatch(/own:|Asking/u);
    history.unmount();
    const one = show(log, <AttemptRoute attemptId={id} />);
    await screen.findByText(CLOSED);
    expect(one.container.textContent).not.toContain("How it may land");
    expect(screen.queryByRole("button", { name: "Copy as text for supervision" })).toBeNull();
    one.unmount();
    const over = at(log, "hand-over");
    expect(over.container.textContent).not.toMatch(/own:|ask:/u);
    await user.click(screen.getByRole("button", { name: "Save my result" }));
    expect(over.container.textContent).toMatch(/own:/u);
    over.unmount();
    show(log, <AttemptRoute attemptId={id} />);
    expect(await screen.findByRole("heading", { name: "How it may land" })).toBeTruthy();
  });
});

describe("handing in", () => {
  test("hands over what was left in, under the name that was given, and can be done again", async () => {
    const user = userEvent.setup();
    const log = await aLog(taken());
    const task = at(log, OWN_TASK);
    await answer(user, CLOSED);
    await user.click(screen.getByRole("button", { name: "Say it again" }));
    await answer(user, REPAIR);
    task.unmount();
    at(log, "hand-over");
    await user.click(screen.getByRole("checkbox", { name: "Hand in try 1" }));
    await user.type(screen.getByLabelText("Your name, if you like"), "Ana");
    await user.click(screen.getByRole("button", { name: "Save my result" }));
    expect(screen.getByText("Saved as result-before-thursday-ana.json")).toBeTruthy();
    const result = JSON.parse((await saved[0]) ?? "") as AssignmentResult;
    expect(result.attempts.map(({ text }) => text)).toEqual([REPAIR]);
    expect(result).toMatchObject({ leftOut: 1, student: { name: "Ana" } });
    expect(log.getState().assignments[0]?.handedInAt).not.toBeNull();
    await user.click(screen.getByRole("checkbox", { name: "Hand in try 2" }));
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Save my result" }).disabled).toBe(true);
    await user.click(screen.getByRole("checkbox", { name: "Hand in try 1" }));
    await user.click(screen.getByRole("button", { name: "Save my result" }));
    expect(saved).toHaveLength(2);
    const again = JSON.parse((await saved[1]) ?? "") as AssignmentResult;
    expect([result.taking, again.taking]).toEqual([expect.any(String), result.taking]);
  });

  test("finds what was chosen before, after leaving", async () => {
    const user = userEvent.setup();
    const log = await aLog(taken());
    const task = at(log, OWN_TASK);
    await answer(user, REPAIR);
    task.unmount();
    const before = at(log, "hand-over");
    await user.type(screen.getByLabelText("A note to Dr. Reyes, if you like"), "Thank you.");
    before.unmount();
    at(log, "hand-over");
    expect(screen.getByLabelText<HTMLTextAreaElement>("A note to Dr. Reyes, if you like").value).toBe("Thank you.");
  });

  test("has nothing to show before anything was answered", async () => {
    at(await aLog(taken()), "hand-over");
    expect(screen.getByText("There is nothing to hand in yet.")).toBeTruthy();
  });
});

describe("the overview", () => {
  test("says what is asked and how far one is, and removes the assignment without its answers", async () => {
    const user = userEvent.setup();
    const log = await aLog(taken());
    const task = at(log, OWN_TASK);
    await answer(user, REPAIR);
    task.unmount();
    at(log, null);
    expect(screen.getByRole("heading", { level: 1, name: "Before Thursday" })).toBeTruthy();
    expect(screen.getByText("1 of 2 tries")).toBeTruthy();
    expect(screen.getByRole("link", { name: "Go on: moment 1 of 2" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Remove this assignment" }));
    await user.click(screen.getByRole("button", { name: "Remove it" }));
    expect(log.getState().assignments).toEqual([]);
    expect(log.getState().attempts).toHaveLength(1);
    expect(screen.getByRole("heading", { name: "That assignment isn’t here" })).toBeTruthy();
  });
});

describe("a link with an assignment", () => {
  const open = (log: Log, packed: string) => show(log, <AssignmentLinkRoute packed={packed} />);

  test("keeps nothing until it is taken on, and loses nothing when it is opened again", async () => {
    const user = userEvent.setup();
    const log = await aLog(null);
    const packed = await packText(JSON.stringify(anAssignment()));
    const first = open(log, packed);
    expect(await screen.findByText("Stay with the feeling a little longer than is comfortable.")).toBeTruthy();
    expect(log.getState().assignments).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Take it on" }));
    expect(log.getState().assignments).toMatchObject([{ id: "assignment-1", handedInAt: null }]);
    first.unmount();
    const [kept] = log.getState().assignments;
    if (kept === undefined) throw new Error("It was taken on.");
    await log.getState().saveAssignment({ ...kept, handedInAt: 5 });
    open(log, packed);
    expect((await screen.findByRole("link", { name: "Go on with it" })).getAttribute("href")).toBe("#/assignments/assignment-1");
    expect(log.getState().assignments).toMatchObject([{ handedInAt: 5 }]);
  });

  test("that is cut short or holds something else says so", async () => {
    const log = await aLog(null);
    const packed = await packText(JSON.stringify({ ...anAssignment(), tries: 0 }));
    const cut = open(log, packed.slice(0, -20));
    expect(await screen.findByText(/one that was cut short or changed on its way/u)).toBeTruthy();
    cut.unmount();
    open(log, packed);
    expect(await screen.findByText(/^tries: expected/u)).toBeTruthy();
    expect(log.getState().assignments).toEqual([]);
  });
});
