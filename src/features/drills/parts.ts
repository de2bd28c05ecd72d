import type { ReactNode } from "react";
import type { RatedEvidence } from "#schema/rated-answer.ts";
import type { Scenario } from "#schema/scenario.ts";
import type { UnscorableReason } from "#schema/vocabulary.ts";
import type { Drilled } from "#schema/drill-run.ts";
import type { DrillItem } from "./items/drill-item.ts";

/** What the box needs in which an answer is written. */
export interface BoxProps {
  /** The id of the item that is answered. */
  readonly item: string;
  readonly clientName: string;
  readonly unscorable: UnscorableReason | null;
  /** Whether to go straight to the box. */
  readonly focused: boolean;
  /** The last answer to begin from; null on the first try. */
  readonly lastAnswer: string | null;
  /** Called at each change of the draft, which the box keeps itself. */
  readonly onWrite: () => void;
  readonly onHandIn: (draft: string) => void;
}

/** What the drills show and other features have: the route hands it over. */
export interface DrillParts {
  /** Where this is, what must be known, and the client’s words as the screen’s h1. */
  readonly renderMoment: (scenario: Scenario) => ReactNode;
  /** An answer with its evidence underlined. */
  readonly renderAnswer: (text: string, evidence: readonly RatedEvidence[]) => ReactNode;
  readonly renderBox: (props: BoxProps) => ReactNode;
  readonly clientNameOf: (scenario: Scenario) => string;
}

/** An item with the scenario that it is about. */
export interface Prepared<Item extends DrillItem = DrillItem> {
  readonly item: Item;
  readonly scenario: Scenario;
}

/** How an item came out, when it is answered for the first time. */
export type ItemResult = Pick<Drilled, "met" | "of" | "text">;

/** What every kind of item is given. */
export interface ItemProps<Item extends DrillItem> extends Prepared<Item> {
  readonly parts: DrillParts;
  /** Called once, with the first answer. */
  readonly onAnswered: (result: ItemResult) => void;
  /** What leads on, for when the item is answered. */
  readonly next: ReactNode;
}
