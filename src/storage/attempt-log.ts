import { createStore, type StoreApi } from "zustand/vanilla";
import type { TakenAssignment } from "#schema/assignment.ts";
import type { Appeal, Attempt, Felt } from "#schema/attempt.ts";
import type { Backup } from "#schema/backup.ts";
import type { DrillRun } from "#schema/drill-run.ts";
import type { RatingRound } from "#schema/rating-round.ts";
import type { Scenario } from "#schema/scenario.ts";
import { memoryStores } from "./memory-stores.ts";
import { compareMerged, MERGE, type MergeCounts } from "./merge.ts";
import { ORDER } from "./order.ts";
import type { RecordKind, RecordOf, Records } from "./records.ts";
import { createShelf, type Shelf } from "./shelf.ts";
import { type StorageError, type StorageTrouble, toStorageError } from "./storage-error.ts";
import type { Kept, RecordStores, Stores } from "./stores.ts";
import { openTabChannel, type TabChannel } from "./tab-channel.ts";
import { TROUBLE_SENTENCES } from "./trouble-sentences.ts";

/** What a backup brought, by kind of record; of scenarios, what is here already stays as it is. */
export type RestoreCounts = { readonly [Kind in RecordKind]: MergeCounts };

/** Everything kept, as the app sees it. No action rejects: what goes wrong is told in `trouble`, and the records stay in memory. */
export interface AttemptLog extends Records {
  readonly status: "loading" | "ready";
  /** `memory` as long as anything here would be lost with the tab. */
  readonly kept: Kept;
  /** How many records could not be read; they are kept aside. */
  readonly setAside: number;
  /** A sentence for the person, as long as something is wrong with storage. */
  readonly trouble: string | null;

  load(): Promise<void>;
  saveAttempt(attempt: Attempt): Promise<void>;
  removeAttempt(id: string): Promise<void>;
  /** Removes all attempts, also those that could not be read. */
  clearAttempts(): Promise<void>;
  addAppeal(attemptId: string, appeal: Appeal): Promise<void>;
  /** Keeps what the trainee says about how an attempt felt, in place of what they said before. */
  setFelt(attemptId: string, felt: Felt): Promise<void>;
  /** Adds the run, or replaces the one with the same id. */
  saveDrillRun(run: DrillRun): Promise<void>;
  /** Adds the scenarios, or replaces those with the same id. */
  saveOwnScenarios(scenarios: readonly Scenario[]): Promise<void>;
  removeOwnScenario(id: string): Promise<void>;
  /** Adds the assignment, or replaces the one with the same id. */
  saveAssignment(assignment: TakenAssignment): Promise<void>;
  removeAssignment(id: string): Promise<void>;
  /** Adds the round, or replaces the one with the same id. */
  saveRatingRound(round: RatingRound): Promise<void>;
  removeRatingRound(id: string): Promise<void>;
  /** Removes everything, also what could not be read. */
  clearAll(): Promise<void>;
  restore(backup: Backup): Promise<RestoreCounts>;
}

const ofKind = <Kind extends RecordKind>(stores: RecordStores, kind: Kind): RecordStores[Kind] => stores[kind];

/** The log over the stores that `open` gives. Call `load` once; saving may begin before it is done. */
export function createAttemptLog(open: () => Promise<Stores>, channel: TabChannel = openTabChannel()): StoreApi<AttemptLog> {
  let stores: Stores = memoryStores();
  let loading: Promise<void> | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  return createStore<AttemptLog>()((set, get) => {
    const shelfOf = <Kind extends RecordKind>(kind: Kind): Shelf<RecordOf[Kind]> =>
      createShelf<RecordOf[Kind]>(
        () => ofKind(stores, kind),
        ORDER[kind],
        (records) => set({ [kind]: records }),
      );
    const shelves: { readonly [Kind in RecordKind]: Shelf<RecordOf[Kind]> } = {
      attempts: shelfOf("attempts"),
      drillRuns: shelfOf("drillRuns"),
      ownScenarios: shelfOf("ownScenarios"),
      assignments: shelfOf("assignments"),
      ratingRounds: shelfOf("ratingRounds"),
    };
    const allShelves = Object.values(shelves);

    /** One thing after another, so that a slow write never overtakes a later one. */
    const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
      const done = turn.then(work);
      turn = done.catch(() => undefined);
      return done;
    };
    const tell = (trouble: StorageTrouble | null) => {
      const isWaiting = allShelves.some((one) => one.isWaiting());
      const told = trouble ?? (stores.kept === "memory" ? "blocked" : null);
      set({ kept: isWaiting ? "memory" : stores.kept, trouble: told && TROUBLE_SENTENCES[told] });
    };
    const recount = async () => set({ setAside: await stores.countSetAside() });
    const read = async () => {
      await Promise.all(allShelves.map((one) => one.read()));
      // After listing, which is what sets aside.
      await recount();
    };
    const begin = () =>
      inTurn(async () => {
        try {
          stores = await open();
          await read();
          tell(null);
        } catch (error) {
          stores = memoryStores();
          tell(toStorageError(error).kind);
        }
        set({ status: "ready" });
        channel.listen(() => void inTurn(read).catch(() => undefined));
      });
    const loaded = () => (loading ??= begin());
    /** Makes a change to the stores, then sends what waits: a deletion may have made room. */
    const write = async (change: () => Promise<void> = async () => undefined) => {
      await loaded();
      await inTurn(async () => {
        const failed = await change().then(() => null, toStorageError);
        let unsent: StorageError | null = null;
        for (const one of allShelves) unsent = (await one.send()) ?? unsent;
        tell((failed ?? unsent)?.kind ?? null);
        channel.announce();
      });
    };

    const keep = <Kind extends RecordKind>(kind: Kind, records: readonly RecordOf[Kind][]) => {
      shelves[kind].keep(records);
      return write();
    };
    const change = async (attemptId: string, changed: (attempt: Attempt) => Attempt) => {
      await loaded();
      const attempt = get().attempts.find(({ id }) => id === attemptId);
      if (attempt) await keep("attempts", [changed(attempt)]);
    };
    /** Shows what a backup brings of one kind; it is sent with the next write. */
    const bring = <Kind extends RecordKind>(kind: Kind, brought: Records[Kind]): MergeCounts => {
      const mine: Records[Kind] = get()[kind];
      const { changed, counts } = compareMerged<RecordOf[Kind]>(mine, brought, MERGE[kind](mine, brought));
      shelves[kind].keep(changed);
      return counts;
    };

    return {
      status: "loading",
      attempts: [],
      drillRuns: [],
      ownScenarios: [],
      assignments: [],
      ratingRounds: [],
      kept: "device",
      setAside: 0,
      trouble: null,
      load: loaded,
      saveAttempt: (attempt) => keep("attempts", [attempt]),
      removeAttempt: (id) => write(() => shelves.attempts.remove(id)),
      clearAttempts: () => write(() => shelves.attempts.clear().then(recount)),
      addAppeal: (id, appeal) => change(id, (attempt) => ({ ...attempt, appeals: [...attempt.appeals, appeal] })),
      setFelt: (id, felt) => change(id, (attempt) => ({ ...attempt, felt })),
      saveDrillRun: (run) => keep("drillRuns", [run]),
      saveOwnScenarios: (scenarios) => keep("ownScenarios", scenarios),
      removeOwnScenario: (id) => write(() => shelves.ownScenarios.remove(id)),
      saveAssignment: (assignment) => keep("assignments", [assignment]),
      removeAssignment: (id) => write(() => shelves.assignments.remove(id)),
      saveRatingRound: (round) => keep("ratingRounds", [round]),
      removeRatingRound: (id) => write(() => shelves.ratingRounds.remove(id)),
      clearAll: () =>
        write(async () => {
          // One kind that cannot be cleared keeps none of the others.
          const cleared = await Promise.allSettled(allShelves.map((one) => one.clear()));
          await recount();
          for (const one of cleared) if (one.status === "rejected") throw one.reason;
        }),
      restore: async (backup) => {
        await loaded();
        const counts: RestoreCounts = {
          attempts: bring("attempts", backup.attempts),
          drillRuns: bring("drillRuns", backup.drillRuns),
          ownScenarios: bring("ownScenarios", backup.ownScenarios),
          assignments: bring("assignments", backup.assignments),
          ratingRounds: bring("ratingRounds", backup.ratingRounds),
        };
        await write();
        return counts;
      },
    };
  });
}
