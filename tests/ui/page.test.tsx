import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ArrivedContext, Page } from "#ui/page.tsx";

describe("a page", () => {
  it("names the tab and itself, with one h1", () => {
    render(<Page title="Settings" />);
    expect(document.title).toBe("Settings · Mend");
    expect(screen.getAllByRole("heading", { level: 1 }).map(({ textContent }) => textContent)).toEqual(["Settings"]);
  });

  it("can head itself with other words than the tab’s", () => {
    render(<Page title="Mend" heading="What would you say back?" />);
    expect(document.title).toBe("Mend");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("What would you say back?");
  });

  it("moves the focus to its heading when it was reached from another screen", () => {
    render(
      <ArrivedContext value={true}>
        <Page title="Settings" />
      </ArrivedContext>,
    );
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
  });

  it("leaves the focus alone when it is the first screen of a visit", () => {
    render(<Page title="Settings" />);
    expect(document.activeElement).toBe(document.body);
  });
});
