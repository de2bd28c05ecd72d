import { render, screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { LevelsLine } from "#features/feedback/levels-line.tsx";
import { aReport } from "../../fixtures/a-report.ts";

const lines = () => screen.getAllByRole("listitem").map(({ textContent }) => textContent);

describe("a report in a line", () => {
  test("says each skill’s level, what it is not sure of, and what got in the way", () => {
    render(<LevelsLine report={aReport()} />);
    expect(lines()).toEqual(["own: there", "reflect: perhaps partly", "ask: there", "Explaining or defending"]);
  });

  test("says when an answer was not scored", () => {
    render(<LevelsLine report={{ status: "unscorable", reason: "too_short", engine: "0" }} />);
    expect(screen.getByText("Not scored")).toBeTruthy();
  });
});
