import { CLASS_TASK_FORMAT, type ClassTask, ClassTaskSchema } from "#schema/class-task.ts";
import { unpackText } from "./link/pack.ts";
import { type ReadMendFile, readMendFile } from "./read-mend-file.ts";

/** In bytes. The longest that the schema lets through has some 2,000 letters, of three bytes each at most. */
const MAX_BYTES = 20_000;

/** The class task that a link holds, or everything that is wrong with it. Never rejects. */
export async function readClassTask(packed: string): Promise<ReadMendFile<ClassTask>> {
  const unpacked = await unpackText(packed, MAX_BYTES);
  if (unpacked.ok) {
    return readMendFile(unpacked.text, { format: CLASS_TASK_FORMAT, schema: ClassTaskSchema, maxLength: MAX_BYTES });
  }
  const found = unpacked.reason === "broken" ? "one that was cut short or changed on its way" : "far more than a moment for a class";
  return { ok: false, problems: [{ path: "", expected: "a whole link", found }] };
}
