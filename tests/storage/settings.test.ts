import { beforeEach, describe, expect, it, vi } from "vitest";
import { DEFAULT_SETTINGS } from "#schema/settings.ts";
import { ALocalStorage } from "./a-local-storage.ts";

let device: ALocalStorage;

beforeEach(() => {
  device = new ALocalStorage();
  vi.stubGlobal("localStorage", device);
  vi.resetModules();
  return () => vi.unstubAllGlobals();
});

/** The settings as a newly opened tab finds them. */
async function open() {
  const { settingsOf, settingsStore } = await import("#storage/settings.ts");
  return { settingsStore, now: () => settingsOf(settingsStore.getState()) };
}

async function openAgain() {
  vi.resetModules();
  return open();
}

describe("the settings", () => {
  it("begin as Mend comes", async () => {
    expect((await open()).now()).toEqual(DEFAULT_SETTINGS);
    expect(DEFAULT_SETTINGS).toMatchObject({ theme: "system", selfRating: true, voice: { on: false }, primerSeen: false });
  });

  it("are as they were set when Mend is opened again", async () => {
    const voice = { on: true, uri: "urn:anna", rate: 0.8 };
    (await open()).settingsStore.getState().change({ theme: "dark", primerSeen: true, voice });
    expect((await openAgain()).now()).toEqual({ ...DEFAULT_SETTINGS, theme: "dark", primerSeen: true, voice });
  });

  it("lose only the fields that make no sense", async () => {
    const state = { theme: "neon", textSize: "large", selfRating: "no", voice: { on: true, rate: 99 }, extra: 1 };
    device.setItem("mend:settings", JSON.stringify({ state, version: 1 }));
    expect((await open()).now()).toEqual({ ...DEFAULT_SETTINGS, textSize: "large", voice: { on: true, uri: null, rate: 1 } });
  });

  it("are read as far as they can be when another version wrote them", async () => {
    device.setItem("mend:settings", JSON.stringify({ state: { theme: "dark", fonts: [] }, version: 9 }));
    expect((await open()).now()).toEqual({ ...DEFAULT_SETTINGS, theme: "dark" });
  });

  it.each(["not json", "null", "[]", '{"state":null,"version":1}'])(
    "take their defaults where %s is stored, and can be set",
    async (text) => {
      device.setItem("mend:settings", text);
      const { settingsStore, now } = await open();
      expect(now()).toEqual(DEFAULT_SETTINGS);
      settingsStore.getState().change({ textSize: "largest" });
      expect((await openAgain()).now().textSize).toBe("largest");
    },
  );

  it("go back to how Mend comes, with nothing kept", async () => {
    const { settingsStore, now } = await open();
    settingsStore.getState().change({ theme: "dark" });
    settingsStore.getState().clearAll();
    expect(now()).toEqual(DEFAULT_SETTINGS);
    expect(device.texts.size).toBe(0);
  });

  it("hold for as long as the tab where storage is blocked", async () => {
    vi.stubGlobal("localStorage", undefined);
    const { settingsStore, now } = await open();
    settingsStore.getState().change({ theme: "dark" });
    expect(now().theme).toBe("dark");
  });

  it("follow what is set in another tab", async () => {
    const listeners: ((event: { key: string }) => void)[] = [];
    vi.stubGlobal("window", { addEventListener: (_type: string, listener: (event: { key: string }) => void) => listeners.push(listener) });
    const { now } = await open();
    device.setItem("mend:settings", JSON.stringify({ state: { ...DEFAULT_SETTINGS, theme: "light" }, version: 1 }));
    for (const listener of listeners) listener({ key: "mend:draft:x" });
    expect(now().theme).toBe("system");
    for (const listener of listeners) listener({ key: "mend:settings" });
    expect(now().theme).toBe("light");
  });
});
