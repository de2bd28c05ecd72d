import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { App } from "#app/app.tsx";
import { createAttemptLog } from "#storage/attempt-log.ts";
import { memoryStores } from "#storage/memory-stores.ts";
import { settingsStore } from "#storage/settings.ts";
import { anAttempt } from "../fixtures/an-attempt.ts";

/** Some screens come in a file of their own. */
const PATIENCE_MS = 5000;

const aLog = () => createAttemptLog(async () => ({ ...memoryStores(), kept: "device" }));

async function open(hash: string, log = aLog()) {
  history.replaceState(null, "", hash);
  render(<App log={log} />);
  await screen.findByRole("heading", { level: 1 }, { timeout: PATIENCE_MS });
  return { log, user: userEvent.setup() };
}

const heading = () => screen.getByRole("heading", { level: 1 });
const arriveAt = (title: string) => waitFor(() => expect(document.title).toBe(title), { timeout: PATIENCE_MS });

beforeEach(() => {
  settingsStore.getState().clearAll();
  sessionStorage.clear();
});
afterEach(() => vi.useRealTimers());

describe("moving between screens", () => {
  it("opens the library first, and leaves the focus alone", async () => {
    await open("#/");
    expect(heading().textContent).toBe("What would you say back?");
    expect(document.title).toBe("Mend");
    expect(document.activeElement).toBe(document.body);
  });

  it("names the tab, moves the focus to the new heading and marks the place", async () => {
    const { user } = await open("#/");
    await user.click(screen.getByRole("link", { name: "Settings" }));
    await arriveAt("Settings · Mend");
    expect(document.activeElement).toBe(heading());
    expect(heading().textContent).toBe("Settings");
    expect(screen.getByRole("link", { name: "Settings" }).getAttribute("aria-current")).toBe("page");
    expect(screen.getByRole("link", { name: "Practice" }).getAttribute("aria-current")).toBeNull();
  });

  it("has a way past the header", async () => {
    const { user } = await open("#/about");
    await user.tab();
    expect(document.activeElement?.textContent).toBe("Skip to the content");
    await user.keyboard("{Enter}");
    expect(document.activeElement).toBe(screen.getByRole("main"));
    expect(location.hash).toBe("#/about");
  });

  it("keeps #/import/… for links that carry a scenario, and changes nothing", async () => {
    const { log } = await open("#/import/eyJpZCI6Im1pbmUifQ");
    expect(heading().textContent).toBe("A scenario in a link");
    expect(screen.getByText(/Nothing was added, and nothing was changed/)).toBeDefined();
    expect(log.getState().ownScenarios).toEqual([]);
  });

  it("says so where there is nothing, and leads back", async () => {
    await open("#/no/such/place");
    expect(heading().textContent).toBe("There is nothing here");
    expect(within(screen.getByRole("main")).getByRole("link").getAttribute("href")).toBe("#/");
  });

  it.each(["#/class/too-young", "#/projector/too-young"])("leaves the screen to a class: %s", async (hash) => {
    await open(hash);
    expect(screen.queryByRole("navigation", { name: "Main" })).toBeNull();
    expect(screen.getByRole("main")).toBeDefined();
  });
});

describe("the first visit", () => {
  it("offers the primer, which can be skipped for good", async () => {
    const { user } = await open("#/");
    await user.click(screen.getByRole("button", { name: "Not now" }));
    expect(screen.queryByText("New here?")).toBeNull();
    expect(settingsStore.getState().primerSeen).toBe(true);
  });

  it("leads from the primer to a gentle scenario", async () => {
    const { user } = await open("#/primer");
    await user.click(screen.getByRole("link", { name: "Start with a first one" }));
    expect(location.hash).toMatch(/^#\/practice\/[a-z-]+$/);
    expect(settingsStore.getState().primerSeen).toBe(true);
  });
});

describe("theme and text size", () => {
  it("hold for the whole page as soon as they are chosen", async () => {
    const { user } = await open("#/settings");
    await user.click(screen.getByRole("radio", { name: "Dark" }));
    await user.click(screen.getByRole("radio", { name: "Largest" }));
    expect(document.documentElement.dataset).toMatchObject({ theme: "dark", textSize: "largest" });
    await user.click(screen.getByRole("radio", { name: "As the device" }));
    expect(document.documentElement.dataset["theme"]).toBeUndefined();
  });
});

describe("trouble with storage", () => {
  it("is told above everything, with the backup file at hand", async () => {
    const saved = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
    vi.spyOn(URL, "createObjectURL").mockReturnValue("blob:mend");
    const { user, log } = await open(
      "#/",
      createAttemptLog(async () => memoryStores()),
    );
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toMatch(/won’t let Mend keep anything/);
    await act(() => log.getState().saveAttempt(anAttempt()));
    await user.click(within(alert).getByRole("button", { name: "Save a backup file" }));
    expect(saved).toHaveBeenCalledOnce();
  });

  it("is not mentioned where there is none", async () => {
    const { log } = await open("#/");
    await act(() => log.getState().load());
    expect(screen.queryByRole("alert")).toBeNull();
  });
});
