import { useEffect } from "react";

/** Keeps the screen awake while the component is shown, and again after the tab was away. Does nothing where the browser can’t, or may not. */
export function useWakeLock(): void {
  useEffect(() => {
    let here = true;
    let lock: WakeLockSentinel | null = null;
    const request = async () => {
      if (document.visibilityState !== "visible" || !("wakeLock" in navigator)) return;
      try {
        lock = await navigator.wakeLock.request("screen");
        if (!here) await lock.release();
      } catch {
        // A battery that runs low refuses it: the class goes on without.
      }
    };
    const onVisible = () => void request();
    document.addEventListener("visibilitychange", onVisible);
    void request();
    return () => {
      here = false;
      document.removeEventListener("visibilitychange", onVisible);
      void lock?.release();
    };
  }, []);
}
