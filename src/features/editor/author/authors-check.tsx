import { useEffect, useState } from "react";
import { placeInWords } from "#schema/problems/place-in-words.ts";
import type { Problem } from "#schema/problems/problem.ts";
import type { Scenario } from "#schema/scenario.ts";
import { Button } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { useEditing, useJudged } from "../editor-context.ts";
import styles from "../editor-screen.module.css";
import { fieldOf } from "../draft/field-of.ts";
import { goToField } from "../go-to-field.ts";
import type { DraftChecked } from "./check-draft.ts";
import { remarkInWords } from "./remark-in-words.ts";

/** How long nothing was changed before the check runs, in milliseconds. */
const PAUSE = 800;

interface AuthorsCheckProps {
  /** All scenarios that ship with Mend, whole. */
  readonly loadShipped: () => Promise<readonly Scenario[]>;
}

/** What a careful reader would ask the author. It asks, and keeps nothing from being saved. */
export function AuthorsCheck({ loadShipped }: AuthorsCheckProps) {
  const { parsed } = useJudged();
  const scenario = parsed.ok ? parsed.scenario : null;
  const checked = useChecked(scenario);
  if (scenario === null) {
    return (
      <p className={styles["quiet"]}>
        Once the ten things are there, Mend looks for what is long or hard to read, for brands and real people, and for what a whole
        conversation would still need.
      </p>
    );
  }
  if (checked === null) return <p className={styles["quiet"]}>Reading it…</p>;
  const { remarks, missing, models, pitfalls } = checked;
  return (
    <div className={styles["together"]}>
      {models.of > 0 && <p>{shareInWords("model answers as good ones", models.read, models.of)}</p>}
      {pitfalls.of > 0 && <p>{shareInWords("tempting answers as you mean them", pitfalls.read, pitfalls.of)}</p>}
      {remarks.length === 0 ? (
        <p>Nothing is too long or too hard to read, and no brand or real person is named.</p>
      ) : (
        <Remarks title="Would you look at these again?" problems={remarks} />
      )}
      {missing.length > 0 && (
        <Disclosure summary={`What a whole conversation would have besides (${missing.length})`}>
          <Remarks problems={missing} />
        </Disclosure>
      )}
      <Likenesses scenario={scenario} loadShipped={loadShipped} />
    </div>
  );
}

function useChecked(scenario: Scenario | null): DraftChecked | null {
  const [checked, setChecked] = useState<DraftChecked | null>(null);
  useEffect(() => {
    if (scenario === null) return;
    let here = true;
    const wait = setTimeout(() => {
      void import("./check-draft.ts").then(({ checkDraft }) => here && setChecked(checkDraft(scenario)));
    }, PAUSE);
    return () => {
      here = false;
      clearTimeout(wait);
    };
  }, [scenario]);
  return checked;
}

const shareInWords = (what: string, read: number, of: number): string =>
  read === of ? `Mend reads all ${of} ${what}.` : `Mend reads ${read} of ${of} ${what}. The others ask you something where they stand.`;

/** Compared when asked: all that ship are fetched for it. */
function Likenesses({ scenario, loadShipped }: AuthorsCheckProps & { readonly scenario: Scenario }) {
  const [found, setFound] = useState<readonly Problem[] | "looking" | null>(null);
  const compare = async () => {
    setFound("looking");
    const [{ likenesses }, shipped] = await Promise.all([import("./check-draft.ts"), loadShipped()]);
    setFound(likenesses(scenario, shipped));
  };
  return (
    <>
      <p>
        <Button disabled={found === "looking"} onClick={() => void compare()}>
          Compare with those that ship with Mend
        </Button>
      </p>
      <div role="status">
        {found === "looking" && <p>Comparing…</p>}
        {Array.isArray(found) && found.length === 0 && <p>None of them says or trains the same.</p>}
        {Array.isArray(found) && found.length > 0 && <Remarks title="Much like another" problems={found} />}
      </div>
    </>
  );
}

function Remarks({ title, problems }: { readonly title?: string; readonly problems: readonly Problem[] }) {
  const { store } = useEditing();
  return (
    <div>
      {title !== undefined && <p>{title}</p>}
      <ul className={styles["remarks"]}>
        {problems.map(({ path, ...remark }) => (
          <li key={`${path}: ${remark.expected}: ${remark.found}`}>
            <Button
              kind="text"
              onClick={() => {
                const { texts } = store.getState();
                goToField(fieldOf(texts, path) ?? path);
              }}
            >
              {placeInWords(path)}
            </Button>
            <span> {remarkInWords(remark)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
