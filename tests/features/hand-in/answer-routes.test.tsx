import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { AnswerRoute } from "#app/routes/teach/answer-route.tsx";
import { AnswerToRoute } from "#app/routes/teach/answer-to-route.tsx";
import { LINK_MAX_LENGTH } from "#exchange/link/make-link.ts";
import { packText, unpackText } from "#exchange/link/pack.ts";
import { CLASS_ANSWER_MAX_LENGTH, ClassAnswerSchema } from "#schema/class-answer.ts";
import { createAttemptLog } from "#storage/attempt-log.ts";
import { anyDraft } from "#storage/drafts.ts";
import { memoryStores } from "#storage/memory-stores.ts";
import { AttemptLogProvider } from "#storage/use-attempt-log.tsx";
import { aScenario } from "../../fixtures/a-scenario.ts";

const ANSWER = "I started late, two weeks running. What was it like to sit out there?";
const silent = { announce: () => undefined, listen: () => undefined };

async function open(scenarioId = "late-again") {
  const log = createAttemptLog(async () => memoryStores(), silent);
  await log.getState().saveOwnScenarios([aScenario()]);
  render(
    <AttemptLogProvider log={log}>
      <AnswerRoute scenarioId={scenarioId} />
    </AttemptLogProvider>,
  );
  return { log, user: userEvent.setup() };
}

const box = () => screen.findByRole<HTMLTextAreaElement>("textbox", { name: "What do you say to Dana?" });
const name = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Your name, if you like" });
const handIn = () => screen.getByRole("button", { name: "Hand it in" });

/** Writes the answer, with a name or without, and waits for what goes over. */
async function answer(user: ReturnType<typeof userEvent.setup>, text = ANSWER, called = "") {
  fireEvent.change(await box(), { target: { value: text } });
  if (called !== "") await user.type(name(), called);
  await user.click(handIn());
  return screen.findByRole("heading", { name: "What goes over" });
}

/** What a link that was copied holds. */
async function copied() {
  const link = new URL(await navigator.clipboard.readText());
  const [, place = "", packed = ""] = link.hash.split("/");
  const unpacked = await unpackText(packed);
  return { place, answer: unpacked.ok ? ClassAnswerSchema.parse(JSON.parse(unpacked.text)) : null };
}

beforeEach(() => {
  vi.spyOn(window, "scrollTo").mockImplementation(() => undefined);
  return () => history.replaceState(null, "", location.pathname);
});

describe("an answer for a class", () => {
  test("shows the client’s words, and exactly what goes over before it goes", async () => {
    const { user } = await open();
    expect((await screen.findByRole("heading", { level: 1 })).textContent).toBe(aScenario().statement);
    const heading = await answer(user, `  ${ANSWER}\n`, "Ana");
    expect(heading.contains(document.activeElement)).toBe(true);
    expect(screen.getAllByRole("definition").map(({ textContent }) => textContent)).toEqual([ANSWER, "Late again", "Ana"]);
    expect(screen.getByText(/Nothing has left yet/u)).toBeTruthy();
  });

  test("goes over as a link that holds what was shown, and nothing is kept", async () => {
    const { log, user } = await open();
    await answer(user, ANSWER, "Ana");
    expect(anyDraft()).toBe(true);
    await user.click(screen.getByRole("button", { name: "Copy the link" }));
    await screen.findByText(/Paste the link where your class collects answers/u);
    expect(await copied()).toEqual({
      place: "handed-in",
      answer: { format: "mend-class-answer", version: 1, scenarioId: "late-again", text: ANSWER, name: "Ana" },
    });
    expect(anyDraft()).toBe(false);
    expect(log.getState().attempts).toEqual([]);
    expect(screen.queryByText(/Nothing has left yet/u)).toBeNull();
  });

  test("has no name where none is given", async () => {
    const { user } = await open();
    await answer(user);
    expect(screen.getAllByRole("definition").at(-1)?.textContent).toBe("none");
    await user.click(screen.getByRole("button", { name: "Copy the link" }));
    await screen.findByText("Copied.");
    expect((await copied()).answer?.name).toBe("");
  });

  test("goes over as a file under the moment’s name", async () => {
    const blobs: Blob[] = [];
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      blobs.push(blob as Blob);
      return "blob:mend";
    });
    const saved: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    const { user } = await open();
    await answer(user);
    await user.click(screen.getByRole("button", { name: "Save a file" }));
    expect(saved).toEqual(["mend-answer-late-again.json"]);
    expect(ClassAnswerSchema.parse(JSON.parse((await blobs[0]?.text()) ?? ""))).toMatchObject({ text: ANSWER, name: "" });
    expect(anyDraft()).toBe(false);
  });

  test("is shared where the device can, and stays a draft when that is closed or fails", async () => {
    const share = vi.fn<(data: ShareData) => Promise<void>>();
    vi.stubGlobal("navigator", Object.assign(Object.create(navigator) as Navigator, { share }));
    const { user } = await open();
    await answer(user);
    const button = screen.getByRole("button", { name: "Share" });
    share.mockRejectedValueOnce(new DOMException("closed", "AbortError"));
    await user.click(button);
    expect(screen.queryByText(/could not share it/u)).toBeNull();
    share.mockRejectedValueOnce(new DOMException("no", "NotAllowedError"));
    await user.click(button);
    expect(await screen.findByText(/could not share it/u)).toBeTruthy();
    expect(anyDraft()).toBe(true);
    share.mockResolvedValueOnce();
    await user.click(button);
    expect(await screen.findByText("Handed over.")).toBeTruthy();
    expect(share.mock.lastCall?.[0].url).toMatch(/#\/handed-in\/[\w-]+$/u);
    expect(anyDraft()).toBe(false);
  });

  test("is no button to share where the device can’t", async () => {
    const { user } = await open();
    await answer(user);
    expect(screen.queryByRole("button", { name: "Share" })).toBeNull();
  });

  test("too long for a link goes as a file only", async () => {
    // Any answer fits beside an ordinary address.
    history.replaceState(null, "", `?${"a".repeat(LINK_MAX_LENGTH)}`);
    const { user } = await open();
    await answer(user);
    expect(screen.getByText(/too long for a link/u)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Copy the link" })).toBeNull();
    expect(screen.getByRole("button", { name: "Save a file" })).toBeTruthy();
  });

  test("can be changed, also after it went over", async () => {
    const { user } = await open();
    await answer(user);
    await user.click(screen.getByRole("button", { name: "Copy the link" }));
    await screen.findByText("Copied.");
    await user.click(screen.getByRole("button", { name: "Change it" }));
    expect((await box()).value).toBe(ANSWER);
    expect(document.activeElement).toBe(await box());
    await user.type(await box(), " Tell me.");
    expect(anyDraft()).toBe(true);
    await user.click(handIn());
    await screen.findByRole("heading", { name: "What goes over" });
    await user.click(screen.getByRole("button", { name: "Copy the link" }));
    await waitFor(async () => expect((await copied()).answer?.text).toBe(`${ANSWER} Tell me.`));
  });

  test("is not handed in empty, and says so", async () => {
    const { user } = await open();
    await box();
    await user.click(handIn());
    expect((await screen.findByText(/There is nothing here yet/u)).getAttribute("role")).toBe("alert");
    expect(screen.queryByRole("heading", { name: "What goes over" })).toBeNull();
  });

  test("is as long as the class takes at most, and says so there", async () => {
    await open();
    expect((await box()).maxLength).toBe(CLASS_ANSWER_MAX_LENGTH);
    fireEvent.change(await box(), { target: { value: "a".repeat(CLASS_ANSWER_MAX_LENGTH - 1) } });
    expect(screen.queryByText("An answer can’t be any longer than this.")).toBeNull();
    fireEvent.change(await box(), { target: { value: "a".repeat(CLASS_ANSWER_MAX_LENGTH) } });
    expect(screen.getByText("An answer can’t be any longer than this.")).toBeTruthy();
  });

  test("outlives a reload, with its name, and is apart from the draft of practice", async () => {
    const { user } = await open();
    await user.type(await box(), "I was late");
    await user.type(name(), "Ana");
    expect(Object.keys(localStorage)).not.toContain("mend:draft:late-again");
    cleanup();
    await open();
    expect((await box()).value).toBe("I was late");
    expect(name().value).toBe("Ana");
    expect(screen.getByText("Your draft from before is back.")).toBeTruthy();
  });

  test("says so where the scenario isn’t there", async () => {
    await open("nobody-here");
    expect((await screen.findByRole("heading", { level: 1 })).textContent).toBe("That scenario isn’t here");
    expect(screen.getByText(/Ask whoever leads the class/u)).toBeTruthy();
  });
});

describe("a link with a supervisor’s own moment", () => {
  const task = {
    format: "mend-class-task",
    version: 1,
    scenarioId: "the-wrong-name",
    title: "The wrong name",
    setting: "Neighborhood clinic",
    client: "Imke, 29, tram driver",
    context: "You called her by another client’s name.",
    statement: "You don’t even know <b>which</b> one of us I am.",
    contentNote: "A slight.",
  };

  test("is answered like any other, as text", async () => {
    const user = userEvent.setup();
    render(<AnswerToRoute packed={await packText(JSON.stringify(task))} />);
    expect((await screen.findByRole("heading", { level: 1 })).textContent).toBe(task.statement);
    expect(screen.getByText("A slight.", { exact: false })).toBeTruthy();
    await user.type(screen.getByRole("textbox", { name: "What do you say to Imke?" }), "I called you by another name.");
    await user.click(handIn());
    await user.click(await screen.findByRole("button", { name: "Copy the link" }));
    await screen.findByText("Copied.");
    expect((await copied()).answer).toMatchObject({ scenarioId: "the-wrong-name", text: "I called you by another name." });
  });

  test("that is broken or wrong says what is wrong with it, and offers nothing to write in", async () => {
    render(<AnswerToRoute packed={await packText(JSON.stringify({ ...task, statement: "", client: 7 }))} />);
    expect((await screen.findByRole("heading", { level: 1 })).textContent).toBe("This link can’t be opened");
    const problems = within(screen.getByRole("alert")).getAllByRole("listitem");
    expect(problems.map(({ textContent }) => textContent?.split(":")[0])).toEqual(["client", "statement"]);
    expect(screen.queryByRole("textbox")).toBeNull();
    cleanup();
    render(<AnswerToRoute packed="abc" />);
    expect((await screen.findByRole("alert")).textContent).toContain("cut short or changed");
  });
});
