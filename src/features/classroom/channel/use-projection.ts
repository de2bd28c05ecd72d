import { useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { classIdIn, nameClass } from "./class-address.ts";
import { type ClassChannel, openClassChannel } from "./class-channel.ts";
import type { STAGE_STEPS } from "./class-message.ts";
import { createProjection, followClass, type Projection } from "./projector-side.ts";

interface Projecting {
  readonly projection: Projection;
  /** Asks the laptop to go on or back. */
  readonly move: (move: (typeof STAGE_STEPS)[number]) => void;
}

/** What this projector window shows of the class that its address names, or of the first of its scenario. */
export function useProjection(scenarioId: string, newId: () => string): Projecting {
  const [store] = useState(createProjection);
  const named = useNamedClass();
  const channel = useRef<ClassChannel | null>(null);
  const projection = useStore(store);
  const classId = projection.shows === "class" ? projection.state.id : null;
  useEffect(() => {
    const opened = openClassChannel();
    channel.current = opened;
    const stop = followClass({ channel: opened, projection: store, windowId: newId(), scenarioId, classId: named });
    return () => {
      stop();
      opened.close();
    };
  }, [store, scenarioId, newId, named]);
  useEffect(() => {
    if (classId !== null) nameClass("projector", scenarioId, classId);
  }, [scenarioId, classId]);
  return {
    projection,
    move: (move) => {
      if (classId !== null) channel.current?.post({ kind: "move", classId, move });
    },
  };
}

/** The class that the address names. The laptop opens the same window again for the next class: then only that changes. */
function useNamedClass(): string | null {
  const [named, setNamed] = useState(() => classIdIn(location.hash));
  useEffect(() => {
    const follow = () => setNamed(classIdIn(location.hash));
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, []);
  return named;
}
