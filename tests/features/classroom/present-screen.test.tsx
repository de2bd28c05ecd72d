import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { PresentScreen } from "#features/present/present-screen.tsx";
import { aScenario } from "../../fixtures/a-scenario.ts";

const scenario = aScenario();

function present() {
  render(
    <PresentScreen
      scenario={scenario}
      clientName="Dana"
      leaveHref="#/"
      renderAnswer={(text, evidence) => (
        <p data-testid="answer">
          {text} {evidence.map(({ kind }) => kind).join(" ")}
        </p>
      )}
      renderReaction={() => <p>Her reaction</p>}
    />,
  );
  return userEvent.setup();
}

describe("PresentScreen", () => {
  test("reveals step by step and hides every verdict until its step", async () => {
    const user = present();
    expect(screen.getByText(scenario.context)).toBeTruthy();
    expect(screen.queryByText(scenario.statement)).toBeNull();
    await user.keyboard(" ");
    expect(screen.getAllByText(scenario.statement).length).toBeGreaterThan(0);
    await user.keyboard("{ArrowRight}");
    await user.click(screen.getByRole("button", { name: "Answer B" }));
    await user.keyboard("{ArrowRight}");
    expect(screen.getByTestId("answer").textContent?.trim()).toBe(scenario.models?.[0]?.text);
    expect(screen.queryByRole("heading", { name: "Own a part" })).toBeNull();
    await user.keyboard("{ArrowRight}");
    expect(screen.getByRole("heading", { name: "Own a part" })).toBeTruthy();
    expect(screen.getByTestId("answer").textContent).toMatch(/own/u);
    await user.keyboard("{PageDown}");
    expect(screen.getByRole("heading", { name: "Reflect what’s underneath" })).toBeTruthy();
    await user.keyboard("{ArrowLeft}");
    expect(screen.getByRole("heading", { name: "Own a part" })).toBeTruthy();
  });

  test("ends with the client", async () => {
    const user = present();
    await user.keyboard("{ArrowRight}{ArrowRight}");
    await user.type(screen.getByRole("textbox", { name: "The room’s answer" }), "I was late, twice. What was that like?");
    await user.keyboard("{Control>}{Enter}{/Control}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}");
    expect(screen.getByText("Her reaction")).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Next" }).disabled).toBe(true);
  });

  test("asks for an answer that can be read", async () => {
    const user = present();
    await user.keyboard("{ArrowRight}{ArrowRight}{PageDown}");
    expect(screen.getByRole("alert").textContent).not.toBe("");
    expect(screen.getByRole("textbox")).toBeTruthy();
  });

  test("lets the room type without stepping on", async () => {
    const user = present();
    await user.keyboard("{ArrowRight}{ArrowRight}");
    await user.keyboard("I was late");
    expect(screen.getByRole<HTMLTextAreaElement>("textbox").value).toBe("I was late");
  });

  test("goes on by a click anywhere", async () => {
    const user = present();
    const main = document.createElement("main");
    document.body.firstElementChild?.before(main);
    main.append(...[...document.body.children].filter((child) => child !== main));
    await user.click(screen.getByText(scenario.context));
    expect(screen.queryByText(scenario.context)).toBeNull();
  });

  test("says that nothing is saved, and saves nothing", async () => {
    const user = present();
    expect(screen.getByText("Nothing is saved here.")).toBeTruthy();
    await user.keyboard("{ArrowRight}{ArrowRight}I was late, twice.");
    expect(localStorage.length).toBe(0);
  });

  test("leaves by Escape", async () => {
    location.hash = "#/present/late-again";
    const user = present();
    await user.keyboard("{Escape}");
    expect(location.hash).toBe("#/");
  });
});
