import { beforeEach, expect, it, vi } from "vitest";
import { installStore, promptInstall, watchInstall } from "#offline/install.ts";

const page = new EventTarget();
watchInstall(page);

function offer(outcome: "accepted" | "dismissed") {
  const event = Object.assign(new Event("beforeinstallprompt", { cancelable: true }), { prompt: vi.fn(async () => ({ outcome })) });
  page.dispatchEvent(event);
  return event;
}

beforeEach(async () => {
  await promptInstall(); // uses up what is left of the test before
});

it("keeps the browser’s offer until somebody asks for it", () => {
  const event = offer("accepted");
  expect(event.defaultPrevented).toBe(true);
  expect(event.prompt).not.toHaveBeenCalled();
  expect(installStore.getState().canInstall).toBe(true);
});

it.each(["accepted", "dismissed"] as const)("returns the answer %s, and the offer is used up", async (outcome) => {
  offer(outcome);
  expect(await promptInstall()).toBe(outcome);
  expect(installStore.getState().canInstall).toBe(false);
  expect(await promptInstall()).toBe("unavailable");
});

it("knows when the app was installed from the browser’s own menu", () => {
  offer("accepted");
  page.dispatchEvent(new Event("appinstalled"));
  expect(installStore.getState()).toEqual({ canInstall: false, installed: true });
});
