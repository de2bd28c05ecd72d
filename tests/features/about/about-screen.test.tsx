import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { AboutScreen } from "#features/about/about-screen.tsx";

describe("about Mend", () => {
  it("says what it is not, where words go, how to install it, and which version it is", () => {
    render(<AboutScreen version="1.2.3+abc" />);
    expect(screen.getByText(/no assessment, no certificate, no therapy/)).toBeDefined();
    expect(screen.getByText(/There is no account, no server that receives them/)).toBeDefined();
    expect(screen.getAllByRole("term").map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(["iPhone and iPad", "Android", "Computer"]),
    );
    expect(screen.getByText("Version 1.2.3+abc")).toBeDefined();
  });

  it("tells supervisors where everything for teaching is, that names are no lock, and that a link can be read by whoever has it", () => {
    render(<AboutScreen version="1.2.3+abc" />);
    expect(screen.getByRole("link", { name: "Teach" }).getAttribute("href")).toBe("#/teach");
    expect(screen.getByText(/they are no lock/)).toBeDefined();
    expect(screen.getByText(/whoever has the link can read them/)).toBeDefined();
  });
});
