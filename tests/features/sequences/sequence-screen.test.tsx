import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { catalogueEntryOf } from "#content/catalogue-entry.ts";
import { sequenceEntryOf } from "#content/sequences/sequence-entry.ts";
import { SequenceList } from "#features/sequences/sequence-list.tsx";
import { SequenceScreen } from "#features/sequences/sequence-screen.tsx";
import { aPlainScenario, aScenario } from "../../fixtures/a-scenario.ts";
import { aSequence } from "../../fixtures/a-sequence.ts";
import { anAttempt } from "../../fixtures/an-attempt.ts";

const catalogue = [catalogueEntryOf(aScenario()), catalogueEntryOf(aPlainScenario({ id: "fine", statement: "No, it’s fine." }))];
const first = anAttempt({ id: "1", scenarioId: "late-again" });
const second = anAttempt({ id: "2", scenarioId: "fine" });

describe("a sequence", () => {
  it("says what it is for, and shows its scenarios in their order with what to work on", () => {
    render(<SequenceScreen sequence={aSequence()} catalogue={catalogue} attempts={[]} />);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Beginnings");
    expect(screen.getByText("Grant a fact.")).toBeDefined();
    expect(screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      "So this is just how it goes here? I sit out there and wait?",
      "No, it’s fine.",
    ]);
    expect(screen.getByText("A lighter hand.")).toBeDefined();
    expect(screen.getByText("Read the answers aloud without names.")).toBeDefined();
  });

  it.each([
    ["Begin", [], "#/sequences/beginnings/late-again"],
    ["Go on", [first], "#/sequences/beginnings/fine"],
    ["Go on", [second], "#/sequences/beginnings/late-again"],
    ["Go through it again", [first, second], "#/sequences/beginnings/late-again"],
  ])("leads on with “%s”", (name, attempts, href) => {
    render(<SequenceScreen sequence={aSequence()} catalogue={catalogue} attempts={attempts} />);
    expect(screen.getByRole("link", { name }).getAttribute("href")).toBe(href);
  });

  it("marks what was tried, and the step that comes next", () => {
    const { container } = render(<SequenceScreen sequence={aSequence()} catalogue={catalogue} attempts={[first]} />);
    expect(screen.getByText("1 of 2 tried")).toBeDefined();
    expect(container.querySelector("[aria-current=step]")?.textContent).toContain("No, it’s fine.");
    expect(screen.getAllByText(/· tried$/)).toHaveLength(1);
  });
});

describe("the list of sequences", () => {
  it("names each and says how far one has come", () => {
    render(<SequenceList sequences={[sequenceEntryOf(aSequence())]} attempts={[second]} />);
    const [card] = screen.getAllByRole("listitem");
    expect(card?.textContent).toBe("Beginnings1 of 2 tried");
    expect(screen.getByRole("link", { name: "Beginnings" }).getAttribute("href")).toBe("#/sequences/beginnings");
  });

  it("is not there where there is none", () => {
    const { container } = render(<SequenceList sequences={[]} attempts={[]} />);
    expect(container.innerHTML).toBe("");
  });
});
