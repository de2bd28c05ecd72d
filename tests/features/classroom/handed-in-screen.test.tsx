import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { packText } from "#exchange/link/pack.ts";
import { openClassChannel } from "#features/classroom/channel/class-channel.ts";
import { createProjectors, holdClass } from "#features/classroom/channel/laptop-side.ts";
import { HandedInScreen } from "#features/classroom/handed-in-screen.tsx";
import { createClassStore } from "#features/classroom/state/class-store.ts";
import { stubBroadcastChannel } from "../../fixtures/a-broadcast-channel.ts";
import { aClass } from "../../fixtures/a-class.ts";
import { aScenario } from "../../fixtures/a-scenario.ts";

const opened: (() => void)[] = [];
beforeEach(stubBroadcastChannel);
afterEach(() => {
  for (const close of opened.splice(0)) close();
});

const packed = (overrides: object = {}) =>
  packText(
    JSON.stringify({
      format: "mend-class-answer",
      version: 1,
      scenarioId: "late-again",
      text: "I was late.",
      name: "Maya Lind",
      ...overrides,
    }),
  );

function openAClass() {
  const store = createClassStore(aClass());
  const channel = openClassChannel();
  opened.push(holdClass({ channel, store, projectors: createProjectors(), scenario: aScenario(), onMove: () => undefined }), channel.close);
  return store;
}

let count = 0;
function open(link: string) {
  render(
    <HandedInScreen
      packed={link}
      newId={() => String((count += 1)).padStart(8, "0")}
      titleOf={(id) => (id === "late-again" ? "Late again" : null)}
    />,
  );
  return userEvent.setup();
}

test("an answer goes to the class that is open, its name unseen", async () => {
  const store = openAClass();
  open(await packed());
  expect(await screen.findByText(/It is in the class “Late again” now/u)).toBeTruthy();
  expect(store.getState().answers.map(({ text, name }) => [text, name])).toEqual([["I was late.", "Maya Lind"]]);
  expect(document.body.textContent).not.toContain("Maya Lind");
});

test("where no class is open it says how, and tries again", async () => {
  const user = open(await packed());
  await screen.findByText(/No class of yours is open/u, {}, { timeout: 3000 });
  expect(screen.getByRole("link", { name: "Begin a class with this moment" }).getAttribute("href")).toBe("#/class/late-again");
  const store = openAClass();
  await user.click(screen.getByRole("button", { name: "Try again" }));
  await screen.findByText(/It is in the class/u);
  expect(store.getState().answers).toHaveLength(1);
});

test("an answer to another moment is not taken, and that is said", async () => {
  const store = openAClass();
  open(await packed({ scenarioId: "too-young" }));
  expect(await screen.findByText(/It was not taken/u, {}, { timeout: 3000 })).toBeTruthy();
  expect(store.getState().answers).toEqual([]);
});

test("a bad link names its problems and hands nothing over", async () => {
  const store = openAClass();
  open(await packed({ text: "", extra: 1 }));
  const alert = await screen.findByRole("alert");
  expect(alert.querySelectorAll("li")).toHaveLength(2);
  await vi.waitFor(() => expect(store.getState().answers).toEqual([]));
});

test("what a link holds is shown as text", async () => {
  open(await packed({ text: "<img src=x onerror=alert(1)> I was late." }));
  expect(await screen.findByText(/<img src=x/u)).toBeTruthy();
  expect(document.querySelector("img")).toBeNull();
});
