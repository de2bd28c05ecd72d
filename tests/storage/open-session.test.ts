import { beforeEach, describe, expect, it, vi } from "vitest";
import type { PracticeSession } from "#schema/practice-session.ts";
import { loadSession, removeSession, saveSession } from "#storage/open-session.ts";
import { ALocalStorage } from "./a-local-storage.ts";

const session: PracticeSession = {
  schemaVersion: 1,
  id: "s1",
  minutes: 15,
  at: 5,
  steps: [{ kind: "repair", scenarioId: "late-again", delivery: null, why: "At your edge." }],
  step: 0,
};
const device = new ALocalStorage();
beforeEach(() => {
  device.clear();
  vi.stubGlobal("localStorage", device);
});

describe("the open practice session", () => {
  it("is kept as it stands, until it is closed", () => {
    expect(loadSession()).toBeNull();
    saveSession(session);
    saveSession({ ...session, step: 1 });
    expect(loadSession()).toEqual({ ...session, step: 1 });
    removeSession();
    expect(loadSession()).toBeNull();
  });

  it.each(["not json", "null", '{"id":"s1"}', JSON.stringify({ ...session, steps: [] })])("is none where %s was kept", (text) => {
    device.setItem("mend:session", text);
    expect(loadSession()).toBeNull();
  });
});
