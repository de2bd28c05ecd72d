import { useEffect, useState } from "react";

/** Full screen for the whole page; null where the browser has none. Leaves it when the component goes. */
export function useFullscreen(): { readonly on: boolean; readonly toggle: () => void } | null {
  const [on, setOn] = useState(Boolean(document.fullscreenElement));
  useEffect(() => {
    const follow = () => setOn(Boolean(document.fullscreenElement));
    document.addEventListener("fullscreenchange", follow);
    return () => {
      document.removeEventListener("fullscreenchange", follow);
      if (document.fullscreenElement) void document.exitFullscreen();
    };
  }, []);
  if (!document.fullscreenEnabled) return null;
  return { on, toggle: () => void (on ? document.exitFullscreen() : document.documentElement.requestFullscreen()) };
}
