import type { Progress } from "#learning/progress/progress-of.ts";
import { LinkButton } from "#ui/button.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { Page, Section } from "#ui/page.tsx";
import { PARTS } from "./parts.ts";
import { StillToCome } from "./still-to-come.tsx";
import { summaryOf } from "./summary.ts";
import { Time } from "./time.tsx";

/** What the record tells of somebody’s practice, in words first; where it is too little to tell, that, and what it takes. */
export function ProgressScreen({ progress }: { readonly progress: Progress }) {
  if (progress.answers === 0 && progress.drills.length === 0) return <NothingYet />;
  const told = PARTS.filter(({ soFar, takes }) => soFar(progress) >= takes);
  const toCome = PARTS.filter((part) => !told.includes(part));
  return (
    <Page title="Progress" lead={summaryOf(progress)}>
      {told.map(({ Told, name }) => (
        <Section key={name} title={name}>
          <Told {...progress} />
        </Section>
      ))}
      <Section title="Time">
        <Time {...progress} />
      </Section>
      {toCome.length > 0 && <StillToCome parts={toCome} progress={progress} />}
      <Section title="What these figures are">
        <p>
          The levels are Mend’s reading of your words, and it is wrong at times: see <a href="#/about">how a score comes about</a>. They
          tell something about three discrete skills, in writing, and nothing about how therapy turns out. Everything here is counted from
          your attempts on this device, each time you open it.
        </p>
      </Section>
    </Page>
  );
}

function NothingYet() {
  return (
    <Page title="Progress">
      <EmptyState
        title="Nothing to tell yet."
        action={
          <LinkButton kind="main" href="#/">
            Choose a scenario
          </LinkButton>
        }
      >
        <p>Once you have answered a few moments, you will see here what each skill does over time, and what gets in the way.</p>
      </EmptyState>
    </Page>
  );
}
