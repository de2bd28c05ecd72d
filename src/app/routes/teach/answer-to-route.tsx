import { readClassTask } from "#exchange/read-class-task.ts";
import { describeProblem } from "#schema/problems/describe-problem.ts";
import type { Problem } from "#schema/problems/problem.ts";
import { Actions, LinkButton } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { Page } from "#ui/page.tsx";
import { Loading } from "../../loading.tsx";
import styles from "../plain-route.module.css";
import { useLoaded } from "../use-loaded.ts";
import { Answer } from "./answer.tsx";

/** A student answers a scenario of the supervisor’s own, which the link brings along. */
export function AnswerToRoute({ packed }: { readonly packed: string }) {
  const task = useLoaded(readClassTask, packed);
  if (task === "loading" || task === null) return <Loading />;
  return task.ok ? <Answer scenarioId={task.value.scenarioId} moment={task.value} /> : <NoTask problems={task.problems} />;
}

function NoTask({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <Page title="This link can’t be opened" where="An answer for a class">
      <div className={styles["text"]}>
        <p>It should hold a moment to answer. Links get cut when they are copied or sent on: ask for it again, or copy the whole of it.</p>
        <Notice tone="trouble" title="What is wrong with it">
          <ul>
            {problems.map((problem) => (
              <li key={describeProblem(problem)}>{describeProblem(problem)}</li>
            ))}
          </ul>
        </Notice>
      </div>
      <Actions>
        <LinkButton kind="main" href="#/">
          To the scenarios
        </LinkButton>
      </Actions>
    </Page>
  );
}
