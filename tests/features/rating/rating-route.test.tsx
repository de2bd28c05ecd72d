import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { RatingRoute } from "#app/routes/teach/rating-route.tsx";
import { createAttemptLog } from "#storage/attempt-log.ts";
import { memoryStores } from "#storage/memory-stores.ts";
import { AttemptLogProvider } from "#storage/use-attempt-log.tsx";
import { aTakenAssignment, anAssignment } from "../../fixtures/an-assignment.ts";
import { anAttempt } from "../../fixtures/an-attempt.ts";

const NONE = "There are none on this device yet.";

async function openMyOwn(handedInAt: number | null) {
  const taken = aTakenAssignment({ assignment: anAssignment({ feedback: "later" }), handedInAt });
  const log = createAttemptLog(async () => memoryStores(), { announce: () => undefined, listen: () => undefined });
  await log.getState().load();
  await log.getState().saveAssignment(taken);
  await log.getState().saveAttempt(anAttempt({ occasion: "assignment", session: { id: taken.id, step: 0 } }));
  render(
    <AttemptLogProvider log={log}>
      <RatingRoute />
    </AttemptLogProvider>,
  );
  await userEvent.setup().click(await screen.findByRole("radio", { name: "My own" }));
}

describe("a round of one’s own answers", () => {
  test("holds none whose feedback still waits for the handing in", async () => {
    await openMyOwn(null);
    expect(screen.getByText(NONE)).toBeTruthy();
  });

  test("holds them once they are handed in", async () => {
    await openMyOwn(5);
    expect(screen.queryByText(NONE)).toBeNull();
    expect(screen.getByRole("button", { name: "Make the round" })).toBeTruthy();
  });
});
