import { createStore, type StoreApi } from "zustand/vanilla";
import type { Problem } from "#schema/problems/problem.ts";
import type { Scenario } from "#schema/scenario.ts";
import type { Drawn } from "./answers/draw-to-rate.ts";
import type { KnownScenario, Mapping } from "./answers/mapping.ts";
import type { Summary } from "./answers/summarize.ts";
import {
  AS_RECOGNIZED,
  type Desk,
  type How,
  type ListedPage,
  type OpenedRow,
  type Placed,
  type Progress,
  type Query,
  type Recognized,
  type Source,
} from "./desk/batch.ts";
import { timeLeftInWords } from "./time-left.ts";

/** So long the batch scores before it says how far it has come, in milliseconds: as long as a click may have to wait. */
const SLICE_MS = 100;

interface BatchOptions {
  readonly openDesk: () => Desk;
  readonly known: readonly KnownScenario[];
  /** Null where there is none of that id. */
  readonly loadScenario: (id: string) => Promise<Scenario | null>;
  /** A clock in milliseconds. */
  readonly now: () => number;
}

/** How far a table has come on its way from file to scores. */
export type Stage = "source" | "columns" | "scoring" | "results";

export interface BatchState {
  readonly stage: Stage;
  /** What the table is called: the file’s name, or null for a text that was pasted. */
  readonly name: string | null;
  /** Whether the table is being read, or its columns are being looked at. */
  readonly busy: boolean;
  readonly how: How;
  /** Everything that keeps the table from being read. */
  readonly problems: readonly Problem[];
  readonly recognized: Recognized | null;
  readonly mapping: Mapping | null;
  readonly placed: Placed | null;
  readonly progress: Progress | null;
  readonly timeLeft: string | null;
  readonly summary: Summary | null;
  /** False as long as there are scores that nobody has taken along. */
  readonly saved: boolean;
  /** What went wrong with Mend itself, in words. */
  readonly trouble: string | null;

  /** Reads a table, or says everything that keeps it from being read. */
  readonly open: (source: Source) => Promise<void>;
  /** Reads it again, otherwise. */
  readonly reread: (how: Partial<How>) => Promise<void>;
  readonly map: (mapping: Mapping) => Promise<void>;
  /** Scores what has no score yet. */
  readonly score: () => Promise<void>;
  /** Stops after what is being scored now; what is done is kept. */
  readonly stop: () => void;
  readonly toColumns: () => Promise<void>;
  readonly startOver: () => void;
  /** Null where Mend broke down over it, as with a row, a file, and a lot: `trouble` then says so. */
  readonly page: (query: Query, page: number) => Promise<ListedPage | null>;
  readonly row: (query: Query, at: number) => Promise<OpenedRow | null>;
  readonly write: (as: "csv" | "lines", query: Query | null) => Promise<Blob | null>;
  readonly draw: (query: Query | null, seed: string) => Promise<Drawn | null>;
  readonly noteSaved: () => void;
  /** Among those that the table’s rows name; null for any other. */
  readonly scenario: (id: string) => Scenario | null;
  /** Ends it, and all that it holds is gone. */
  readonly close: () => void;
}

const NOTHING = {
  stage: "source",
  name: null,
  busy: false,
  how: AS_RECOGNIZED,
  problems: [],
  recognized: null,
  mapping: null,
  placed: null,
  progress: null,
  timeLeft: null,
  summary: null,
  saved: true,
  trouble: null,
} as const satisfies Partial<BatchState>;

/** The way of one table, from a file to its scores. Nothing of it is kept anywhere but in the desk and in here. */
export function createBatchStore({ openDesk, known, loadScenario, now }: BatchOptions): StoreApi<BatchState> {
  const scenarios = new Map<string, Scenario>();
  let desk: Desk | null = null;
  let source: Source | null = null;
  /** Counts what was asked for, so that an answer that was overtaken is left alone. */
  let turn = 0;
  let run = { isStopped: true };
  const atDesk = () => (desk ??= openDesk());

  async function loadAll(ids: readonly string[]): Promise<Scenario[]> {
    const loaded = await Promise.all(ids.map(async (id) => scenarios.get(id) ?? (await loadScenario(id))));
    for (const scenario of loaded) if (scenario !== null) scenarios.set(scenario.id, scenario);
    return loaded.filter((scenario) => scenario !== null);
  }

  return createStore<BatchState>()((set, get) => {
    /** What goes wrong in a worker is said, and the next table gets a new one. */
    const breakDown = (error: unknown) => {
      desk?.close();
      desk = null;
      set({ ...NOTHING, trouble: error instanceof Error ? error.message : String(error) });
    };
    const attempt = async (doing: () => Promise<void>) => {
      try {
        await doing();
      } catch (error) {
        breakDown(error);
      }
    };
    const ask = async <Gave>(asking: (asked: Desk) => Promise<Gave>): Promise<Gave | null> => {
      const asked = desk;
      if (asked === null) return null;
      try {
        return await asking(asked);
      } catch (error) {
        // One worker fails everything that waits for it; the next must not go with it.
        if (asked === desk) breakDown(error);
        return null;
      }
    };

    async function place(mapping: Mapping): Promise<void> {
      const mine = ++turn;
      set({ mapping, busy: true });
      const named = await atDesk().scenariosNamed(mapping);
      const loaded = await loadAll(named);
      if (mine !== turn) return;
      const placed = await atDesk().place(mapping, loaded);
      if (mine === turn) set({ placed, busy: false, stage: "columns", progress: null, summary: null, saved: true });
    }

    async function read(wanted: Source, how: How): Promise<void> {
      const mine = ++turn;
      set({ how, busy: true, problems: [], trouble: null });
      const answer = await atDesk().read(wanted, how, known);
      if (mine !== turn) return;
      const name = wanted.from === "file" ? wanted.file.name : null;
      if (!answer.ok) {
        // Read otherwise, it may be readable again: what was recognized stays, to be changed back.
        const before = wanted === source ? get().recognized : null;
        set({ ...NOTHING, name, how, problems: answer.problems, recognized: before, stage: before === null ? "source" : "columns" });
        return;
      }
      const { recognized } = answer;
      const { mapping, recognized: before, stage } = get();
      // What was said of these columns holds, however the cells in them are written.
      const isSame = wanted === source && JSON.stringify(before?.columns) === JSON.stringify(recognized.columns);
      source = wanted;
      set({ ...NOTHING, stage, name, how, busy: true, recognized });
      await place(isSame && mapping !== null ? mapping : recognized.guess);
    }

    return {
      ...NOTHING,
      open: (wanted) => attempt(() => read(wanted, AS_RECOGNIZED)),
      reread: (how) =>
        attempt(async () => {
          if (source !== null) await read(source, { ...get().how, ...how });
        }),
      map: (mapping) => attempt(() => place(mapping)),
      score: () =>
        attempt(async () => {
          const mine = { isStopped: false };
          run = mine;
          const begun = now();
          const already = get().progress?.done ?? 0;
          const of = get().placed?.ready ?? 0;
          set({ stage: "scoring", progress: { done: already, of }, timeLeft: null });
          for (let isDone = false; !isDone && !mine.isStopped;) {
            const progress = await atDesk().scoreOn(SLICE_MS);
            const timeLeft = timeLeftInWords({ done: progress.done - already, of: progress.of - already }, now() - begun);
            set({ progress, timeLeft });
            isDone = progress.done === progress.of;
          }
          const summary = await atDesk().summary();
          set({ stage: "results", summary, saved: false });
        }),
      stop: () => {
        run.isStopped = true;
      },
      toColumns: () =>
        attempt(async () => {
          const { mapping } = get();
          if (mapping !== null) await place(mapping);
        }),
      startOver: () => {
        turn += 1;
        source = null;
        desk?.close();
        desk = null;
        set(NOTHING);
      },
      page: (query, page) => ask((asked) => asked.page(query, page)),
      row: (query, at) => ask((asked) => asked.open(query, at)),
      write: (as, query) => ask((asked) => asked.write(as, query)),
      draw: (query, seed) => ask((asked) => asked.draw(query, seed)),
      noteSaved: () => set({ saved: true }),
      scenario: (id) => scenarios.get(id) ?? null,
      close: () => {
        turn += 1;
        run.isStopped = true;
        desk?.close();
        desk = null;
      },
    };
  });
}
