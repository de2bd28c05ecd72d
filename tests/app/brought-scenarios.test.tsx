import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { HistoryRoute } from "#app/routes/history-route.tsx";
import { RatingRoute } from "#app/routes/teach/rating-route.tsx";
import { createAttemptLog } from "#storage/attempt-log.ts";
import { memoryStores } from "#storage/memory-stores.ts";
import { AttemptLogProvider } from "#storage/use-attempt-log.tsx";
import { aScenario } from "../fixtures/a-scenario.ts";
import { anAssignment, aTakenAssignment } from "../fixtures/an-assignment.ts";
import { anAttempt } from "../fixtures/an-attempt.ts";

const silent = { announce: () => undefined, listen: () => undefined };
const saved: Promise<string>[] = [];

/** An answer to the scenario that came along with an assignment, and a disagreement with its reading. */
async function aLog() {
  const log = createAttemptLog(async () => memoryStores(), silent);
  await log.getState().load();
  await log.getState().saveAssignment(aTakenAssignment({ assignment: anAssignment({ feedback: "now" }) }));
  await log.getState().saveAttempt(
    anAttempt({
      scenarioId: aScenario().id,
      beatId: null,
      statement: aScenario().statement,
      occasion: "assignment",
      session: { id: "assignment-1", step: 1 },
      appeals: [{ about: "own", level: 0, reason: "", at: 5 }],
    }),
  );
  return log;
}

beforeEach(() => {
  saved.length = 0;
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    saved.push((blob as Blob).text());
    return "blob:x";
  });
});

test("a disagreement about a scenario that an assignment brought goes out with the scenario whole", async () => {
  const user = userEvent.setup();
  render(<HistoryRoute />, { wrapper: wrapperOf(await aLog()) });
  await user.click(screen.getByRole("button", { name: "Save what I disagreed with, as test cases" }));
  expect(JSON.parse((await saved[0]) ?? "")).toMatchObject({ scenario: "late-again", whole: { id: "late-again" } });
});

test("one’s own answers to a scenario that an assignment brought can be rated, and the scenario goes with them", async () => {
  const user = userEvent.setup();
  const log = await aLog();
  render(<RatingRoute />, { wrapper: wrapperOf(log) });
  await user.click(screen.getByRole("radio", { name: "My own" }));
  await user.click(screen.getByRole("button", { name: "Make the round" }));
  await vi.waitFor(() => expect(log.getState().ratingRounds).toHaveLength(1));
  expect(log.getState().ratingRounds[0]).toMatchObject({ answers: [{ scenarioId: "late-again" }], scenarios: [{ id: "late-again" }] });
});

const wrapperOf =
  (log: Awaited<ReturnType<typeof aLog>>) =>
  ({ children }: { readonly children: React.ReactNode }) => <AttemptLogProvider log={log}>{children}</AttemptLogProvider>;
