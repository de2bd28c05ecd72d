import { describe, expect, it } from "vitest";
import type { RecordStore } from "#storage/record-store.ts";
import { RECORD_KINDS, type Records } from "#storage/records.ts";
import type { Stores } from "#storage/stores.ts";
import { aDrillRun } from "../fixtures/a-drill-run.ts";
import { aRatingRound } from "../fixtures/a-rating-round.ts";
import { aPlainScenario } from "../fixtures/a-scenario.ts";
import { aTakenAssignment } from "../fixtures/an-assignment.ts";
import { anAttempt } from "../fixtures/an-attempt.ts";
import { noRecords, oneOfEach } from "../fixtures/one-of-each.ts";

interface Dated {
  readonly id: string;
  readonly at: number;
}

/** What both kinds of stores promise. `open` gives empty stores; it is called once a test. */
export function itKeepsTheContract(open: () => Promise<Stores>): void {
  it("lists nothing at first", async () => {
    const stores = await open();
    expect([await listAll(stores), await stores.countSetAside()]).toEqual([noRecords(), 0]);
  });

  it("lists scenarios by title", async () => {
    const { ownScenarios } = await open();
    const [first, second] = [aPlainScenario({ id: "z", title: "Any" }), aPlainScenario({ id: "a", title: "Zeal" })];
    await ownScenarios.saveAll([second, first]);
    expect(await ownScenarios.list()).toEqual([first, second]);
  });

  it.each(RECORD_KINDS)("clears %s and leaves the other kinds alone", async (kind) => {
    const stores = await open();
    await saveOneOfEach(stores);
    expect(await listAll(stores)).toEqual(oneOfEach());
    await stores[kind].clear();
    expect(await listAll(stores)).toEqual({ ...oneOfEach(), [kind]: [] });
  });

  describe("with attempts", () => {
    itKeepsDated(open, ({ attempts }) => attempts, anAttempt);
  });
  describe("with runs of drills", () => {
    itKeepsDated(open, ({ drillRuns }) => drillRuns, aDrillRun);
  });
  describe("with assignments", () => {
    itKeepsDated(open, ({ assignments }) => assignments, aTakenAssignment);
  });
  describe("with rating rounds", () => {
    itKeepsDated(open, ({ ratingRounds }) => ratingRounds, aRatingRound);
  });
}

function itKeepsDated<T extends Dated>(
  open: () => Promise<Stores>,
  storeIn: (stores: Stores) => RecordStore<T>,
  aRecord: (some: Dated) => T,
): void {
  it("lists the newest first, and of one moment by id", async () => {
    const store = storeIn(await open());
    const [old, newer, newest] = [aRecord({ id: "z", at: 1 }), aRecord({ id: "a", at: 2 }), aRecord({ id: "m", at: 3 })];
    const alsoNewest = aRecord({ id: "n", at: 3 });
    for (const record of [newer, alsoNewest, old, newest]) await store.save(record);
    expect(await store.list()).toEqual([newest, alsoNewest, newer, old]);
  });

  it("replaces the record with the same id", async () => {
    const store = storeIn(await open());
    await store.save(aRecord({ id: "one", at: 2 }));
    await store.save(aRecord({ id: "one", at: 1 }));
    expect(await store.list()).toEqual([aRecord({ id: "one", at: 1 })]);
  });

  it("keeps what was saved, whatever is done to the object later", async () => {
    const store = storeIn(await open());
    const record = aRecord({ id: "one", at: 1 });
    await store.save(record);
    Object.assign(record, { at: 2 });
    expect(await store.list()).toEqual([aRecord({ id: "one", at: 1 })]);
  });

  it("removes one, and shrugs at an id that is not there", async () => {
    const store = storeIn(await open());
    await store.saveAll([aRecord({ id: "one", at: 1 }), aRecord({ id: "two", at: 1 })]);
    await store.remove("one");
    await store.remove("three");
    expect(await store.list()).toEqual([aRecord({ id: "two", at: 1 })]);
  });
}

/** All that the stores hold, by kind. */
export async function listAll({ attempts, drillRuns, ownScenarios, assignments, ratingRounds }: Stores): Promise<Records> {
  return {
    attempts: await attempts.list(),
    drillRuns: await drillRuns.list(),
    ownScenarios: await ownScenarios.list(),
    assignments: await assignments.list(),
    ratingRounds: await ratingRounds.list(),
  };
}

/** Puts `oneOfEach()` into the stores. */
export async function saveOneOfEach({ attempts, drillRuns, ownScenarios, assignments, ratingRounds }: Stores): Promise<void> {
  const records = oneOfEach();
  await attempts.saveAll(records.attempts);
  await drillRuns.saveAll(records.drillRuns);
  await ownScenarios.saveAll(records.ownScenarios);
  await assignments.saveAll(records.assignments);
  await ratingRounds.saveAll(records.ratingRounds);
}
