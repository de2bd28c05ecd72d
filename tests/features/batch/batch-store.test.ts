import { describe, expect, it, vi } from "vitest";
import { NO_FILTERS } from "#features/batch/answers/filters.ts";
import { createBatchStore } from "#features/batch/batch-store.ts";
import type { Query } from "#features/batch/desk/batch.ts";
import { aDesk, scoreKindly } from "../../fixtures/a-desk.ts";
import { aScenario } from "../../fixtures/a-scenario.ts";

const KNOWN = [{ id: "late-again", title: "Late again" }];
const TABLE =
  "id;scenario;answer\na1;late-again;I was late twice.\na2;nobody;I was late twice.\na3;Late again;No\na4;Late again;I left you waiting.";
const ALL: Query = { filters: NO_FILTERS, sort: { by: "row", descending: false } };

function begin({ desk = aDesk() } = {}) {
  const loadScenario = vi.fn<(id: string) => Promise<ReturnType<typeof aScenario> | null>>(async () => aScenario());
  let now = 0;
  const store = createBatchStore({ openDesk: () => desk, known: KNOWN, loadScenario, now: () => (now += 1000) });
  return { store, loadScenario, state: () => store.getState() };
}

async function opened(table = TABLE) {
  const all = begin();
  await all.state().open({ from: "text", text: table });
  return all;
}

describe("a table on its way", () => {
  it("is read, and its columns are guessed and placed", async () => {
    const { state } = await opened();
    expect(state()).toMatchObject({
      stage: "columns",
      name: null,
      recognized: { form: "semicolon", encoding: null, rows: 4 },
      mapping: { answer: 2, scenario: { from: "column", column: 1 }, id: 0 },
      placed: { ready: 3, leftOut: [{ reason: "There is no scenario “nobody”.", rows: "3", count: 1 }] },
    });
  });

  it("loads each scenario once, however often the columns change", async () => {
    const { state, loadScenario } = await opened();
    const { mapping } = state();
    if (mapping !== null) await state().map({ ...mapping, id: null });
    expect(loadScenario).toHaveBeenCalledTimes(1);
  });

  it("is scored, and tells what came of every row", async () => {
    const { state } = await opened();
    await state().score();
    expect(state()).toMatchObject({
      stage: "results",
      saved: false,
      progress: { done: 3, of: 3 },
      summary: { of: 4, statuses: { scored: 2, unscorable: 1, left_out: 1, not_reached: 0 } },
    });
    const listed = await state().page(ALL, 0);
    expect([listed?.total, ...(listed?.rows ?? []).map(({ id, status }) => `${id} ${status}`)]).toEqual([
      4,
      "a1 scored",
      "a2 left_out",
      "a3 unscorable",
      "a4 scored",
    ]);
  });

  it("is stopped with what is done, and gone on with from there", async () => {
    const score = vi.fn<typeof scoreKindly>(scoreKindly);
    const { state } = begin({ desk: aDesk(score) });
    await state().open({ from: "text", text: TABLE });
    const scoring = state().score();
    state().stop();
    await scoring;
    expect(state()).toMatchObject({ stage: "results", summary: { statuses: { scored: 1, not_reached: 2 } } });
    await state().score();
    expect(state().summary?.statuses).toEqual({ scored: 2, unscorable: 1, left_out: 1, not_reached: 0 });
    expect(score).toHaveBeenCalledTimes(3);
  });

  it("loses its scores when the columns change, and can be scored a second time", async () => {
    const { state } = await opened();
    await state().score();
    await state().toColumns();
    expect(state()).toMatchObject({ stage: "columns", summary: null, saved: true });
    await state().score();
    expect(state().summary?.statuses.scored).toBe(2);
  });

  it("is read otherwise when a person knows better", async () => {
    const { state } = await opened();
    await state().reread({ hasNames: false });
    expect(state()).toMatchObject({ recognized: { hasNames: false, rows: 5 }, how: { hasNames: false } });
    await state().reread({ separator: "comma" });
    expect(state()).toMatchObject({ recognized: { form: "comma", columns: ["column 1"] }, how: { hasNames: false, separator: "comma" } });
  });

  it("that can’t be read is refused with every problem", async () => {
    const { state } = await opened('{"text": a}\n{"text" b}');
    expect(state()).toMatchObject({ stage: "source", recognized: null, problems: [{ path: "line 1" }, { path: "line 2" }] });
  });

  it("that can no longer be read when read otherwise can be read as before", async () => {
    const { state } = await opened('answer,id\n"One; and; two",a1\nThree,a2\n');
    await state().reread({ separator: "semicolon" });
    expect(state().problems).not.toEqual([]);
    expect(state()).toMatchObject({ stage: "columns", placed: null });
    await state().reread({ separator: "comma" });
    expect(state()).toMatchObject({ problems: [], placed: { ready: 0 } });
  });

  it("tells the rows before and after one in the order asked for", async () => {
    const { state } = await opened();
    await state().score();
    const backwards: Query = { filters: { ...NO_FILTERS, status: "scored" }, sort: { by: "row", descending: true } };
    expect(await state().row(backwards, 3)).toMatchObject({ number: 5, before: null, after: 0 });
    expect(await state().row(backwards, 0)).toMatchObject({ number: 2, before: 3, after: null });
    expect(await state().row(backwards, 99)).toBeNull();
  });

  it("is written whole, or as far as it is shown", async () => {
    const { state } = await opened();
    await state().score();
    const linesOf = async (query: Query | null) =>
      ((await (await state().write("lines", query))?.text()) ?? "").trimEnd().split("\n").length;
    expect(await linesOf(null)).toBe(4);
    expect(await linesOf({ ...ALL, filters: { ...NO_FILTERS, status: "unscorable" } })).toBe(1);
  });

  it("ends with words where the worker breaks down, and the next table gets a new one", async () => {
    const broken = { ...aDesk(), read: () => Promise.reject(new Error("The worker is gone.")) };
    const desks = [broken, aDesk()];
    const openDesk = () => desks.shift() ?? aDesk();
    const store = createBatchStore({ openDesk, known: KNOWN, loadScenario: async () => aScenario(), now: () => 0 });
    await store.getState().open({ from: "text", text: TABLE });
    expect(store.getState()).toMatchObject({ stage: "source", trouble: "The worker is gone." });
    await store.getState().open({ from: "text", text: TABLE });
    expect(store.getState()).toMatchObject({ stage: "columns", trouble: null });
  });

  it.each(["page", "open", "write", "draw"] as const)("ends with words where the worker breaks down over “%s”", async (name) => {
    const { state } = begin({ desk: { ...aDesk(), [name]: () => Promise.reject(new Error("The worker is gone.")) } });
    await state().open({ from: "text", text: TABLE });
    await state().score();
    const { page, row, write, draw } = state();
    const asked = { page: () => page(ALL, 0), open: () => row(ALL, 0), write: () => write("csv", null), draw: () => draw(null, "seed") };
    await expect(asked[name]()).resolves.toBeNull();
    expect(state()).toMatchObject({ stage: "source", saved: true, trouble: "The worker is gone." });
  });

  it("is left alone by a worker that breaks down after it was given up", async () => {
    let giveUp = (_reason: Error) => {};
    const late = new Promise<never>((_, reject) => {
      giveUp = reject;
    });
    const desks = [{ ...aDesk(), write: () => late }];
    const store = createBatchStore({
      openDesk: () => desks.shift() ?? aDesk(),
      known: KNOWN,
      loadScenario: async () => aScenario(),
      now: () => 0,
    });
    const state = () => store.getState();
    await state().open({ from: "text", text: TABLE });
    const writing = state().write("csv", null);
    state().startOver();
    await state().open({ from: "text", text: TABLE });
    giveUp(new Error("The worker is gone."));
    expect(await writing).toBeNull();
    expect(state()).toMatchObject({ stage: "columns", trouble: null });
  });
});

describe("a file", () => {
  it("is read in the encoding it is in, or in one that a person names", async () => {
    const { state } = begin();
    const bytes = Uint8Array.from("id;scenario;answer\r\n1;Late again;You\u00EBre late.", (letter) => letter.charCodeAt(0));
    await state().open({ from: "file", file: new File([bytes], "class.csv") });
    expect(state()).toMatchObject({ name: "class.csv", recognized: { encoding: "windows-1252" } });
    expect(state().placed?.preview[0]?.text).toBe("Youëre late.");
    const { mapping } = state();
    if (mapping !== null) await state().map({ ...mapping, id: null });
    await state().reread({ encoding: "macintosh" });
    expect(state()).toMatchObject({ recognized: { encoding: "macintosh" }, mapping: { id: null } }); // what was said of the columns holds
    expect(state().placed?.preview[0]?.text).toBe("YouÎre late.");
  });

  it("that is too large is refused with its size", async () => {
    const { state } = begin();
    const file = new File(["x"], "big.csv");
    Object.defineProperty(file, "size", { value: 21_000_000 });
    await state().open({ from: "file", file });
    expect(state().problems).toEqual([{ path: "", expected: "a file of at most 20.0 MB", found: "21.0 MB" }]);
  });
});
