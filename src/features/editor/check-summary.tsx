import type { Ref } from "react";
import { compareInForm, placeInWords } from "#schema/problems/place-in-words.ts";
import { Button } from "#ui/button.tsx";
import { useJudged } from "./editor-context.ts";
import styles from "./editor-screen.module.css";
import { goToField } from "./go-to-field.ts";
import { problemInWords } from "./problem-in-words.ts";

/** Everything that keeps the draft from being a scenario, each leading to its field. */
export function CheckSummary({ heading }: { readonly heading: Ref<HTMLHeadingElement> }) {
  const { byField, elsewhere } = useJudged().problems;
  const count = byField.size + elsewhere.length;
  return (
    <section className={styles["summary"]}>
      <h2 ref={heading} tabIndex={-1}>
        {count === 0 && "Everything that it needs is there."}
        {count === 1 && "One thing is still to do."}
        {count > 1 && `${count} things are still to do.`}
      </h2>
      {count > 0 && (
        <>
          <p>The draft is kept as it is. It can be practiced once these are done.</p>
          <ul>
            {[...byField]
              .sort(([a], [b]) => compareInForm(a, b))
              .map(([field, problem]) => (
                <li key={field}>
                  <Button kind="text" onClick={() => goToField(field)}>
                    {placeInWords(field)}
                  </Button>
                  <p>{problemInWords(problem)}</p>
                </li>
              ))}
            {elsewhere.map((problem) => (
              <li key={`${problem.path}: ${problem.expected}`}>
                {placeInWords(problem.path)}: {problemInWords(problem)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
