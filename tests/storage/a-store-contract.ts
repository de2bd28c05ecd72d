import { expect, it } from "vitest";
import type { Stores } from "#storage/stores.ts";
import { aPlainScenario } from "../fixtures/a-scenario.ts";
import { anAttempt } from "../fixtures/an-attempt.ts";

/** What both kinds of stores promise. `open` gives empty stores; it is called once a test. */
export function itKeepsTheContract(open: () => Promise<Stores>): void {
  it("lists nothing at first", async () => {
    const { attempts, ownScenarios, countSetAside } = await open();
    expect([await attempts.list(), await ownScenarios.list(), await countSetAside()]).toEqual([[], [], 0]);
  });

  it("lists attempts with the newest first, and scenarios by title", async () => {
    const { attempts, ownScenarios } = await open();
    const [old, newer, newest] = [anAttempt({ id: "z", at: 1 }), anAttempt({ id: "a", at: 2 }), anAttempt({ id: "m", at: 3 })];
    for (const attempt of [newer, old, newest]) await attempts.save(attempt);
    expect(await attempts.list()).toEqual([newest, newer, old]);
    const [first, second] = [aPlainScenario({ id: "z", title: "Any" }), aPlainScenario({ id: "a", title: "Zeal" })];
    await ownScenarios.saveAll([second, first]);
    expect(await ownScenarios.list()).toEqual([first, second]);
  });

  it("replaces the attempt with the same id", async () => {
    const { attempts } = await open();
    await attempts.save(anAttempt({ text: "before" }));
    await attempts.save(anAttempt({ text: "after" }));
    expect(await attempts.list()).toEqual([anAttempt({ text: "after" })]);
  });

  it("keeps what was saved, whatever is done to the object later", async () => {
    const { attempts } = await open();
    const attempt = anAttempt();
    await attempts.save(attempt);
    attempt.text = "changed";
    expect(await attempts.list()).toEqual([anAttempt()]);
  });

  it("removes one, and shrugs at an id that is not there", async () => {
    const { attempts } = await open();
    await attempts.saveAll([anAttempt({ id: "one" }), anAttempt({ id: "two" })]);
    await attempts.remove("one");
    await attempts.remove("three");
    expect(await attempts.list()).toEqual([anAttempt({ id: "two" })]);
  });

  it("clears one kind and leaves the other alone", async () => {
    const { attempts, ownScenarios } = await open();
    await attempts.save(anAttempt());
    await ownScenarios.save(aPlainScenario());
    await attempts.clear();
    expect([await attempts.list(), await ownScenarios.list()]).toEqual([[], [aPlainScenario()]]);
  });
}
