import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ComponentProps } from "react";
import { describe, expect, it, vi } from "vitest";
import { SettingsScreen } from "#features/settings/settings-screen.tsx";
import { DEFAULT_SETTINGS, type Settings } from "#schema/settings.ts";
import { makeBackup } from "#storage/make-backup.ts";
import { speech } from "#ui/speech.ts";
import { anAttempt } from "../../fixtures/an-attempt.ts";
import { noRecords } from "../../fixtures/one-of-each.ts";

type Data = ComponentProps<typeof SettingsScreen>["data"];

const NOTHING = { added: 0, already: 0, replaced: 0 };
const RESTORED = {
  attempts: { added: 1, already: 2, replaced: 0 },
  drillRuns: NOTHING,
  ownScenarios: NOTHING,
  assignments: NOTHING,
  ratingRounds: NOTHING,
};
const AMOUNT = { attempts: 3, drillRuns: 0, ownScenarios: 1, assignments: 0, ratingRounds: 0 };

function show(data: Partial<Data> = {}, settings: Settings = DEFAULT_SETTINGS) {
  const doors = {
    whose: null,
    onSaveBackup: vi.fn<Data["onSaveBackup"]>(),
    onRestore: vi.fn<Data["onRestore"]>(async () => RESTORED),
    onDeleteAll: vi.fn<Data["onDeleteAll"]>(async () => undefined),
  };
  const onChange = vi.fn();
  render(
    <SettingsScreen
      settings={settings}
      onChange={onChange}
      data={{ amount: AMOUNT, kept: "device", setAside: 0, ...doors, ...data }}
      returns={<p>returns</p>}
      offline={<p>offline</p>}
      room={<p>room</p>}
      people={<p>people</p>}
      install={<p>install</p>}
    />,
  );
  return { ...doors, onChange, user: userEvent.setup() };
}

const aFile = (text: string) => new File([text], "mend-backup.json", { type: "application/json" });

describe("settings", () => {
  it("change as soon as they are chosen", async () => {
    const { user, onChange } = show();
    await user.click(screen.getByRole("radio", { name: "Light" }));
    await user.click(screen.getByRole("radio", { name: "Large" }));
    await user.click(screen.getByRole("checkbox", { name: "Rate myself before I see the feedback" }));
    expect(onChange.mock.calls).toEqual([[{ theme: "light" }], [{ textSize: "large" }], [{ selfRating: false }]]);
  });

  it("say that the client is not read aloud where the browser has no voice of its own", async () => {
    show();
    expect(await screen.findByText(/no English voice that works on the device itself/)).toBeDefined();
  });

  it("say where everything lives and how much there is", () => {
    show({ setAside: 2 });
    expect(screen.getByText("3 attempts and 1 scenario of your own")).toBeDefined();
    expect(screen.getByText(/in this browser, on this device, and nowhere else/)).toBeDefined();
    expect(screen.getByText(/2 records could not be read/)).toBeDefined();
  });

  it("warn when the tab is all there is", () => {
    show({ kept: "memory" });
    expect(screen.getByText(/lives in this tab only/)).toBeDefined();
  });
});

describe("a backup", () => {
  it("is saved on request", async () => {
    const { user, onSaveBackup } = show();
    await user.click(screen.getByRole("button", { name: "Save a backup file" }));
    expect(onSaveBackup).toHaveBeenCalledOnce();
  });

  it("is merged, and what came of it is said in words", async () => {
    const { user, onRestore } = show();
    const text = makeBackup({ records: { ...noRecords(), attempts: [anAttempt()] }, settings: DEFAULT_SETTINGS, at: 0 });
    await user.upload(screen.getByTestId("file-picker"), aFile(text));
    expect(await screen.findByText("Added 1 attempt. What was here already stayed as it was.")).toBeDefined();
    expect(onRestore).toHaveBeenCalledWith(expect.objectContaining({ attempts: [anAttempt()] }));
  });

  it("that is none changes nothing, and the problem is named", async () => {
    const { user, onRestore } = show();
    await user.upload(screen.getByTestId("file-picker"), aFile('{"hello": 1}'));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("Nothing was restored");
    expect(
      within(alert)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent)
        .join(),
    ).toContain("format");
    expect(onRestore).not.toHaveBeenCalled();
  });
});

describe("a file that is no backup", () => {
  it.each([
    ["of more than any backup is", { size: 200_000_000 }, /expected a file of at most 150.0 MB, found 200.0 MB/],
    [
      "that the browser cannot open",
      { arrayBuffer: () => Promise.reject(new DOMException("gone", "NotFoundError")) },
      /a file that can be read/,
    ],
  ])("%s is refused in words, and changes nothing", async (_, has, said) => {
    const { user, onRestore } = show();
    const file = aFile("{}");
    for (const [name, value] of Object.entries(has)) Object.defineProperty(file, name, { value });
    await user.upload(screen.getByTestId("file-picker"), file);
    expect((await screen.findByRole("alert")).textContent).toMatch(said);
    expect(onRestore).not.toHaveBeenCalled();
  });
});

describe("deleting everything", () => {
  it("asks first, naming all that goes, and does nothing on a no", async () => {
    const { user, onDeleteAll } = show();
    await user.click(screen.getByRole("button", { name: "Delete everything…" }));
    for (const what of [/attempts/u, /drills/u, /drafts/u, /scenarios of your own/u, /settings/u, /a session that is under way/u]) {
      expect(within(screen.getByRole("dialog")).getByText(what)).toBeDefined();
    }
    await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Keep it" }));
    expect(onDeleteAll).not.toHaveBeenCalled();
  });

  it("happens on a yes, and is said", async () => {
    const { user, onDeleteAll } = show();
    await user.click(screen.getByRole("button", { name: "Delete everything…" }));
    await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Delete everything" }));
    expect(onDeleteAll).toHaveBeenCalledOnce();
    expect(await screen.findByText(/Everything is deleted/)).toBeDefined();
  });
});

describe("where several people practice on the device", () => {
  it("says whose everything is, and that deleting it takes nothing from the others", async () => {
    const { user, onDeleteAll } = show({ whose: "Ben" });
    expect(screen.getByText(/of Ben’s\./)).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Delete everything of Ben’s…" }));
    const dialog = screen.getByRole("dialog", { name: "Delete everything of Ben’s?" });
    expect(within(dialog).getByText(/what the others have on this device stays/)).toBeDefined();
    await user.click(within(dialog).getByRole("button", { name: "Delete everything of Ben’s" }));
    expect(onDeleteAll).toHaveBeenCalledOnce();
    expect(await screen.findByText(/Everything of Ben’s is deleted/)).toBeDefined();
  });
});

describe("the client’s voice", () => {
  it.each([
    ["read aloud", { voice: { ...DEFAULT_SETTINGS.voice, on: true } }],
    ["heard only", { pressure: { seconds: null, voiceOnly: true } }],
  ])("can be chosen where the client is %s", async (_, settings) => {
    vi.spyOn(speech, "voices").mockImplementation(async () => [{ uri: "local:en", name: "Local", lang: "en-US" }]);
    show({}, { ...DEFAULT_SETTINGS, ...settings });
    expect(await screen.findByRole("combobox", { name: "Voice" })).toBeDefined();
  });

  it("is not asked for where nothing is spoken", async () => {
    vi.spyOn(speech, "voices").mockImplementation(async () => [{ uri: "local:en", name: "Local", lang: "en-US" }]);
    show();
    expect(await screen.findByRole("checkbox", { name: "Read the client’s words aloud" })).toBeDefined();
    expect(screen.queryByRole("combobox", { name: "Voice" })).toBeNull();
  });
});
