import { createStore, type StoreApi } from "zustand/vanilla";
import type { Appeal, Attempt } from "#schema/attempt.ts";
import type { Backup } from "#schema/backup.ts";
import type { Scenario } from "#schema/scenario.ts";
import { newestFirst } from "./attempt-store.ts";
import { memoryStores } from "./memory-stores.ts";
import { compareMerged, type MergeCounts, mergeAttempts, mergeScenarios } from "./merge.ts";
import { createOutbox } from "./outbox.ts";
import { byTitle } from "./own-scenario-store.ts";
import { type StorageTrouble, toStorageError } from "./storage-error.ts";
import type { Kept, Stores } from "./stores.ts";
import { openTabChannel, type TabChannel } from "./tab-channel.ts";
import { TROUBLE_SENTENCES } from "./trouble-sentences.ts";

/** How many attempts a backup brought, and the same of scenarios, where what is here already stays as it is. */
export interface RestoreCounts extends MergeCounts {
  readonly scenarios: MergeCounts;
}

/** Everything kept, as the app sees it. No action rejects: what goes wrong is told in `trouble`, and the records stay in memory. */
export interface AttemptLog {
  readonly status: "loading" | "ready";
  /** Newest first. */
  readonly attempts: readonly Attempt[];
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
  clearAttempts(): Promise<void>;
  addAppeal(attemptId: string, appeal: Appeal): Promise<void>;
  /** Adds the scenarios, or replaces those with the same id. */
  saveOwnScenarios(scenarios: readonly Scenario[]): Promise<void>;
  removeOwnScenario(id: string): Promise<void>;
  restore(backup: Backup): Promise<RestoreCounts>;
}

/** The log over the stores that `open` gives. Call `load` once; saving may begin before it is done. */
export function createAttemptLog(open: () => Promise<Stores>, channel: TabChannel = openTabChannel()): StoreApi<AttemptLog> {
  let stores: Stores = memoryStores();
  let loading: Promise<void> | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  const attempts = createOutbox<Attempt>((records) => stores.attempts.saveAll(records));
  const scenarios = createOutbox<Scenario>((records) => stores.ownScenarios.saveAll(records));

  return createStore<AttemptLog>()((set, get) => {
    /** One thing after another, so that a slow write never overtakes a later one. */
    const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
      const done = turn.then(work);
      turn = done.catch(() => undefined);
      return done;
    };
    const tell = (trouble: StorageTrouble | null) => {
      const isWaiting = attempts.waiting().length > 0 || scenarios.waiting().length > 0;
      const inMemory = stores.kept === "memory" ? "blocked" : null;
      const told = trouble ?? inMemory;
      set({ kept: isWaiting ? "memory" : stores.kept, trouble: told && TROUBLE_SENTENCES[told] });
    };
    const read = async () => {
      const [listed, listedScenarios] = await Promise.all([stores.attempts.list(), stores.ownScenarios.list()]);
      set({
        attempts: withRecords(listed, attempts.waiting(), newestFirst),
        ownScenarios: withRecords(listedScenarios, scenarios.waiting(), byTitle),
      });
    };
    /** Makes a change to the stores, then sends what waits: a deletion may have made room. */
    const write = (change: () => Promise<void> = async () => undefined) =>
      inTurn(async () => {
        const failed = await change().then(
          () => null,
          (error: unknown) => toStorageError(error),
        );
        const unsent = (await attempts.send()) ?? (await scenarios.send());
        tell((failed ?? unsent)?.kind ?? null);
        channel.announce();
      });
    const keep = (records: readonly Attempt[], ownScenarios: readonly Scenario[]) => {
      attempts.add(records);
      scenarios.add(ownScenarios);
      set((state) => ({
        attempts: withRecords(state.attempts, records, newestFirst),
        ownScenarios: withRecords(state.ownScenarios, ownScenarios, byTitle),
      }));
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
        set({ status: "ready", setAside: stores.setAside });
        channel.listen(() => void inTurn(read).catch(() => undefined));
      });
    const loaded = () => (loading ??= begin());

    return {
      status: "loading",
      attempts: [],
      ownScenarios: [],
      kept: "device",
      setAside: 0,
      trouble: null,
      load: loaded,
      saveAttempt: async (attempt) => {
        keep([attempt], []);
        await loaded();
        await write();
      },
      removeAttempt: async (id) => {
        await loaded();
        await write(async () => {
          await stores.attempts.remove(id);
          attempts.drop(id);
          set((state) => ({ attempts: state.attempts.filter((attempt) => attempt.id !== id) }));
        });
      },
      clearAttempts: async () => {
        await loaded();
        await write(async () => {
          await stores.attempts.clear();
          attempts.clear();
          set({ attempts: [] });
        });
      },
      addAppeal: async (attemptId, appeal) => {
        await loaded();
        const attempt = get().attempts.find(({ id }) => id === attemptId);
        if (attempt) await get().saveAttempt({ ...attempt, appeals: [...attempt.appeals, appeal] });
      },
      saveOwnScenarios: async (ownScenarios) => {
        keep([], ownScenarios);
        await loaded();
        await write();
      },
      removeOwnScenario: async (id) => {
        await loaded();
        await write(async () => {
          await stores.ownScenarios.remove(id);
          scenarios.drop(id);
          set((state) => ({ ownScenarios: state.ownScenarios.filter((scenario) => scenario.id !== id) }));
        });
      },
      restore: async (backup) => {
        await loaded();
        const { attempts: mine, ownScenarios: myScenarios } = get();
        const some = compareMerged(mine, backup.attempts, mergeAttempts(mine, backup.attempts));
        const others = compareMerged(myScenarios, backup.ownScenarios, mergeScenarios(myScenarios, backup.ownScenarios));
        keep(some.changed, others.changed);
        await write();
        return { ...some.counts, scenarios: others.counts };
      },
    };
  });
}

/** The list with these records in it, each id once; the later wins. */
function withRecords<T extends { readonly id: string }>(list: readonly T[], records: readonly T[], order: (a: T, b: T) => number): T[] {
  return [...new Map([...list, ...records].map((record) => [record.id, record])).values()].sort(order);
}
