/** Somebody who has practiced for long: their attempts, and a device that has them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { Attempt } from "#schema/attempt.ts";
import type { Scenario } from "#schema/scenario.ts";
import { type Moment, manyAttempts } from "../fixtures/many-attempts.ts";

const A_DAY = 86_400_000;
/** Three attempts a day of practice, more or less. */
const A_DAYS_ATTEMPTS = 3;

/** Every moment of the scenarios that Mend ships: openings and beats. */
function shippedMoments(): Moment[] {
  const files = readdirSync("scenarios").filter((name) => name.endsWith(".json"));
  return files.flatMap((name) => {
    const { id: scenarioId, title, statement, next = [] } = JSON.parse(readFileSync(join("scenarios", name), "utf8")) as Scenario;
    return [
      { scenarioId, beatId: null, title, statement },
      ...next.map((beat) => ({ scenarioId, beatId: beat.id, title, statement: beat.statement })),
    ];
  });
}

/**
 * So many attempts up to now, oldest first, the same but for their time at every call. `others` adds moments of so many scenarios that are
 * gone, for more first tries than the shipped ones can give.
 */
export function practiced(count: number, { others = 0, until = Date.now() } = {}): Attempt[] {
  const gone = Array.from({ length: others }, (_, index) => ({
    scenarioId: `gone-${index}`,
    beatId: null,
    title: "A scenario that is gone",
    statement: "You said that already.",
  }));
  const moments = [...shippedMoments(), ...gone];
  return manyAttempts({ count, seed: 5, moments, from: until - (count / A_DAYS_ATTEMPTS) * A_DAY, until });
}

/** Puts the attempts onto the device, past the app, which is open on the page and sees them when it is next loaded. */
export async function putOnDevice(page: Page, attempts: readonly Attempt[]): Promise<void> {
  await page.evaluate(async (records) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open("mend");
      opening.addEventListener("success", () => resolve(opening.result));
      opening.addEventListener("error", () => reject(opening.error ?? new Error("no database")));
    });
    const change = database.transaction("attempts", "readwrite");
    for (const record of records) change.objectStore("attempts").put(record);
    await new Promise((resolve, reject) => {
      change.addEventListener("complete", resolve);
      change.addEventListener("abort", () => reject(change.error ?? new Error("not stored")));
    });
    database.close();
  }, attempts);
}
