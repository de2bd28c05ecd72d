import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { PeopleSection, type PeopleSectionProps } from "#features/profiles/people-section.tsx";
import { MOST_PROFILES } from "#schema/profile.ts";

const ANA = { id: "first", name: "Ana", at: 0 };
const BEN = { id: "pben000000000", name: "Ben", at: 5 };

function show(given: Partial<PeopleSectionProps> = {}) {
  const doors = {
    onAdd: vi.fn<PeopleSectionProps["onAdd"]>(() => null),
    onRename: vi.fn<PeopleSectionProps["onRename"]>(() => null),
    onBringBack: vi.fn<PeopleSectionProps["onBringBack"]>(() => null),
    onSwitch: vi.fn<PeopleSectionProps["onSwitch"]>(),
    onSaveBackup: vi.fn<PeopleSectionProps["onSaveBackup"]>(async () => undefined),
    onErase: vi.fn<PeopleSectionProps["onErase"]>(async () => undefined),
    amountOf: vi.fn<PeopleSectionProps["amountOf"]>(async () => "12 attempts and 1 draft"),
  };
  const props = { people: [ANA, BEN], hereId: ANA.id, isKept: true, lost: [], led: false, ...doors, ...given };
  const { rerender } = render(<PeopleSection {...props} />);
  return {
    ...doors,
    user: userEvent.setup(),
    show: (changes: Partial<PeopleSectionProps>) => rerender(<PeopleSection {...props} {...changes} />),
  };
}

const press = (name: string) => screen.getByRole("button", { name });
const rowOf = (name: string) => within(screen.getByRole("listitem", { name }));

describe("where one person practices", () => {
  it("says what there would be, and that there is no password; nobody is listed", () => {
    show({ people: [{ ...ANA, name: null }] });
    expect(screen.getByText(/There is no password/)).toBeDefined();
    expect(screen.queryByRole("list")).toBeNull();
  });

  it("asks for their own name before another’s", async () => {
    const { user, onAdd, onRename, show: change } = show({ people: [{ ...ANA, name: null }] });
    await user.click(press("Add a person"));
    expect(document.activeElement).toBe(screen.getByLabelText("First, what are you called here?"));
    await user.keyboard("Ana{Enter}");
    expect(onRename).toHaveBeenCalledWith("first", "Ana");
    change({ people: [ANA] });
    expect(document.activeElement).toBe(screen.getByLabelText("Who else practices here?"));
    await user.keyboard("Ben{Enter}");
    expect(onAdd).toHaveBeenCalledWith("Ben");
    expect(screen.getByText(/Ben is added/)).toBeDefined();
    expect(document.activeElement?.textContent).toBe("People on this device");
  });
});

describe("a name that cannot be had", () => {
  it.each([
    ["empty", /Please write a name/],
    ["taken", /has that name already/],
    ["not_kept", /storage is blocked or full/],
  ] as const)("because it is %s is said beside the field, which keeps it", async (problem, sentence) => {
    const { user } = show({ onAdd: () => problem });
    await user.click(press("Add a person"));
    await user.keyboard("Ben{Enter}");
    expect(screen.getByText(sentence)).toBeDefined();
    const field = screen.getByLabelText<HTMLInputElement>("Who else practices here?");
    expect([field.value, field.getAttribute("aria-invalid"), document.activeElement]).toEqual(["Ben", "true", field]);
  });
});

describe("where several practice", () => {
  it("shows whose this tab is, and switches to another on a press", async () => {
    const { user, onSwitch } = show();
    expect(rowOf("Ana").getByText("this tab")).toBeDefined();
    expect(rowOf("Ana").queryByRole("button", { name: /Switch/ })).toBeNull();
    await user.click(press("Switch to Ben"));
    expect(onSwitch).toHaveBeenCalledWith(BEN.id);
  });

  it("renames one, and gives the focus back to their row", async () => {
    const { user, onRename } = show();
    await user.click(press("Rename Ben"));
    await user.keyboard("Benno{Enter}");
    expect(onRename).toHaveBeenCalledWith(BEN.id, "Benno");
    expect(document.activeElement).toBe(screen.getByRole("listitem", { name: "Ben" }));
  });

  it("saves anybody’s backup", async () => {
    const { user, onSaveBackup } = show();
    await user.click(press("Save a backup of Ben’s"));
    expect(onSaveBackup.mock.calls).toEqual([[BEN.id]]);
  });

  it("says so where a backup fails", async () => {
    const { user } = show({ onSaveBackup: () => Promise.reject(new Error("blocked")) });
    await user.click(press("Save a backup of Ben’s"));
    expect(await screen.findByText(/Nothing was saved/)).toBeDefined();
  });

  it("erases one only after a question that names what goes", async () => {
    const { user, onErase } = show();
    await user.click(press("Erase… Ben"));
    const dialog = await screen.findByRole("dialog", { name: "Erase Ben’s history?" });
    expect(dialog.textContent).toContain("Ben has 12 attempts and 1 draft here.");
    expect(dialog.textContent).not.toContain("goes on as");
    await user.click(press("Keep it"));
    expect(onErase).not.toHaveBeenCalled();
    await user.click(press("Erase… Ben"));
    await user.click(await screen.findByRole("button", { name: "Erase it" }));
    expect(onErase).toHaveBeenCalledWith(BEN.id);
    expect(await screen.findByText("Ben’s history is erased.")).toBeDefined();
  });

  it("says who goes on where one erases oneself", async () => {
    const { user } = show();
    await user.click(press("Erase… Ana"));
    expect((await screen.findByRole("dialog")).textContent).toContain("This tab goes on as Ben.");
  });

  it("says so where erasing fails", async () => {
    const { user } = show({ onErase: () => Promise.reject(new Error("blocked")), amountOf: () => Promise.reject(new Error("blocked")) });
    await user.click(press("Erase… Ben"));
    expect((await screen.findByRole("dialog")).textContent).toContain("what could not be counted");
    await user.click(press("Erase it"));
    expect(await screen.findByText(/It is still here/)).toBeDefined();
  });

  it("adds nobody and switches to nobody where something would be lost with the tab", () => {
    show({ isKept: false });
    expect(screen.getByText(/doesn’t let Mend keep everything on the device/)).toBeDefined();
    expect(screen.queryByRole("button", { name: /Switch|Add a person/ })).toBeNull();
    expect(press("Save a backup of Ben’s")).toBeDefined();
  });

  it("adds nobody beyond the most", () => {
    show({ people: Array.from({ length: MOST_PROFILES }, (_, at) => ({ ...BEN, id: `p${at}`, name: `Ben ${at}` })) });
    expect(screen.queryByRole("button", { name: "Add a person" })).toBeNull();
    expect(screen.getByText(/as many as Mend keeps apart/)).toBeDefined();
  });
});

describe("a history that is on no list", () => {
  it("is offered back under its id, with what is in it", async () => {
    const { user, onBringBack } = show({ people: [ANA], lost: [{ id: "plost00000000", amount: "3 attempts" }] });
    expect(screen.getByText(/a history with 3 attempts/)).toBeDefined();
    await user.click(press("Bring back plost00000000"));
    expect(onBringBack).toHaveBeenCalledWith("plost00000000");
  });
});
