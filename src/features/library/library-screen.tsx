import { type ReactNode, useState } from "react";
import { catalogueEntryOf, type CatalogueEntry } from "#content/catalogue-entry.ts";
import type { Attempt } from "#schema/attempt.ts";
import { DIFFICULTY_LABELS } from "#schema/labels.ts";
import type { Scenario } from "#schema/scenario.ts";
import { DIFFICULTIES } from "#schema/vocabulary.ts";
import { Button } from "#ui/button.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { focusHeading, Page } from "#ui/page.tsx";
import { AddScenarios } from "./add-scenarios.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { anyFilter, matching, NO_FILTERS, settingKindsIn } from "./filters.ts";
import styles from "./library-screen.module.css";
import { PrimerInvitation } from "./primer-invitation.tsx";
import { RemoveScenario } from "./remove-scenario.tsx";
import { ScenarioList } from "./scenario-list.tsx";
import { chooseSurprise } from "./surprise.ts";
import { triedByScenario } from "./tried.ts";
import { useFilters } from "./use-filters.ts";

interface LibraryScreenProps {
  /** What there is to practice today, before everything else. */
  readonly today?: ReactNode;
  /** What a supervisor gave, where there is any. */
  readonly assignments?: ReactNode;
  /** What was missed and is back. */
  readonly returns?: ReactNode;
  /** Scenarios in an order, offered before the whole list. */
  readonly sequences?: ReactNode;
  /** The scenarios that ship with Mend. */
  readonly shipped: readonly CatalogueEntry[];
  /** Those that were added from files. */
  readonly own: readonly Scenario[];
  /** Newest first. */
  readonly attempts: readonly Attempt[];
  readonly inviteToPrimer: boolean;
  readonly onPrimerDeclined: () => void;
  readonly onAdd: (scenarios: readonly Scenario[]) => Promise<void>;
  readonly onRemove: (id: string) => Promise<void>;
  readonly onOpen: (id: string) => void;
  /** Gives a number from 0 up to 1. */
  readonly random?: () => number;
  /** What comes after the list. */
  readonly children?: ReactNode;
}

/** The home screen: choose a moment to practice. */
export function LibraryScreen({ shipped, own, attempts, random = Math.random, ...rest }: LibraryScreenProps) {
  const [filters, setFilters] = useFilters();
  const [leaving, setLeaving] = useState<CatalogueEntry | null>(null);
  const ownEntries = own.map(catalogueEntryOf);
  const all = [...ownEntries, ...shipped];
  const shown = matching(all, filters);
  const shownOwn = matching(ownEntries, filters);
  const shownShipped = matching(shipped, filters);
  const tried = triedByScenario(attempts);
  const clear = () => {
    focusHeading();
    setFilters(NO_FILTERS);
  };
  const decline = () => {
    focusHeading();
    rest.onPrimerDeclined();
  };
  const surprise = () => {
    const chosen = chooseSurprise(shown, tried, random);
    if (chosen) rest.onOpen(chosen.id);
  };

  return (
    <Page
      title="Mend"
      heading="What would you say back?"
      lead="A client says something that strains the alliance. Choose a moment, and write your repair."
    >
      {rest.inviteToPrimer && <PrimerInvitation onDecline={decline} />}
      {rest.today}
      {rest.assignments}
      {rest.returns}
      {rest.sequences}
      <div className={styles["tools"]}>
        <FilterBar filters={filters} settingKinds={settingKindsIn(all)} onChange={setFilters} />
        <div className={styles["count"]}>
          <p aria-live="polite">{countInWords(shown.length, all.length)}</p>
          {anyFilter(filters) && (
            <Button kind="text" onClick={clear}>
              Clear filters
            </Button>
          )}
          <span className={styles["surprise"]}>
            <Button disabled={shown.length === 0} onClick={surprise}>
              Surprise me
            </Button>
          </span>
        </div>
      </div>

      {shown.length === 0 && <EmptyState title="No scenario is all of that." action={<Button onClick={clear}>Show all of them</Button>} />}
      <ScenarioList title="Yours" nameDifficulty entries={shownOwn} tried={tried} onRemove={setLeaving} />
      {DIFFICULTIES.map((difficulty) => (
        <ScenarioList
          key={difficulty}
          title={capitalized(DIFFICULTY_LABELS[difficulty])}
          entries={shownShipped.filter((entry) => entry.difficulty === difficulty)}
          tried={tried}
        />
      ))}
      <AddScenarios shipped={shipped} own={own} onAdd={rest.onAdd} />
      {rest.children}
      <RemoveScenario entry={leaving} onRemove={rest.onRemove} onClose={() => setLeaving(null)} />
    </Page>
  );
}

function countInWords(shown: number, all: number): string {
  const scenarios = all === 1 ? "scenario" : "scenarios";
  return shown === all ? `${all} ${scenarios}` : `${shown} of ${all} ${scenarios}`;
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
