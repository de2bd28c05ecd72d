import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { DEFAULT_SETTINGS } from "#schema/settings.ts";
import { openIndexedDbStores } from "#storage/indexed-db-stores.ts";
import { findLostProfiles } from "#storage/profiles/lost-profiles.ts";
import { eraseProfile, readProfile } from "#storage/profiles/profile-contents.ts";
import { addProfile, profilesStore } from "#storage/profiles/profiles.ts";
import { aDrillRun } from "../../fixtures/a-drill-run.ts";
import { aPlainScenario } from "../../fixtures/a-scenario.ts";
import { anAttempt } from "../../fixtures/an-attempt.ts";
import { ALocalStorage } from "../a-local-storage.ts";

const BEN = "pben000000000";
let device: ALocalStorage;

beforeEach(async () => {
  device = new ALocalStorage();
  vi.stubGlobal("localStorage", device);
  vi.stubGlobal("indexedDB", new IDBFactory());
  addProfile(BEN, "Ben", 5);
  return () => vi.unstubAllGlobals();
});

async function fill(scope: string, id: string) {
  const stores = await openIndexedDbStores(scope);
  await stores.attempts.save(anAttempt({ id }));
  await stores.drillRuns.save(aDrillRun());
  await stores.ownScenarios.save(aPlainScenario());
  stores.close();
  device.setItem(`${scope}:settings`, JSON.stringify({ state: { ...DEFAULT_SETTINGS, theme: "dark" }, version: 1 }));
  device.setItem(`${scope}:draft:late-again`, "{}");
  device.setItem(`${scope}:scenario-draft:mine`, "{}");
  device.setItem(`${scope}:session`, "{}");
}

const databases = async () => (await indexedDB.databases()).map(({ name }) => name);
const listed = () => profilesStore.getState().profiles.map(({ id }) => id);

describe("what is kept of somebody", () => {
  it("is read without being them", async () => {
    await fill("mend", "anas");
    await fill(`mend-${BEN}`, "bens");
    const { records, settings, drafts } = await readProfile(BEN);
    expect(records).toMatchObject({
      attempts: [{ id: "bens" }],
      drillRuns: [aDrillRun()],
      ownScenarios: [aPlainScenario()],
      assignments: [],
    });
    expect([settings.theme, drafts]).toEqual(["dark", 2]);
    expect((await readProfile("first")).records.attempts).toMatchObject([{ id: "anas" }]);
  });

  it.each(["not json", "null", "[]", '{"state":{"theme":"neon"}}'])("has settings as Mend comes where %s is kept", async (text) => {
    device.setItem(`mend-${BEN}:settings`, text);
    expect((await readProfile(BEN)).settings).toEqual(DEFAULT_SETTINGS);
  });

  it("is erased whole, and what others have stays whole", async () => {
    await fill("mend", "anas");
    await fill(`mend-${BEN}`, "bens");
    await eraseProfile(BEN);
    expect([await databases(), listed()]).toEqual([["mend"], ["first"]]);
    expect([...device.texts.keys()].filter((key) => key.startsWith(`mend-${BEN}`))).toEqual([]);
    expect(await readProfile("first")).toMatchObject({ records: { attempts: [{ id: "anas" }] }, settings: { theme: "dark" }, drafts: 2 });
  });

  it("is erased also of the first, who then is nobody’s", async () => {
    await fill("mend", "anas");
    await fill(`mend-${BEN}`, "bens");
    await eraseProfile("first");
    expect([await databases(), listed()]).toEqual([[`mend-${BEN}`], [BEN]]);
    expect([...device.texts.keys()].filter((key) => key.startsWith("mend:"))).toEqual([]);
    expect((await readProfile(BEN)).records.attempts).toMatchObject([{ id: "bens" }]);
  });

  it("is erased also while another tab holds it open", async () => {
    const open = await openIndexedDbStores(`mend-${BEN}`);
    await open.attempts.save(anAttempt());
    await eraseProfile(BEN);
    expect(await databases()).toEqual([]);
  });

  it("stays listed where the browser does not let it be erased", async () => {
    vi.stubGlobal("indexedDB", undefined);
    await expect(eraseProfile(BEN)).rejects.toMatchObject({ name: "StorageError" });
    expect(listed()).toEqual(["first", BEN]);
  });
});

describe("what no list knows of", () => {
  it("is found by its database, or by a draft, and only where there is something", async () => {
    await fill("mend-plost00000000", "lost");
    device.setItem("mend-pdraft0000000:draft:late-again", "{}");
    (await openIndexedDbStores("mend-pempty0000000")).close();
    (await openIndexedDbStores("mend-nobodys-name")).close();
    device.setItem("mend:offline-said", "yes");
    const lost = await findLostProfiles(profilesStore.getState().profiles);
    expect(
      Object.fromEntries(lost.map(({ id, contents }) => [id, { attempts: contents.records.attempts.length, drafts: contents.drafts }])),
    ).toEqual({
      pdraft0000000: { attempts: 0, drafts: 1 },
      plost00000000: { attempts: 1, drafts: 2 },
    });
  });

  it.each(["assignment-draft", "hand-over:a1", "scenario-draft:mine", "draft:hand-in:late-again"])(
    "is found by “%s” alone",
    async (key) => {
      device.setItem(`mend-plost00000000:${key}`, "{}");
      expect(await findLostProfiles(profilesStore.getState().profiles)).toMatchObject([{ id: "plost00000000", contents: { drafts: 1 } }]);
    },
  );

  it("is not looked for where it is listed, and leaves nothing behind", async () => {
    await fill(`mend-${BEN}`, "bens");
    expect(await findLostProfiles(profilesStore.getState().profiles)).toEqual([]);
    expect(await databases()).toEqual([`mend-${BEN}`]);
  });

  it("is found by its keys where the browser does not name its databases", async () => {
    await fill("mend-plost00000000", "lost");
    vi.spyOn(indexedDB, "databases").mockImplementation(() => {
      throw new TypeError("indexedDB.databases is not a function");
    });
    expect(await findLostProfiles(profilesStore.getState().profiles)).toMatchObject([{ id: "plost00000000" }]);
  });
});
