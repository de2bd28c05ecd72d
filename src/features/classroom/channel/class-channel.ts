import { TAB_SCOPE } from "#storage/profiles/tab-profile.ts";
import { type ClassMessage, ClassMessageSchema } from "./class-message.ts";

/** The line between the windows of a profile’s classes, within this browser. */
export interface ClassChannel {
  readonly post: (message: ClassMessage) => void;
  /** Hears what the other windows say, until the function that comes back is called. What is no message of a class is not heard. */
  readonly listen: (hear: (message: ClassMessage) => void) => () => void;
  readonly close: () => void;
}

/** Whoever shares the device is in another room: one profile’s classes hear nothing of another’s. */
const NAME = `${TAB_SCOPE}:class`;

/** Opens the line; silent where the browser has none. */
export function openClassChannel(): ClassChannel {
  const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(NAME);
  return {
    post: (message) => channel?.postMessage(message),
    listen: (hear) => {
      const onMessage = ({ data }: MessageEvent<unknown>) => {
        const parsed = ClassMessageSchema.safeParse(data);
        if (parsed.success) hear(parsed.data);
      };
      channel?.addEventListener("message", onMessage);
      return () => channel?.removeEventListener("message", onMessage);
    },
    close: () => channel?.close(),
  };
}
