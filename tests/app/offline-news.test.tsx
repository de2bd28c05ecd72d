import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { OfflineNews } from "#app/offline-news.tsx";
import { OfflineSection } from "#app/offline-section.tsx";
import { offlineStore } from "#offline/register.ts";
import { saveDraft } from "#storage/drafts.ts";

beforeEach(() => offlineStore.setState({ status: "ready", justReady: false }));

describe("news about working offline", () => {
  it("says that Mend is ready, until that is acknowledged", async () => {
    offlineStore.setState({ justReady: true });
    render(<OfflineNews />);
    expect(screen.getByRole("status").textContent).toContain("Ready to work offline");
    await userEvent.click(screen.getByRole("button", { name: "Good to know" }));
    expect(screen.queryByRole("status")).toBeNull();
    expect(offlineStore.getState().justReady).toBe(false);
  });

  it("asks before an update, says that the draft is safe, and can wait", async () => {
    const reload = vi.spyOn(location, "reload").mockImplementation(() => undefined);
    saveDraft("too-young", { text: "I am new at this.", startedAt: 1 });
    offlineStore.setState({ status: "update_waiting" });
    render(<OfflineNews />);
    expect(screen.getByRole("status").textContent).toMatch(/new version.*Your draft is kept/s);
    await userEvent.click(screen.getByRole("button", { name: "Later" }));
    expect(screen.queryByRole("status")).toBeNull();
    expect(reload).not.toHaveBeenCalled();
  });

  it("is silent where there is none", () => {
    const { container } = render(<OfflineNews />);
    expect(container.textContent).toBe("");
  });
});

describe("the offline part of the settings", () => {
  it("says how things stand, which version it is, and what a check found", async () => {
    render(<OfflineSection />);
    expect(screen.getByText(/opens without a network/)).toBeDefined();
    expect(screen.getByText(/^Version \d+\.\d+\.\d+/)).toBeDefined();
    await userEvent.click(screen.getByRole("button", { name: "Check for update" }));
    expect(await screen.findByText(/There was no answer/)).toBeDefined();
  });
});
