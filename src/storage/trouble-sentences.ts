import type { StorageTrouble } from "./storage-error.ts";

/** What a person reads while something is wrong with storage. */
export const TROUBLE_SENTENCES: Record<StorageTrouble, string> = {
  blocked:
    "This browser won’t let Mend keep anything on this device (a private window often does that). You can go on; save a backup file before you close this tab.",
  full: "This browser’s storage is full, so the latest of your work is only in this tab. Save a backup file, then delete attempts you no longer need.",
  unknown:
    "Something went wrong while keeping your work on this device. It is still here, in this tab: save a backup file, then reload the page.",
};
