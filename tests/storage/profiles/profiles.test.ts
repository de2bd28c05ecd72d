import { beforeEach, describe, expect, it, vi } from "vitest";
import { MOST_PROFILES } from "#schema/profile.ts";
import { ALocalStorage } from "../a-local-storage.ts";

const ANA = "pana000000000";
const BEN = "pben000000000";
let device: ALocalStorage;

/** Opens a tab: its sessionStorage is new, or one that it had before. */
async function openTab(session = new ALocalStorage()) {
  vi.stubGlobal("localStorage", device);
  vi.stubGlobal("sessionStorage", session);
  vi.resetModules();
  const { tabProfile, chooseProfile } = await import("#storage/profiles/tab-profile.ts");
  const profiles = await import("#storage/profiles/profiles.ts");
  const { getText, setText, textKeys } = await import("#storage/local-text.ts");
  return { session, tabProfile, chooseProfile, ...profiles, getText, setText, textKeys };
}
type Tab = Awaited<ReturnType<typeof openTab>>;
const names = ({ profilesStore }: Tab) => profilesStore.getState().profiles.map(({ name }) => name);

beforeEach(() => {
  device = new ALocalStorage();
  return () => vi.unstubAllGlobals();
});

describe("the people on a device", () => {
  it("are one who needs no name, until there are more", async () => {
    const tab = await openTab();
    expect(tab.profilesStore.getState().profiles).toEqual([{ id: "first", name: null, at: 0 }]);
    expect(tab.renameProfile("first", " Ana ")).toBeNull();
    expect(tab.addProfile(BEN, "Ben", 5)).toBeNull();
    expect(names(tab)).toEqual(["Ana", "Ben"]);
    expect(names(await openTab())).toEqual(["Ana", "Ben"]);
  });

  it("have names of which no two are alike, from 1 to 40 characters", async () => {
    const tab = await openTab();
    tab.addProfile(BEN, "Ben", 5);
    expect(tab.addProfile(ANA, " bEN", 6)).toBe("taken");
    expect(tab.addProfile(ANA, " \u200B\n", 6)).toBe("empty");
    expect(tab.addProfile(ANA, "n".repeat(41), 6)).toBe("too_long");
    expect(tab.renameProfile("first", "BEN")).toBe("taken");
    expect(tab.renameProfile(BEN, "ben")).toBeNull();
    expect(names(tab)).toEqual([null, "ben"]);
  });

  it("are as many as may be, and no more", async () => {
    const tab = await openTab();
    for (let at = 1; at < MOST_PROFILES; at += 1) {
      expect(tab.addProfile(`p${String(at).padStart(12, "0")}`, `Person ${at}`, at)).toBeNull();
    }
    expect(tab.addProfile(BEN, "Ben", 99)).toBe("too_many");
    expect(tab.bringBackProfile(BEN, 99)).toBe("too_many");
  });

  it("are added beside those whom another tab added meanwhile", async () => {
    const tab = await openTab();
    const other = await openTab();
    other.addProfile(BEN, "Ben", 5);
    tab.addProfile(ANA, "Ana", 6);
    expect(names(tab)).toEqual([null, "Ben", "Ana"]);
  });

  it("lose the name of the last one with everything else that is deleted", async () => {
    const tab = await openTab();
    tab.renameProfile("first", "Ana");
    tab.addProfile(BEN, "Ben", 5);
    tab.unnameWhoIsAlone();
    expect(names(tab)).toEqual(["Ana", "Ben"]);
    tab.dropProfile(BEN);
    tab.unnameWhoIsAlone();
    expect(names(tab)).toEqual([null]);
    expect(device.getItem("mend-profiles")).not.toContain("Ana");
  });

  it("are never none", async () => {
    const tab = await openTab();
    tab.addProfile(BEN, "Ben", 5);
    tab.dropProfile("first");
    tab.dropProfile(BEN);
    expect(names(tab)).toEqual(["Ben"]);
  });

  it("can’t be kept where the device is full or storage is blocked, and that is said", async () => {
    const tab = await openTab();
    device.isFull = true;
    expect(tab.addProfile(BEN, "Ben", 5)).toBe("not_kept");
    expect([names(tab), tab.canKeepProfiles()]).toEqual([[null], true]);
    vi.stubGlobal("localStorage", undefined);
    expect([tab.addProfile(BEN, "Ben", 5), tab.canKeepProfiles()]).toEqual(["not_kept", false]);
  });
});

describe("a tab", () => {
  it("is that person’s whom it remembers, however the device was used since", async () => {
    const anas = await openTab();
    anas.addProfile(BEN, "Ben", 5);
    const bens = await openTab();
    expect(bens.tabProfile).toEqual({ id: "first", isGuess: true });
    bens.chooseProfile(BEN);
    expect((await openTab(bens.session)).tabProfile).toEqual({ id: BEN, isGuess: false });
    expect((await openTab(anas.session)).tabProfile).toEqual({ id: "first", isGuess: false });
  });

  it("is, for want of better, that person’s who was chosen last", async () => {
    const tab = await openTab();
    tab.addProfile(BEN, "Ben", 5);
    tab.chooseProfile(BEN);
    expect((await openTab()).tabProfile).toEqual({ id: BEN, isGuess: true });
  });

  it("has nothing to guess where there is one person, or where it could not remember the answer", async () => {
    expect((await openTab()).tabProfile.isGuess).toBe(false);
    (await openTab()).addProfile(BEN, "Ben", 5);
    vi.stubGlobal("sessionStorage", undefined);
    vi.resetModules();
    expect((await import("#storage/profiles/tab-profile.ts")).tabProfile).toEqual({ id: "first", isGuess: false });
  });

  it("guesses anew where whom it remembers is gone", async () => {
    const tab = await openTab();
    tab.addProfile(BEN, "Ben", 5);
    tab.addProfile(ANA, "Ana", 6);
    tab.chooseProfile(BEN);
    tab.dropProfile(BEN);
    expect((await openTab(tab.session)).tabProfile).toEqual({ id: "first", isGuess: true });
  });

  it("forgets what it knew of one person when it becomes another’s", async () => {
    const tab = await openTab();
    tab.addProfile(BEN, "Ben", 5);
    tab.session.setItem("mend-library-filters", "shape=withdrawal");
    tab.session.setItem("somebody-else", "stays");
    tab.chooseProfile(tab.tabProfile.id);
    expect(tab.session.getItem("mend-library-filters")).not.toBeNull();
    tab.chooseProfile(BEN);
    expect([...tab.session.texts.keys()].toSorted()).toEqual(["mend-profile", "somebody-else"]);
  });

  it("hears when others are added elsewhere, and when its own person is gone", async () => {
    let hear = (_event: { key: string | null }): void => undefined;
    vi.stubGlobal("addEventListener", (_type: string, listener: typeof hear) => {
      hear = listener;
    });
    const tab = await openTab();
    const onGone = vi.fn();
    tab.watchProfiles(onGone);
    device.setItem(
      "mend-profiles",
      JSON.stringify({
        profiles: [
          { id: "first", name: "Ana", at: 0 },
          { id: BEN, name: "Ben", at: 5 },
        ],
        lastId: BEN,
      }),
    );
    hear({ key: "mend:settings" });
    expect(names(tab)).toEqual([null]);
    hear({ key: "mend-profiles" });
    expect([names(tab), onGone.mock.calls.length]).toEqual([["Ana", "Ben"], 0]);
    device.setItem("mend-profiles", JSON.stringify({ profiles: [{ id: BEN, name: "Ben", at: 5 }], lastId: BEN }));
    hear({ key: "mend-profiles" });
    expect(onGone).toHaveBeenCalledOnce();
  });
});

describe("short texts", () => {
  it("of the first person lie where they always did, and nobody sees another’s", async () => {
    const anas = await openTab();
    anas.addProfile(BEN, "Ben", 5);
    anas.setText("mend:draft:late-again", "Ana’s");
    anas.chooseProfile(BEN);
    const bens = await openTab(anas.session);
    expect([bens.getText("mend:draft:late-again"), bens.textKeys()]).toEqual([null, []]);
    bens.setText("mend:draft:late-again", "Ben’s");
    expect([bens.getText("mend:draft:late-again"), bens.textKeys()]).toEqual(["Ben’s", ["mend:draft:late-again"]]);
    expect([anas.getText("mend:draft:late-again"), anas.textKeys()]).toEqual(["Ana’s", ["mend:draft:late-again"]]);
    expect(device.getItem("mend:draft:late-again")).toBe("Ana’s");
  });

  it("of whatever key are one person’s", async () => {
    const anas = await openTab();
    anas.addProfile(BEN, "Ben", 5);
    anas.setText("elsewhere", "Ana’s");
    anas.chooseProfile(BEN);
    expect((await openTab(anas.session)).getText("elsewhere")).toBeNull();
  });
});
