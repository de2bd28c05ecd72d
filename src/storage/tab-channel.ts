/** Tells the other tabs that something was saved, and hears it from them. */
export interface TabChannel {
  readonly announce: () => void;
  readonly listen: (hear: () => void) => void;
}

/** The channel between the tabs of one browser; silent where there is none. */
export function openTabChannel(name = "mend"): TabChannel {
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
