import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Suspense } from "react";
import { describe, expect, it, vi } from "vitest";
import { ErrorBoundary } from "#app/error-boundary.tsx";
import { lazyScreen } from "#app/lazy-screen.ts";
import { loadDraft, saveDraft } from "#storage/drafts.ts";

function Screen({ broken }: { readonly broken: () => boolean }) {
  if (broken()) throw new TypeError("statement is not a function");
  return <h1>A screen</h1>;
}

const show = (broken: () => boolean) => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  render(
    <ErrorBoundary>
      <Screen broken={broken} />
    </ErrorBoundary>,
  );
};

describe("a screen that fails", () => {
  it("says so kindly, and what happened for whoever mends it", () => {
    show(() => true);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Something went wrong here");
    expect(screen.getByText(/statement is not a function/)).toBeDefined();
    expect(screen.getByRole("link", { name: "Back to the scenarios" })).toBeDefined();
  });

  it("keeps the draft, and says that it is kept", () => {
    saveDraft("too-young", { text: "I am new at th", startedAt: 1 });
    show(() => true);
    expect(screen.getByRole("alert").textContent).toMatch(/kept as a draft/);
    expect(loadDraft("too-young")?.text).toBe("I am new at th");
  });

  it("promises no draft where there is none", () => {
    show(() => true);
    expect(screen.getByRole("alert").textContent).not.toMatch(/draft/);
  });

  it("can be tried again", async () => {
    let broken = true;
    show(() => broken);
    broken = false;
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("A screen");
  });
});

describe("a screen whose file does not come", () => {
  it("says so, and offers to reload", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const Missing = lazyScreen(async () => {
      throw new TypeError("Failed to fetch dynamically imported module");
    });
    render(
      <ErrorBoundary>
        <Suspense>
          <Missing />
        </Suspense>
      </ErrorBoundary>,
    );
    expect(await screen.findByRole("heading", { level: 1, name: "This part of Mend did not load" })).toBeDefined();
    expect(screen.getByRole("button", { name: "Reload Mend" })).toBeDefined();
    expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
  });
});
