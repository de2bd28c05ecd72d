import { TAB_SCOPE } from "./profiles/tab-profile.ts";

/** Tells the other tabs that something was saved, and hears it from them. */
export interface TabChannel {
  readonly announce: () => void;
  readonly listen: (hear: () => void) => void;
}

/** The channel between the tabs of one browser that are of one profile; silent where there is none. */
export function openTabChannel(name = TAB_SCOPE): TabChannel {
  const channel = openChannel(name);
  return {
    announce: () => channel?.postMessage("saved"),
    listen: (hear) => channel?.addEventListener("message", () => hear()),
  };
}

function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}
