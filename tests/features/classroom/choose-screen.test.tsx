import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { catalogueEntryOf } from "#content/catalogue-entry.ts";
import { ChooseScreen } from "#features/classroom/choose-screen.tsx";
import { aScenario } from "../../fixtures/a-scenario.ts";

const own = [catalogueEntryOf(aScenario({ id: "mine", statement: "Nobody asked me." }))];
const shipped = [catalogueEntryOf(aScenario())];

test("one’s own and shipped moments lead to the class, and a search narrows them", async () => {
  render(
    <ChooseScreen own={own} shipped={shipped} search={(entries, words) => entries.filter(({ statement }) => statement.includes(words))} />,
  );
  expect(screen.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual(["#/class/mine", "#/class/late-again"]);
  const user = userEvent.setup();
  await user.type(screen.getByRole("searchbox"), "asked");
  expect(screen.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual(["#/class/mine"]);
  expect(screen.getByRole("status").textContent).toBe("1 moment");
  await user.type(screen.getByRole("searchbox"), " nothing");
  expect(screen.getByText("No moment has these words.")).toBeTruthy();
});
