import { useEffect, useState } from "react";
import { classLink } from "#exchange/class-answers/class-link.ts";
import { isLocal } from "#exchange/link/is-local.ts";
import type { Scenario } from "#schema/scenario.ts";

/** Where students answer from their own devices. */
export interface ClassLink {
  /** Null where the scenario is too long for a link. */
  readonly href: string | null;
  /** Whether it is short enough to be typed. */
  readonly isShort: boolean;
  /** Whether this page runs on the laptop alone, so that no other device gets there. */
  readonly isLocal: boolean;
}

/** The link for students; null until it is made. */
export function useClassLink(scenario: Scenario, isShipped: boolean): ClassLink | null {
  const [link, setLink] = useState<ClassLink | null>(null);
  useEffect(() => {
    let here = true;
    void classLink(location.href, scenario, isShipped).then((made) => {
      if (here) setLink({ href: made.ok ? made.href : null, isShort: isShipped, isLocal: isLocal(location) });
    });
    return () => {
      here = false;
    };
  }, [scenario, isShipped]);
  return link;
}
