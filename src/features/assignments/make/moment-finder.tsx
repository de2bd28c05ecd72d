import { useState } from "react";
import type { CatalogueEntry } from "#content/catalogue-entry.ts";
import { speaksOf } from "#content/speaks-of.ts";
import { ALLIANCE_LABELS, DIFFICULTY_LABELS, RUPTURE_LABELS } from "#schema/labels.ts";
import { Button } from "#ui/button.tsx";
import { Quote } from "#ui/quote.tsx";
import { SearchBox } from "#ui/search-box.tsx";
import { Announcement } from "#ui/visually-hidden.tsx";
import styles from "./moment-finder.module.css";

/** How many are shown before one asks for all. */
const AT_FIRST = 6;

interface MomentFinderProps {
  readonly moments: readonly CatalogueEntry[];
  /** The ids of those that were chosen. */
  readonly chosen: ReadonlySet<string>;
  /** Whether there is room for another. */
  readonly hasRoom: boolean;
  readonly onAdd: (scenarioId: string) => void;
}

/** All moments that there are, by words, to be added one by one. */
export function MomentFinder({ moments, chosen, hasRoom, onAdd }: MomentFinderProps) {
  const [words, setWords] = useState("");
  const [showsAll, setShowsAll] = useState(false);
  const [said, setSaid] = useState("");
  const found = words.trim() === "" ? moments : moments.filter((moment) => speaksOf(moment, words));
  const shown = showsAll ? found : found.slice(0, AT_FIRST);
  return (
    <div className={styles["finder"]}>
      <SearchBox
        label="Find moments"
        hint="school, faith, trombone…"
        value={words}
        onChange={(next) => {
          setWords(next);
          setShowsAll(false);
        }}
      />
      <p className={styles["soft"]} role="status">
        {found.length === 0 ? "No moment speaks of that." : `${shown.length} of ${found.length}`}
      </p>
      <ul className={styles["list"]}>
        {shown.map((moment) => {
          const isChosen = chosen.has(moment.id);
          return (
            <li key={moment.id}>
              <div>
                <h3>{moment.title}</h3>
                <p>
                  <Quote>{moment.statement}</Quote>
                </p>
                <p className={styles["soft"]}>
                  {[DIFFICULTY_LABELS[moment.difficulty], ALLIANCE_LABELS[moment.alliance], RUPTURE_LABELS[moment.rupture]].join(" · ")}
                </p>
              </div>
              <Button
                aria-label={isChosen ? `${moment.title} is added` : `Add ${moment.title}`}
                aria-disabled={isChosen || !hasRoom}
                onClick={() => {
                  if (isChosen || !hasRoom) return;
                  onAdd(moment.id);
                  setSaid(`${moment.title} is added.`);
                }}
              >
                {isChosen ? "Added" : "Add"}
              </Button>
            </li>
          );
        })}
      </ul>
      {shown.length < found.length && (
        <p>
          <Button kind="text" onClick={() => setShowsAll(true)}>
            Show all {found.length}
          </Button>
        </p>
      )}
      <Announcement>{said}</Announcement>
    </div>
  );
}
