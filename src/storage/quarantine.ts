import type { Database } from "./indexed-db-connection.ts";
import type { RecordKind } from "./records.ts";

/** Moves records that cannot be read out of the way, as they are: a later version of Mend may know how to read them. */
export async function setAside(database: Database, kind: RecordKind, ids: readonly string[]): Promise<void> {
  const change = database.transaction([kind, "quarantine"], "readwrite");
  const records = change.objectStore(kind);
  for (const id of ids) {
    const record = await records.get(id);
    await change.objectStore("quarantine").add({ from: kind, record });
    await records.delete(id);
  }
  await change.done;
}

/** Brings back those that can be read by now, unless their place is taken. */
export async function takeBack(database: Database, kind: RecordKind, isReadable: (record: unknown) => boolean): Promise<void> {
  const change = database.transaction([kind, "quarantine"], "readwrite");
  const records = change.objectStore(kind);
  for await (const cursor of change.objectStore("quarantine").index("from").iterate(kind)) {
    const { record } = cursor.value;
    const id = idOf(record);
    if (id === null || !isReadable(record) || (await records.getKey(id)) !== undefined) continue;
    await records.add(record);
    await cursor.delete();
  }
  await change.done;
}

function idOf(record: unknown): string | null {
  return typeof record === "object" && record !== null && "id" in record && typeof record.id === "string" ? record.id : null;
}
