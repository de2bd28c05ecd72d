import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ComponentProps } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { catalogueEntryOf } from "#content/catalogue-entry.ts";
import { LibraryScreen } from "#features/library/library-screen.tsx";
import { aReport } from "../../fixtures/a-report.ts";
import { aPlainScenario, aScenario } from "../../fixtures/a-scenario.ts";
import { anAttempt } from "../../fixtures/an-attempt.ts";

const shipped = [
  catalogueEntryOf(aScenario()),
  catalogueEntryOf(
    aScenario({
      id: "grades",
      title: "Grades",
      statement: "You sound like my mother.",
      alliance: "goal",
      difficulty: 3,
      contentNote: "An eating disorder.",
    }),
  ),
  catalogueEntryOf(aPlainScenario({ id: "fine", title: "Fine", statement: "No, it’s fine.", rupture: "withdrawal" })),
];

function show(props: Partial<ComponentProps<typeof LibraryScreen>> = {}) {
  const doors = { onPrimerDeclined: vi.fn(), onAdd: vi.fn(async () => {}), onRemove: vi.fn(async () => {}), onOpen: vi.fn() };
  const { unmount } = render(<LibraryScreen shipped={shipped} own={[]} attempts={[]} inviteToPrimer={false} {...doors} {...props} />);
  return { ...doors, unmount, user: userEvent.setup() };
}

const words = () => screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
const aFile = (name: string, content: unknown) => new File([typeof content === "string" ? content : JSON.stringify(content)], name);

beforeEach(() => sessionStorage.clear());

describe("the library", () => {
  it("lists the client’s words under how hard they are, each leading to its practice", () => {
    show();
    expect(words()).toEqual(["So this is just how it goes here? I sit out there and wait?", "No, it’s fine.", "You sound like my mother."]);
    expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      "Gentle",
      "Hard",
      "Scenarios of your own",
    ]);
    expect(screen.getByRole("link", { name: "You sound like my mother." }).getAttribute("href")).toBe("#/practice/grades");
    expect(screen.getByRole("link", { name: "In class: “Grades”" }).getAttribute("href")).toBe("#/class/grades");
    expect(screen.getByRole("link", { name: "Handout for “Grades”" }).getAttribute("href")).toBe("#/handout/grades");
    expect(screen.getByText("May be hard to read: An eating disorder.")).toBeDefined();
  });

  it("narrows by filters that combine, says how many are left, and clears", async () => {
    const { user } = show();
    expect(screen.getByText("3 scenarios")).toBeDefined();
    await user.selectOptions(screen.getByLabelText("Alliance"), "bond");
    await user.selectOptions(screen.getByLabelText("Shape"), "withdrawal");
    expect(words()).toEqual(["No, it’s fine."]);
    expect(screen.getByText("1 of 3 scenarios").getAttribute("aria-live")).toBe("polite");
    await user.click(screen.getByRole("button", { name: "Clear filters" }));
    expect(words()).toHaveLength(3);
  });

  it("says so when nothing is left, and leads back to all", async () => {
    const { user } = show();
    await user.selectOptions(screen.getByLabelText("Difficulty"), "harder");
    expect(screen.getByText("No scenario is all of that.")).toBeDefined();
    expect(screen.getByRole("button", { name: "Surprise me" })).toHaveProperty("disabled", true);
    await user.click(screen.getByRole("button", { name: "Show all of them" }));
    expect(words()).toHaveLength(3);
  });

  it("is found as it was left", async () => {
    const { user, unmount } = show();
    await user.selectOptions(screen.getByLabelText("Alliance"), "goal");
    unmount();
    show();
    expect(words()).toEqual(["You sound like my mother."]);
  });

  it("says how often each was tried, and what came of it last", () => {
    const newest = anAttempt({ id: "2", report: aReport({ levels: { own: 2, reflect: 1, ask: 0 } }) });
    show({ attempts: [newest, anAttempt()] });
    expect(screen.getByText("Tried twice. Last time:").parentElement?.textContent).toBe(
      "Tried twice. Last time:own therereflect partlyask missing",
    );
  });

  it("surprises with one that was never tried, among those shown", async () => {
    const { user, onOpen } = show({ attempts: [anAttempt()], random: () => 0 });
    await user.click(screen.getByRole("button", { name: "Surprise me" }));
    expect(onOpen).toHaveBeenCalledWith("grades");
  });

  it("offers the primer to a newcomer, who may decline", async () => {
    const { user, onPrimerDeclined } = show({ inviteToPrimer: true });
    expect(screen.getByRole("link", { name: "Read the primer" }).getAttribute("href")).toBe("#/primer");
    await user.click(screen.getByRole("button", { name: "Not now" }));
    expect(onPrimerDeclined).toHaveBeenCalledOnce();
  });
});

describe("scenarios of one’s own", () => {
  it("are added from a file", async () => {
    const { user, onAdd } = show();
    const mine = aScenario({ id: "mine", title: "Mine" });
    await user.upload(screen.getByTestId("file-picker"), aFile("mine.json", mine));
    expect(await screen.findByText("One scenario added")).toBeDefined();
    expect(onAdd).toHaveBeenCalledWith([mine]);
  });

  it("change nothing when the file is broken, and every problem is named", async () => {
    const { user, onAdd } = show();
    const broken = { ...aScenario({ id: "mine" }), aliance: "bond", statement: "", difficulty: 4 };
    await user.upload(screen.getByTestId("file-picker"), aFile("broken.json", broken));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("Nothing was added");
    const problems = within(alert)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
    expect(problems).toHaveLength(3);
    expect(problems.join("\n")).toMatch(/aliance.*did you mean “alliance”/);
    expect(onAdd).not.toHaveBeenCalled();
  });

  it("names what is wrong in a file as the editor’s form does, with the place for whoever opens the file", async () => {
    const { user } = show();
    await user.upload(screen.getByTestId("file-picker"), aFile("half.json", { ...aPlainScenario(), title: "", next: [{ after: [] }] }));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("What it is called (title): expected a text of 1 to 80 characters, found an empty text");
    expect(alert.textContent).toContain("Later moments, 1, when it comes (next[0].after): expected");
  });

  it("are looked at first where they come in a pack", async () => {
    const { user, onAdd } = show();
    const pack = { format: "mend-pack", version: 1, title: "First year", author: "K. Lind", license: "", note: "Read it aloud." };
    const inPack = aPlainScenario({ id: "mine", statement: "Fine." });
    await user.upload(screen.getByTestId("file-picker"), aFile("pack.json", { ...pack, scenarios: [inPack] }));
    expect(await screen.findByRole("heading", { name: "First year" })).toBeDefined();
    expect(screen.getByText("Read it aloud.")).toBeDefined();
    expect(onAdd).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Add it" }));
    expect(onAdd).toHaveBeenCalledWith([{ ...inPack, author: "K. Lind" }]);
  });

  it("are not replaced by others of the same id without a question", async () => {
    const { user, onAdd } = show({ own: [aScenario({ id: "mine", title: "Mine" })] });
    await user.upload(screen.getByTestId("file-picker"), aFile("mine.json", aScenario({ id: "mine", title: "Mine", statement: "Late?" })));
    expect(await screen.findByRole("group", { name: /“Mine” is among yours already, with other words/ })).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Leave it" }));
    expect(onAdd).not.toHaveBeenCalled();
  });

  it("are refused unread where the file is far too large", async () => {
    const { user, onAdd } = show();
    const large = new File(["[]"], "large.json");
    Object.defineProperty(large, "size", { value: 6_000_000 });
    await user.upload(screen.getByTestId("file-picker"), large);
    expect((await screen.findByRole("alert")).textContent).toContain("expected a file of at most 5.0 MB, found 6.0 MB");
    expect(onAdd).not.toHaveBeenCalled();
  });

  it("can be dropped, edited and shared", async () => {
    const { onAdd } = show({ own: [aScenario({ id: "mine", title: "Mine" })] });
    const files = [aFile("other.json", aScenario({ id: "other" }))];
    fireEvent.drop(screen.getByText(/that you choose or drop here/), { dataTransfer: { types: ["Files"], files } });
    await vi.waitFor(() => expect(onAdd).toHaveBeenCalledWith([aScenario({ id: "other" })]));
    expect(screen.getByRole("link", { name: "Edit “Mine”" }).getAttribute("href")).toBe("#/editor/mine");
    expect(screen.getByRole("link", { name: "Share “Mine”" }).getAttribute("href")).toBe("#/editor/mine/share");
  });

  it("stand at the top as yours, and go after a question", async () => {
    const mine = aScenario({ id: "mine", title: "Mine" });
    const { user, onRemove } = show({ own: [mine] });
    expect(screen.getAllByRole("heading", { level: 2 })[0]?.textContent).toBe("Yours");
    await user.click(screen.getByRole("button", { name: "Remove “Mine”" }));
    const dialog = screen.getByRole("dialog", { name: "Remove “Mine”?" });
    await user.click(within(dialog).getByRole("button", { name: "Keep it" }));
    expect(onRemove).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Remove “Mine”" }));
    await user.click(screen.getByRole("button", { name: "Remove it" }));
    expect(onRemove).toHaveBeenCalledWith("mine");
  });
});
