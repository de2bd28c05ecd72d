import type { ReactNode } from "react";
import { Actions, LinkButton } from "#ui/button.tsx";
import { Page, Section } from "#ui/page.tsx";
import { Quote } from "#ui/quote.tsx";
import styles from "./primer-screen.module.css";
import { ThreeSkills } from "./three-skills.tsx";
import { WorkedExample } from "./worked-example.tsx";

interface PrimerScreenProps {
  /** Whether it was read or skipped before: the way past it is then left out. */
  readonly seen: boolean;
  /** A gentle scenario to begin with; null where there is none. */
  readonly firstScenarioId: string | null;
  /** Called when it is read, or skipped. */
  readonly onDone: () => void;
}

/** The two-minute lesson of a first visit: what a rupture is, the idea, the three skills, one moment answered twice, and what to expect. */
export function PrimerScreen({ seen, firstScenarioId, onDone }: PrimerScreenProps) {
  return (
    <Page title="Primer" heading="When something goes wrong between you" where="A primer · two minutes">
      <Prose>
        <p>
          Sooner or later a client says something that strains the alliance. It stings, and most of us explain ourselves, apologize for
          everything, or hurry on. Mend is a place to practice that moment, as often as you like, with nobody hurt.
        </p>
        {!seen && (
          <p className={styles["skip"]}>
            In a hurry?{" "}
            <a href="#/" onClick={onDone}>
              Skip the primer
            </a>
            . You find it again at the foot of every page.
          </p>
        )}
      </Prose>

      <Section title="A rupture">
        <Prose>
          <p>
            A strain in the bond between you, or a disagreement about the goals of the work or its tasks. It comes in two shapes, and often
            in both at once.
          </p>
        </Prose>
        <dl className={styles["shapes"]}>
          <div>
            <dt>Confrontation moves against you.</dt>
            <dd>
              <Quote>I don’t see how any of this is supposed to help.</Quote>
            </dd>
          </div>
          <div>
            <dt>Withdrawal moves away from you.</dt>
            <dd>
              <Quote>No, no. It’s fine.</Quote>
            </dd>
          </div>
        </dl>
      </Section>

      <Section title="The idea">
        <p className={styles["idea"]}>Lean in and listen. Don’t explain.</p>
        <Prose>
          <p>
            Someone who tells you that something is wrong between you has taken a risk with you. Met well, that can leave the two of you
            closer than before.
          </p>
        </Prose>
      </Section>

      <Section title="Three things to say">
        <ThreeSkills />
        <Prose>
          <p>In any order, in your own words. Two to four sentences are plenty.</p>
          <p className={styles["soft"]}>
            With a withdrawal, take a lighter hand: name your own part gently, guess rather than tell, and leave a way out.
          </p>
        </Prose>
      </Section>

      <Section title="One moment, two answers">
        <WorkedExample />
      </Section>

      <Section title="What gets in the way">
        <Prose>
          <p>
            Explaining yourself. Taking all the blame, so that the client has to look after you. “I’m sorry you feel that way.” “I totally
            understand.” Soothing it, or fixing it, before it is heard. And the small “but” that takes everything back.
          </p>
        </Prose>
      </Section>

      <Section title="What Mend is, and isn’t">
        <ul className={styles["claims"]}>
          <li>
            It trains three separate skills, in writing. It reads words: it can’t hear your tone, see your face, or know your culture or
            your client’s.
          </li>
          <li>Its reading can be wrong. You can disagree with any of it, and say so.</li>
          <li>It is no assessment, no therapy, and no substitute for supervision.</li>
          <li>What you write stays on this device. Even so, never write about a real client here.</li>
        </ul>
        <Actions>
          <LinkButton kind="main" href={firstScenarioId === null ? "#/" : `#/practice/${firstScenarioId}`} onClick={onDone}>
            Start with a first one
          </LinkButton>
          <LinkButton href="#/" onClick={onDone}>
            See all scenarios
          </LinkButton>
        </Actions>
      </Section>
    </Page>
  );
}

function Prose({ children }: { readonly children: ReactNode }) {
  return <div className={styles["prose"]}>{children}</div>;
}
