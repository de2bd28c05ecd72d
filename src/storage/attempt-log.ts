import { createStore, type StoreApi } from "zustand/vanilla";
import type { Appeal, Attempt, Felt } from "#schema/attempt.ts";
import type { Backup } from "#schema/backup.ts";
import type { DrillRun } from "#schema/drill-run.ts";
import type { Scenario } from "#schema/scenario.ts";
import { newestFirst } from "./attempt-store.ts";
import { memoryStores } from "./memory-stores.ts";
import { compareMerged, type MergeCounts, mergeAttempts, mergeDrillRuns, mergeScenarios } from "./merge.ts";
import { byTitle } from "./own-scenario-store.ts";
import { createShelf } from "./shelf.ts";
import { type StorageError, type StorageTrouble, toStorageError } from "./storage-error.ts";
import type { Kept, Stores } from "./stores.ts";
import { openTabChannel, type TabChannel } from "./tab-channel.ts";
import { TROUBLE_SENTENCES } from "./trouble-sentences.ts";

/** How many attempts a backup brought, and the same of runs of drills and of scenarios, where what is here already stays as it is. */
export interface RestoreCounts extends MergeCounts {
  readonly drillRuns: MergeCounts;
  readonly scenarios: MergeCounts;
}

/** Everything kept, as the app sees it. No action rejects: what goes wrong is told in `trouble`, and the records stay in memory. */
export interface AttemptLog {
  readonly status: "loading" | "ready";
  /** Newest first. */
  readonly attempts: readonly Attempt[];
  /** Newest first. */
  readonly drillRuns: readonly DrillRun[];
  /** By title. */
  readonly ownScenarios: readonly Scenario[];
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
  clearDrillRuns(): Promise<void>;
  /** Adds the scenarios, or replaces those with the same id. */
  saveOwnScenarios(scenarios: readonly Scenario[]): Promise<void>;
  removeOwnScenario(id: string): Promise<void>;
  clearOwnScenarios(): Promise<void>;
  restore(backup: Backup): Promise<RestoreCounts>;
}

/** The log over the stores that `open` gives. Call `load` once; saving may begin before it is done. */
export function createAttemptLog(open: () => Promise<Stores>, channel: TabChannel = openTabChannel()): StoreApi<AttemptLog> {
  let stores: Stores = memoryStores();
  let loading: Promise<void> | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  return createStore<AttemptLog>()((set, get) => {
    const shelf = createShelf<Attempt>(
      () => stores.attempts,
      newestFirst,
      (attempts) => set({ attempts }),
    );
    const drillShelf = createShelf<DrillRun>(
      () => stores.drillRuns,
      newestFirst,
      (drillRuns) => set({ drillRuns }),
    );
    const scenarioShelf = createShelf<Scenario>(
      () => stores.ownScenarios,
      byTitle,
      (ownScenarios) => set({ ownScenarios }),
    );
    const shelves = [shelf, drillShelf, scenarioShelf] as const;

    /** One thing after another, so that a slow write never overtakes a later one. */
    const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
      const done = turn.then(work);
      turn = done.catch(() => undefined);
      return done;
    };
    const tell = (trouble: StorageTrouble | null) => {
      const isWaiting = shelves.some((one) => one.isWaiting());
      const told = trouble ?? (stores.kept === "memory" ? "blocked" : null);
      set({ kept: isWaiting ? "memory" : stores.kept, trouble: told && TROUBLE_SENTENCES[told] });
    };
    const recount = async () => set({ setAside: await stores.countSetAside() });
    const read = async () => {
      await Promise.all(shelves.map((one) => one.read()));
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
        for (const one of shelves) unsent = (await one.send()) ?? unsent;
        tell((failed ?? unsent)?.kind ?? null);
        channel.announce();
      });
    };

    return {
      status: "loading",
      attempts: [],
      drillRuns: [],
      ownScenarios: [],
      kept: "device",
      setAside: 0,
      trouble: null,
      load: loaded,
      saveAttempt: (attempt) => {
        shelf.keep([attempt]);
        return write();
      },
      removeAttempt: (id) => write(() => shelf.remove(id)),
      clearAttempts: () => write(() => shelf.clear().then(recount)),
      addAppeal: async (attemptId, appeal) => {
        await loaded();
        const attempt = get().attempts.find(({ id }) => id === attemptId);
        if (attempt) await get().saveAttempt({ ...attempt, appeals: [...attempt.appeals, appeal] });
      },
      setFelt: async (attemptId, felt) => {
        await loaded();
        const attempt = get().attempts.find(({ id }) => id === attemptId);
        if (attempt) await get().saveAttempt({ ...attempt, felt });
      },
      saveDrillRun: (run) => {
        drillShelf.keep([run]);
        return write();
      },
      clearDrillRuns: () => write(() => drillShelf.clear().then(recount)),
      saveOwnScenarios: (scenarios) => {
        scenarioShelf.keep(scenarios);
        return write();
      },
      removeOwnScenario: (id) => write(() => scenarioShelf.remove(id)),
      clearOwnScenarios: () => write(() => scenarioShelf.clear().then(recount)),
      restore: async (backup) => {
        await loaded();
        const { attempts: mine, drillRuns: myRuns, ownScenarios: myScenarios } = get();
        const some = compareMerged(mine, backup.attempts, mergeAttempts(mine, backup.attempts));
        const runs = compareMerged(myRuns, backup.drillRuns, mergeDrillRuns(myRuns, backup.drillRuns));
        const others = compareMerged(myScenarios, backup.ownScenarios, mergeScenarios(myScenarios, backup.ownScenarios));
        shelf.keep(some.changed);
        drillShelf.keep(runs.changed);
        scenarioShelf.keep(others.changed);
        await write();
        return { ...some.counts, drillRuns: runs.counts, scenarios: others.counts };
      },
    };
  });
}
