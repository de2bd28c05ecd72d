import { act, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openClassChannel } from "#features/classroom/channel/class-channel.ts";
import { createProjectors } from "#features/classroom/channel/laptop-side.ts";
import { ClassScreen } from "#features/classroom/class-screen.tsx";
import { addAnswers } from "#features/classroom/state/answers.ts";
import type { ClassState } from "#features/classroom/state/class-state.ts";
import { createClassStore } from "#features/classroom/state/class-store.ts";
import { packText } from "#exchange/link/pack.ts";
import { stubBroadcastChannel } from "../../fixtures/a-broadcast-channel.ts";
import { aClass } from "../../fixtures/a-class.ts";
import { aScenario } from "../../fixtures/a-scenario.ts";

const scenario = aScenario();
const MODEL = scenario.models?.[0]?.text ?? "";
const opened: (() => void)[] = [];

beforeEach(stubBroadcastChannel);
afterEach(() => {
  for (const close of opened.splice(0)) close();
});

function teach(state: ClassState = aClass()) {
  const channel = openClassChannel();
  opened.push(channel.close);
  const connected = { store: createClassStore(state), projectors: createProjectors(), channel };
  render(
    <ClassScreen
      scenario={scenario}
      isShipped
      clientName="Dana"
      connected={connected}
      hearIt={<button type="button">Hear it</button>}
      handoutHref="#/handout/late-again"
      leaveHref="#/class"
      renderAnswer={(text, evidence) => (
        <p data-testid="answer">
          {text} {evidence.map(({ kind }) => kind).join(" ")}
        </p>
      )}
      renderReaction={() => <p>Her reaction</p>}
    />,
  );
  return { user: userEvent.setup(), ...connected };
}

const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>("button", { name });
const box = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Answers from the room" });
const heading = (name: string) => screen.queryByRole("heading", { name });

describe("with one window", () => {
  test("reveals step by step, and no verdict before the vote is over", async () => {
    const { user } = teach();
    expect(screen.getByText(scenario.context)).toBeTruthy();
    expect(screen.queryByText(scenario.statement)).toBeNull();
    await user.keyboard(" ");
    expect(screen.getAllByText(scenario.statement).length).toBeGreaterThan(0);
    expect(button("Hear it")).toBeTruthy();
    await user.keyboard("{ArrowRight}{PageDown}");
    await user.click(button("Answer B"));
    await user.keyboard("{PageDown}");
    expect(screen.getByTestId("answer").textContent?.trim()).toBe(MODEL);
  });

  test("shows each skill at its own step", async () => {
    const { user } = teach(aClass([MODEL], { step: "collect" }));
    await user.keyboard("{PageDown}{PageDown}");
    expect(screen.getByText(/Hands up/u)).toBeTruthy();
    expect(screen.getByTestId("answer").textContent?.trim()).toBe(MODEL);
    expect(heading("Own a part")).toBeNull();
    await user.keyboard("{PageDown}");
    expect(heading("Own a part")).toBeTruthy();
    expect(screen.getByTestId("answer").textContent).toMatch(/own/u);
    await user.keyboard("{ArrowRight}");
    expect(heading("Reflect what’s underneath")).toBeTruthy();
    expect(heading("Own a part")).toBeNull();
    await user.keyboard("{ArrowLeft}");
    expect(heading("Own a part")).toBeTruthy();
    await user.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}");
    expect(screen.getByText("Her reaction")).toBeTruthy();
  });

  test("shows neither notes nor names nor the supervisor’s levels before Mend’s", async () => {
    const named = addAnswers(aClass([], { step: "collect" }), [{ text: MODEL, name: "Maya Lind" }]);
    const { user, store } = teach(named);
    expect(document.body.textContent).not.toContain("Maya Lind");
    expect(document.body.textContent).not.toContain(scenario.teaching);
    await user.keyboard("{PageDown}{PageDown}2");
    expect(store.getState().answers[0]?.rating.own).toBe(1);
    expect(screen.getByText("Your rating of answer 1 is noted: own.")).toBeTruthy();
    await user.keyboard("{PageDown}");
    expect(screen.getByText(/You rated answer 1: own partly \(Mend: /u)).toBeTruthy();
    await user.click(button("Show names"));
    expect(document.body.textContent).toContain("Maya Lind");
  });

  test("asks for an answer", async () => {
    const { user } = teach(aClass([], { step: "collect" }));
    await user.keyboard("{PageDown}");
    expect(screen.getByRole("alert").textContent).toContain("There is no answer yet");
    expect(box()).toBeTruthy();
  });

  test("says why an answer can’t be read, and goes on to the end", async () => {
    const { user } = teach(aClass(["Ok"], { step: "collect" }));
    await user.keyboard("{PageDown}{PageDown}{PageDown}");
    expect(screen.getAllByText(/too short/u).length).toBeGreaterThan(0);
    await user.keyboard("{PageDown}");
    expect(heading("Take it along")).toBeTruthy();
    expect(button("Next").disabled).toBe(true);
  });

  test("goes on by a click on the stage, and not by one beside it", async () => {
    const { user, store } = teach();
    await user.click(screen.getByText("Nothing is kept."));
    expect(store.getState().step).toBe("setting");
    await user.click(screen.getByText(scenario.context));
    expect(store.getState().step).toBe("statement");
  });

  test("writing can be paused, lengthened, and gone on with", async () => {
    const { user, store } = teach(aClass([], { step: "statement" }));
    await user.keyboard(" ");
    expect(store.getState().clock.since).not.toBeNull();
    await user.click(button("Pause the time"));
    expect(store.getState().clock.since).toBeNull();
    await user.click(screen.getByRole("radio", { name: "180 s" }));
    expect(screen.getByText("3:00")).toBeTruthy();
    await user.click(button("Go on with the time"));
    expect(store.getState().clock.since).not.toBeNull();
  });
});

describe("answers from the room", () => {
  test("are typed without stepping on, and the clicker takes what stands in the box first", async () => {
    const { user, store } = teach(aClass([], { step: "collect" }));
    expect(document.activeElement).toBe(box());
    await user.keyboard("I was late 1");
    expect(box().value).toBe("I was late 1");
    await user.keyboard("{PageDown}");
    await waitFor(() => expect(store.getState().answers.map(({ text }) => text)).toEqual(["I was late 1"]));
    expect([store.getState().step, box().value]).toEqual(["collect", ""]);
  });

  test("are checked before many of them are taken", async () => {
    const { user, store } = teach(aClass(["I was late."], { step: "collect" }));
    const packed = await packText(
      JSON.stringify({ format: "mend-class-answer", version: 1, scenarioId: "late-again", text: "From a phone.", name: "Maya Lind" }),
    );
    await user.click(box());
    await user.paste(`I was late.\nYou waited.\nhttps://mend.example/#/handed-in/${packed}\nSorry.`);
    await user.click(button("Add"));
    const list = await screen.findByRole("region", { name: "Check the answers" });
    expect(within(list).getByText("4 answers. Are they split right?")).toBeTruthy();
    expect(document.body.textContent).not.toContain("Maya Lind");
    expect(within(list).getByRole<HTMLInputElement>("checkbox", { name: /is there already/u }).checked).toBe(false);
    await user.click(within(list).getByRole("checkbox", { name: "Sorry." }));
    await user.click(button("Take these 2"));
    expect(store.getState().answers.map(({ label, text, name }) => [label, text, name])).toEqual([
      ["1", "I was late.", ""],
      ["2", "You waited.", ""],
      ["3", "From a phone.", "Maya Lind"],
    ]);
  });

  test("with words before a colon are shown apart from the names, and the supervisor says whether they are", async () => {
    const { user, store } = teach(aClass([], { step: "collect" }));
    await user.paste("Maya: I was late.\nAda: You waited.");
    await user.click(button("Add"));
    await user.click(await screen.findByRole("checkbox", { name: "I was late. Name: Maya" }));
    const areNames = () => screen.getByRole<HTMLInputElement>("checkbox", { name: "The words before the colon are names" });
    expect(areNames().checked).toBe(true);
    await user.click(areNames());
    expect((await screen.findByRole<HTMLInputElement>("checkbox", { name: "Maya: I was late." })).checked).toBe(false);
    await user.click(button("Take this one"));
    expect(store.getState().answers.map(({ text, name }) => [text, name])).toEqual([["Ada: You waited.", ""]]);
  });

  test("can be parted otherwise", async () => {
    const { user } = teach(aClass([], { step: "collect" }));
    await user.paste("I was late.\nTwice.");
    await user.click(button("Add"));
    await user.click(await screen.findByRole("radio", { name: "All one answer" }));
    expect(await screen.findByRole("button", { name: "Take this one" })).toBeTruthy();
  });

  test("in files are opened several at once, and a bad one changes nothing and is named", async () => {
    const { user, store } = teach(aClass([], { step: "collect" }));
    const file = (name: string, value: unknown) => new File([JSON.stringify(value)], name, { type: "application/json" });
    const good = { format: "mend-class-answer", version: 1, scenarioId: "late-again", text: "From a file.", name: "" };
    await user.upload(screen.getByTestId("file-picker"), [
      file("good.json", good),
      file("other.json", { ...good, scenarioId: "too-young" }),
      file("backup.json", { format: "mend-backup" }),
    ]);
    const alert = await screen.findByText("2 could not be read");
    expect(alert.closest("[role=alert]")?.textContent).toMatch(/other\.json: .+“too-young”.*backup\.json: /u);
    expect(store.getState().answers).toEqual([]);
    await user.click(button("Take this one"));
    expect(store.getState().answers.map(({ text }) => text)).toEqual(["From a file."]);
  });

  test("stay in the list to be shown, taken out, or put side by side", async () => {
    const { user, store } = teach(aClass(["I was late.", "You waited.", "Sorry."], { step: "collect" }));
    await user.click(button("Take out answer 2"));
    await user.click(button("Answer 3 side by side"));
    await user.click(button("Answer 1 side by side"));
    await user.click(button("Show 3 and 1 side by side"));
    expect(screen.getAllByTestId("answer").map(({ textContent }) => textContent?.trim())).toEqual(["Sorry.", "I was late."]);
    expect(store.getState().step).toBe("said");
  });
});

test("a vote is counted, and told beside the verdict", async () => {
  const { user } = teach(aClass([MODEL], { step: "collect" }));
  await user.keyboard("{PageDown}{PageDown}");
  await user.type(screen.getByRole("textbox", { name: "Answer 1, own, there: hands" }), "12");
  expect(heading("Own a part")).toBeNull();
  await user.click(button("The room has voted"));
  expect(screen.getByText("The room: 0 missing, 0 partly, 12 there.")).toBeTruthy();
});

test("a vote can be skipped", async () => {
  const { user, store } = teach(aClass([MODEL], { step: "collect" }));
  await user.keyboard("{PageDown}{PageDown}");
  await user.click(button("Skip the vote"));
  expect(heading("Own a part")).toBeTruthy();
  expect(store.getState().answers[0]?.vote).toBe("skipped");
});

describe("with a projector window", () => {
  const beside = (state: ClassState) => teach({ ...state, windows: "two" });

  test("the laptop has notes, and names only where they are asked for", async () => {
    const named = addAnswers(aClass([], { step: "collect" }), [{ text: MODEL, name: "Maya Lind" }]);
    const { user, store } = beside(named);
    const notes = screen.getByRole("complementary", { name: "Notes" });
    expect(notes.textContent).toContain(scenario.teaching);
    expect(notes.textContent).toContain("I did not say anything about it");
    expect(notes.textContent).toContain("Next: Answer 1");
    expect(document.body.textContent).not.toContain("Maya Lind");
    await user.click(within(notes).getByRole("radio", { name: "On this laptop" }));
    expect(notes.textContent).toContain("Maya Lind");
    await user.keyboard("{PageDown}");
    const preview = screen.getByRole("region", { name: "What the room sees" });
    expect(preview.textContent).not.toContain("Maya Lind");
    act(() => store.setState({ names: "everywhere" }));
    expect(preview.textContent).toContain("Maya Lind");
  });

  test("a rating is made by button or key, and Mend’s level stands beside it only after the reveal", async () => {
    const { user } = beside(aClass([MODEL], { step: "collect" }));
    await user.keyboard("{PageDown}{PageDown}3");
    const pressed = () => screen.queryAllByRole("button", { pressed: true }).map((one) => one.getAttribute("aria-label"));
    expect(pressed()).toEqual(["Answer 1, own: there"]);
    expect(screen.queryByText(/^Mend: /u)).toBeNull();
    await user.click(button("Answer 1, reflect: missing"));
    expect(pressed()).toEqual(["Answer 1, own: there", "Answer 1, reflect: missing"]);
    await user.keyboard("{PageDown}");
    expect(screen.getAllByText(/^Mend: /u)).toHaveLength(1);
  });

  test("single keys can be turned off", async () => {
    const { user, store } = beside(aClass([MODEL], { step: "collect" }));
    await user.keyboard("{PageDown}");
    await user.click(screen.getByText("Keys"));
    await user.click(screen.getByRole("checkbox", { name: "Rate by single keys" }));
    await user.keyboard("1");
    expect(store.getState().answers[0]?.rating.own).toBeNull();
  });

  test("opens by a button, and says so where the browser holds it back", async () => {
    const open = vi.spyOn(window, "open").mockReturnValue(null);
    const { user, store } = teach();
    await user.click(button("Open the projector window"));
    expect(open.mock.calls[0]?.[0]).toMatch(/^#\/projector\/late-again\?class=/u);
    expect(store.getState().windows).toBe("one");
    expect(screen.getByRole("link", { name: "Open it here" }).getAttribute("href")).toMatch(/^#\/projector\/late-again/u);
  });
});

describe("leaving", () => {
  const asksBeforeUnload = () => !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));

  test("is one press while nothing would be lost", async () => {
    location.hash = "#/class/late-again";
    const { user } = teach();
    expect(asksBeforeUnload()).toBe(false);
    await user.keyboard("{Escape}");
    expect(location.hash).toBe("#/class");
  });

  test("is asked about where answers would go", async () => {
    location.hash = "#/class/late-again";
    const { user } = teach(aClass(["I was late."]));
    expect(asksBeforeUnload()).toBe(true);
    await user.click(button("Leave"));
    expect(location.hash).toBe("#/class/late-again");
    await user.click(button("Leave the class"));
    expect(location.hash).toBe("#/class");
  });

  test("is not asked about on a reload while a projector keeps the answers", () => {
    const { projectors } = teach(aClass(["I was late."]));
    act(() => projectors.setState(new Set(["aaaaaaaa"]), true));
    expect(asksBeforeUnload()).toBe(false);
  });

  test("is asked about on a reload while something waits in the box or to be checked, which no projector has", async () => {
    const { user, projectors } = teach(aClass([], { step: "collect" }));
    act(() => projectors.setState(new Set(["aaaaaaaa"]), true));
    await user.paste("I was late.\nYou waited.");
    expect(asksBeforeUnload()).toBe(true);
    await user.click(button("Add"));
    await user.click(await screen.findByRole("button", { name: "Take these 2" }));
    expect(asksBeforeUnload()).toBe(false);
  });
});

test("keeps the screen awake, and again after the tab was away", async () => {
  const request = vi.fn<(kind: string) => Promise<{ release: () => Promise<void> }>>(async () => ({ release: async () => undefined }));
  vi.stubGlobal("navigator", Object.assign(Object.create(navigator) as object, { wakeLock: { request } }));
  teach();
  expect(request.mock.calls).toEqual([["screen"]]);
  act(() => void document.dispatchEvent(new Event("visibilitychange")));
  await waitFor(() => expect(request).toHaveBeenCalledTimes(2));
});

test("says that nothing is kept, and keeps nothing", async () => {
  const { user } = teach(aClass([MODEL], { step: "collect" }));
  expect(screen.getByText("Nothing is kept.")).toBeTruthy();
  await user.keyboard("{PageDown}{PageDown}1{PageDown}");
  expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
});
