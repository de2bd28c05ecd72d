import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { DRILL_LABELS } from "#schema/labels.ts";
import type { DrillRun } from "#schema/drill-run.ts";
import { leadFromTop } from "#ui/bring-into-view.ts";
import { Page } from "#ui/page.tsx";
import { GoOn } from "./go-on.tsx";
import { ItemView } from "./item-view.tsx";
import type { DrillParts, ItemResult, Prepared } from "./parts.ts";
import styles from "./drill-run-screen.module.css";
import { RunEnd } from "./run-end.tsx";
import { withItem } from "./run-of.ts";

interface DrillRunScreenProps {
  /** As it stands: new, left in the middle, or finished. */
  readonly run: DrillRun;
  /** As many as the run is long; null where an answered item no longer ships. */
  readonly items: readonly (Prepared | null)[];
  readonly parts: DrillParts;
  /** The way out; null where `why` has one. */
  readonly leave: { readonly href: string; readonly label: string } | null;
  /** Why this drill comes now, above its items; left out where the trainee chose it. */
  readonly why?: ReactNode;
  readonly now: () => number;
  /** Called with the run after each item: the moment to keep it. */
  readonly onKeep: (run: DrillRun) => void;
  readonly onAgain: (() => void) | null;
  readonly onDone: (() => void) | null;
}

/** A run of a drill, one item after another, and how it went. */
export function DrillRunScreen({ run: given, items, parts, leave, why, now, onKeep, onAgain, onDone }: DrillRunScreenProps) {
  const [run, setRun] = useState(given);
  const [at, setAt] = useState(given.items.length);
  const [begun, setBegun] = useState(now);
  const { name } = DRILL_LABELS[run.drill];
  const current = items[at] ?? null;

  const answered = ({ met, of, text }: ItemResult) => {
    if (current === null) return;
    const kept = withItem(run, { item: current.item.id, scenarioId: current.item.scenarioId, met, of, text }, begun, now());
    setRun(kept);
    onKeep(kept);
  };
  const goOn = useCallback(() => {
    setAt((place) => place + 1);
    setBegun(now());
  }, [now]);

  if (current === null) {
    return (
      <Page title={name} heading={null} {...whereOf(name, leave, null)}>
        {why}
        <RunEnd run={run} items={items} parts={parts} leave={leave} onAgain={onAgain} onDone={onDone} />
      </Page>
    );
  }
  const isLast = at === items.length - 1;
  const place = `${at + 1} of ${items.length}`;
  return (
    <Page title={name} heading={null} {...whereOf(name, leave, place)}>
      {why}
      {leave === null && <p className={styles["place"]}>Item {place}</p>}
      <LedTo key={at}>
        {parts.renderMoment(current.scenario)}
        <ItemView
          {...current}
          parts={parts}
          onAnswered={answered}
          next={<GoOn label={isLast ? "See how it went" : "Next"} onGo={goOn} />}
        />
      </LedTo>
    </Page>
  );
}

/** Leads to the client’s words, from the situation on, when there is a new item, and also where a run is begun: the button that was pressed is gone. */
function LedTo({ children }: { readonly children: ReactNode }) {
  const screen = useRef<HTMLDivElement>(null);
  useEffect(() => leadFromTop(screen.current?.querySelector("h1") ?? null), []);
  return <div ref={screen}>{children}</div>;
}

/** The line above the heading, where there is a way out to be shown in it. */
function whereOf(name: string, leave: DrillRunScreenProps["leave"], place: string | null): { where?: ReactNode } {
  if (leave === null) return {};
  return {
    where: (
      <>
        <a href={leave.href}>{leave.label}</a> · {name}
        {place !== null && ` · ${place}`}
      </>
    ),
  };
}
