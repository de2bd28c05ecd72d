import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { App } from "#app/app.tsx";
import { packText } from "#exchange/link/pack.ts";
import type { Scenario } from "#schema/scenario.ts";
import { createAttemptLog } from "#storage/attempt-log.ts";
import { memoryStores } from "#storage/memory-stores.ts";
import { scenarioDrafts } from "#storage/scenario-drafts.ts";
import { settingsStore } from "#storage/settings.ts";
import { aPlainScenario, aScenario } from "../../fixtures/a-scenario.ts";

const silent = { announce: () => undefined, listen: () => undefined };

async function open(hash: string, own: readonly Scenario[] = []) {
  const log = createAttemptLog(async () => ({ ...memoryStores(), kept: "device" }), silent);
  await log.getState().load();
  await log.getState().saveOwnScenarios(own);
  history.replaceState(null, "", hash);
  render(<App log={log} />);
  await screen.findByRole("heading", { level: 1 }, { timeout: 5000 });
  return { log, user: userEvent.setup() };
}

const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
/** Typing all of it key by key would make the suite slow; what a field does with a change is the same. */
const fill = (name: string, text: string) => fireEvent.change(field(name), { target: { value: text } });

const phraseOf = ([first]: readonly unknown[]): string => (typeof first === "string" ? first : "");

function fillIn(scenario: Scenario) {
  fill("What does the client say?", scenario.statement);
  fill("Who is it?", scenario.client);
  fill("And where?", scenario.setting);
  fill("What must the therapist know?", scenario.context);
  fill("A part of yours, 1", phraseOf(scenario.ownable));
  fill("What lies underneath, 1", phraseOf(scenario.core));
  for (const choice of ["bond", "confrontation", "gentle"]) fireEvent.click(screen.getByRole("radio", { name: choice }));
  fill("What is it called?", scenario.title);
}

// The screens and the engine come in files of their own, and the first test is not to wait for them.
beforeAll(async () => {
  await Promise.all([import("#app/routes/teach/edit-scenario-route.tsx"), import("#engine/score-response.ts")]);
});

beforeEach(() => {
  settingsStore.getState().clearAll();
  localStorage.clear();
  vi.spyOn(window, "scrollTo").mockImplementation(() => undefined);
});

describe("writing a scenario", () => {
  it("begins with a shipped one, found as in the library: whether or not an apostrophe is typed", async () => {
    const { user } = await open("#/editor");
    await user.type(screen.getByLabelText("Search for one to copy"), "youre");
    expect(screen.getByText(/^Found: \d+/u)).toBeTruthy();
  });

  it("keeps what is written, and saves it once the ten things are there", async () => {
    const { log, user } = await open("#/editor");
    await user.click(screen.getByRole("button", { name: "Begin a new one" }));
    await screen.findByLabelText("What does the client say?");
    expect(scenarioDrafts()).toEqual([]);
    fillIn(aPlainScenario());
    expect(scenarioDrafts()[0]?.draft.texts.title).toBe("Late again");

    await user.click(screen.getByRole("button", { name: "Save it" }));
    expect(await screen.findByRole("heading", { name: "“Late again” is yours" })).toBeTruthy();
    expect(log.getState().ownScenarios).toEqual([aPlainScenario()]);
    expect(scenarioDrafts()).toEqual([]);
    expect(screen.getByRole("link", { name: "Practice it" }).getAttribute("href")).toBe("#/practice/late-again");
    expect(screen.getByRole("link", { name: "Use it in class" }).getAttribute("href")).toBe("#/class/late-again");
    await waitFor(() => expect(field("The link").value).toMatch(/#\/import\/[\w-]+$/));
    expect(screen.getByText(/the link opens only here/u)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Copy the link" }));
    expect(await navigator.clipboard.readText()).toBe(field("The link").value);
  });

  it("says what a field needs once it was left, and what all of them need when asked", async () => {
    const { log, user } = await open(`#/editor/new-${"0".repeat(32)}`);
    const title = field("What is it called?");
    await user.click(title);
    expect(title.getAttribute("aria-invalid")).toBeNull();
    await user.tab();
    expect(title.getAttribute("aria-invalid")).toBe("true");
    const told = document.getElementById(title.getAttribute("aria-describedby")?.split(" ").at(-1) ?? "");
    expect(told?.textContent).toBe("Please fill this in, in up to 80 characters.");
    expect(field("Who is it?").getAttribute("aria-invalid")).toBeNull();

    await user.click(screen.getByRole("button", { name: "Save it" }));
    expect(document.activeElement?.textContent).toBe("10 things are still to do.");
    expect(field("Who is it?").getAttribute("aria-invalid")).toBe("true");
    expect(screen.getByRole("radiogroup", { name: "How does it show?" }).getAttribute("aria-invalid")).toBe("true");
    expect(log.getState().ownScenarios).toEqual([]);
    await user.click(screen.getByRole("button", { name: "How it shows" }));
    expect(document.activeElement).toBe(screen.getByRole("radio", { name: "confrontation" }));
  });

  it("takes back by keys and by button, but leaves the answer that is tried to the browser", async () => {
    const { user } = await open("#/editor/late-again", [aPlainScenario()]);
    expect(screen.getByRole("button", { name: "Undo" }).getAttribute("aria-disabled")).toBe("true");
    await user.type(field("What is it called?"), " and again");
    await user.keyboard("{Control>}z{/Control}");
    expect(field("What is it called?").value).toBe("Late again");
    await user.keyboard("{Control>}{Shift>}z{/Shift}{/Control}");
    expect(field("What is it called?").value).toBe("Late again and again");
    await user.click(field("Try an answer"));
    await user.keyboard("{Control>}z{/Control}");
    expect(field("What is it called?").value).toBe("Late again and again");
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(field("What is it called?").value).toBe("Late again");
  });

  it("leads the focus along when entries are added, moved and removed", async () => {
    const { user } = await open("#/editor/late-again", [aPlainScenario()]);
    const parts = within(screen.getByRole("group", { name: "What is yours to own?" }));
    await user.click(parts.getByRole("button", { name: "Add another part" }));
    expect(document.activeElement).toBe(field("A part of yours, 2"));
    await user.keyboard("I left");
    await user.click(screen.getByRole("button", { name: "Move part 2 up" }));
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Move part 1 down" }));
    expect(field("A part of yours, 1").value).toBe("I left");
    await user.click(parts.getByRole("button", { name: "Remove part 1" }));
    expect(screen.getByText("Part 1 was removed.")).toBeTruthy();
    expect(document.activeElement).toBe(field("A part of yours, 1"));
    expect(field("A part of yours, 1").value).toBe("I started late two weeks running");
    expect(parts.queryByRole("button", { name: /^Remove part/ })).toBeNull();
  });

  it("reads the author’s own answers, and asks where it reads them otherwise", async () => {
    const { user } = await open("#/editor/late-again", [aScenario()]);
    await user.click(screen.getByText("Model answers (1)"));
    fill("What the therapist says, 1", "The traffic was terrible, and I am very well trained for this.");
    const model = within(screen.getByRole("group", { name: "Model answer 1" }));
    expect(await model.findByText(/^Mend doesn’t see the reflection here: is it in the words/, {}, { timeout: 5000 })).toBeTruthy();
    expect(model.getByText("reflect: missing")).toBeTruthy();
  });

  it("has a second look at a whole one, and names what it would look at", async () => {
    await open("#/editor/late-again", [aScenario({ context: "You met at Starbucks, and you were late, twice in a row." })]);
    expect(await screen.findByText(/here: “Starbucks”\.$/, {}, { timeout: 5000 })).toBeTruthy();
    expect(screen.getByText(/^What a whole conversation would have besides/)).toBeTruthy();
  });
});

describe("a scenario that is there already", () => {
  it("is changed under its own id, with its draft between", async () => {
    const { log, user } = await open("#/editor/late-again", [aPlainScenario()]);
    fill("What is it called?", "Late, anew");
    cleanup();

    history.replaceState(null, "", "#/editor/late-again");
    render(<App log={log} />);
    expect(await screen.findByText("A draft that isn’t saved yet")).toBeTruthy();
    expect(field("What is it called?").value).toBe("Late, anew");
    await user.click(screen.getByRole("button", { name: "Save it" }));
    await screen.findByRole("heading", { name: "“Late, anew” is yours" });
    expect(log.getState().ownScenarios).toEqual([aPlainScenario({ title: "Late, anew" })]);
  });

  it("is found as it was saved when the draft is given up", async () => {
    const { log, user } = await open("#/editor/late-again", [aPlainScenario()]);
    fill("What is it called?", "Late, anew");
    cleanup();
    history.replaceState(null, "", "#/editor/late-again");
    render(<App log={log} />);
    await user.click(await screen.findByRole("button", { name: "Back to the saved one" }));
    expect(field("What is it called?").value).toBe("Late again");
    expect(scenarioDrafts()).toEqual([]);
  });

  it("stays as it is where it ships, and is copied under another name", async () => {
    const { user } = await open("#/editor/too-young");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("This one ships with Mend");
    await user.click(screen.getByRole("link", { name: "Where copies are made" }));
    await user.type(await screen.findByLabelText("Search for one to copy"), "young grands");
    await user.click(screen.getByRole("button", { name: "Make a copy of “Too young for this”" }));
    await waitFor(() => expect(field("What is it called?").value).toBe("Too young for this, a copy"));
    expect(screen.getByText("Model answers (3)")).toBeTruthy();
  });

  it("is nobody’s where nothing is known under its name", async () => {
    await open("#/editor/no-such-thing");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("That scenario isn’t here");
  });

  it("leaves its draft behind only after a question", async () => {
    const { user } = await open(`#/editor/new-${"1".repeat(32)}`);
    fill("What does the client say?", "Fine.");
    act(() => history.replaceState(null, "", "#/editor"));
    cleanup();
    await open("#/editor");
    await user.click(screen.getByRole("button", { name: "Remove the draft “Fine.”" }));
    await user.click(screen.getByRole("button", { name: "Keep it" }));
    expect(screen.getByRole("link", { name: "“Fine.”" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Remove the draft “Fine.”" }));
    await user.click(screen.getByRole("button", { name: "Remove it" }));
    expect(screen.queryByText("Go on with a draft")).toBeNull();
    expect(scenarioDrafts()).toEqual([]);
  });
});

describe("a link with a scenario", () => {
  const linkTo = async (value: unknown) => `#/import/${await packText(JSON.stringify(value))}`;

  it("shows what would be added, and adds it on a press", async () => {
    const scenario = aScenario({ contentNote: "A death." });
    const { log, user } = await open(await linkTo(scenario));
    expect(await screen.findByText(scenario.statement)).toBeTruthy();
    expect(screen.getByText("Late again · by Mend · CC-BY-4.0")).toBeTruthy();
    expect(screen.getByText("May be hard to read: A death.")).toBeTruthy();
    expect(log.getState().ownScenarios).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Add it" }));
    expect(await screen.findByText("One scenario added")).toBeTruthy();
    expect(log.getState().ownScenarios).toEqual([scenario]);
  });

  it("asks before it touches one of the same id", async () => {
    const { log, user } = await open(await linkTo(aScenario({ statement: "Late?" })), [aScenario()]);
    await user.click(await screen.findByRole("radio", { name: "keep mine" }));
    expect(screen.queryByRole("button", { name: "Add it" })).toBeNull();
    await user.click(screen.getByRole("radio", { name: "take the new one" }));
    await user.click(screen.getByRole("button", { name: "Add it" }));
    await screen.findByText("One scenario added");
    expect(log.getState().ownScenarios).toEqual([aScenario({ statement: "Late?" })]);
  });

  it.each([
    {
      what: "a link that was cut",
      packed: async () => (await packText(JSON.stringify(aScenario()))).slice(0, 40),
      said: "This link is not whole",
    },
    { what: "a link that bursts", packed: () => packText("a".repeat(2_000_000)), said: "This link holds too much" },
    { what: "a backup", packed: () => packText('{"format":"mend-backup"}'), said: "a backup, which is restored in Settings" },
    {
      what: "a broken scenario",
      packed: () => packText(JSON.stringify({ ...aScenario(), difficulty: 9 })),
      said: "expected one of 1, 2, 3",
    },
  ])("changes nothing for $what, and says so", async ({ packed, said }) => {
    const { log } = await open(`#/import/${await packed()}`);
    expect((await screen.findByRole("alert")).textContent).toContain(said);
    expect(screen.queryByRole("button", { name: /^Add/ })).toBeNull();
    expect(log.getState().ownScenarios).toEqual([]);
  });
});

describe("a pack", () => {
  it("is made of those chosen once it has a name", async () => {
    const { user } = await open("#/editor", [aScenario(), aPlainScenario({ id: "plain", title: "Plain" })]);
    await user.click(screen.getByText("Make a pack of yours, to hand on"));
    await user.click(screen.getByRole("button", { name: "Make the pack" }));
    expect(screen.getByText("Please fill this in, in up to 120 characters.")).toBeTruthy();
    expect(screen.getByText("Please choose at least one.")).toBeTruthy();
    await user.click(screen.getByRole("checkbox", { name: "Plain" }));
    await user.type(field("What the pack is called"), "First year");
    await user.click(screen.getByRole("button", { name: "Make the pack" }));
    await waitFor(() => expect(field("The link").value).toMatch(/#\/import\//));
  });
});
