import type { ReactNode } from "react";
import { LEVEL_LABELS, SKILL_LABELS } from "#schema/labels.ts";
import { SKILLS } from "#schema/vocabulary.ts";
import { Page, Section } from "#ui/page.tsx";
import { InkTag } from "#ui/underline.tsx";
import styles from "./about-screen.module.css";
import { InstallHelp } from "./install-help.tsx";
import { ForSupervisors } from "./for-supervisors.tsx";
import { Shortcuts } from "./shortcuts.tsx";

/** What Mend is and is not, where the words go, how a score comes about, and how to use it in class, offline and by keyboard. */
export function AboutScreen({ version }: { readonly version: string }) {
  return (
    <Page
      title="About Mend"
      lead="A gym for the moment when therapy goes wrong: a client says something that strains the alliance, you write what you would say back, and see in your own words what mends and what gets in the way."
    >
      <Section title="What it can and can’t do">
        <Prose>
          <p>
            Mend trains three discrete skills of repairing a rupture, in writing. Practicing them, with feedback and on the same statement
            more than once, is what it is for. Nobody can promise that it makes therapy turn out better, and we don’t.
          </p>
          <p>
            It is no assessment, no certificate, no therapy, and no substitute for supervision. It can’t hear a tone or see a face. It knows
            little of culture, and what owning, naming a feeling, or being direct means differs between people. A complaint about race,
            power, or the system is not a symptom; take it at its word.
          </p>
          <p>If you are worried about a real client, or about yourself, please talk to a person.</p>
        </Prose>
      </Section>

      <Section title="Where your words go">
        <Prose>
          <p>
            Nowhere. Answers are read by a program inside your browser and kept on this device. There is no account, no server that receives
            them, no tracking, and nobody who looks on. Where you may speak an answer, it is recognized on the device as well.
          </p>
          <p>
            Only you can hand something on: an attempt that you copy, a backup file, a scenario of yours, an answer for your class, the
            result of an assignment, what you disagreed with. Before anything of yours goes to a supervisor, you see what is in it. A link
            carries its contents within itself; whoever has the link can read them, and so can the mail or chat that you send it with.
          </p>
          <p>Even so, leave real clients out: practice with the ones in here.</p>
        </Prose>
      </Section>

      <Section title="How a score comes about">
        <ul className={styles["skills"]}>
          {SKILLS.map((skill) => (
            <li key={skill}>
              <InkTag ink={skill}>{SKILL_LABELS[skill].short}</InkTag> {SKILL_LABELS[skill].means}
            </li>
          ))}
        </ul>
        <Prose>
          <p>
            Mend splits your answer into clauses, looks at what each one does (grants something, names a feeling, asks, explains, takes
            back…), and compares it with what this scenario’s author says is yours to own and what may lie underneath. Each skill is{" "}
            {LEVEL_LABELS[0]}, {LEVEL_LABELS[1]}, or {LEVEL_LABELS[2]}, and the words that it rests on are underlined. “Sorry” alone counts
            for little, and so do a question mark or a feeling word.
          </p>
          <p>
            Behind it are rules, and a small model that learned from rated answers; no chatbot. The same answer always gets the same
            reading. Where it is not sure, it says so and asks you. Where it is wrong, disagree: your reason is kept with the attempt.
            Spelling, grammar, and capitals never count.
          </p>
          <p>
            On answers that it had never met it mostly agrees with the raters about owning and asking, less often about reflecting, and what
            it says gets in the way mostly does; but it overlooks more than half of it. The raters were language models, not yet clinicians.
          </p>
        </Prose>
      </Section>

      <Section title="How practice works">
        <Prose>
          <p>
            A practice session begins with a drill, goes on with moments at your edge, repeats what you missed, and ends with one that you
            have never met, whose feedback waits. What you missed comes back on another day and says why. All of it is worked out from your
            answers, here on this device: there are no points and no streaks.
          </p>
          <p>
            The edge moves with your first answers and with what you say about how hard they were. You can always choose another rung, pass
            something over, or stop.
          </p>
        </Prose>
      </Section>

      <Section title="In class">
        <Prose>
          <p>
            Every scenario in the list has “In class,” for a projector: the client’s words in large type, time to write, and the room’s
            answers, typed, pasted, or handed in from phones. The room votes first; then what Mend reads is revealed step by step. With a
            second window the laptop keeps notes to itself. Nothing is kept unless you save it as a file.
          </p>
        </Prose>
      </Section>

      <Section title="For supervisors">
        <Prose>
          <p>
            Everything for teaching is under <a href="#/teach">Teach</a>. There is no class list and no server: what goes between you and
            your students are links and files.
          </p>
        </Prose>
        <ForSupervisors />
      </Section>

      <Section title="Keep it as an app">
        <Prose>
          <p>Once it has loaded, Mend works without a network. Installed, it opens from your home screen or dock like any other app.</p>
        </Prose>
        <InstallHelp />
      </Section>

      <Section title="By keyboard">
        <Shortcuts />
      </Section>

      <Section title="Who made it, and yours to use">
        <Prose>
          <p>
            The program is free under the MIT license; the scenarios are free under CC BY 4.0. The typefaces are Literata and Inter, both
            under the SIL Open Font License.
          </p>
          <p className={styles["soft"]}>Version {version}</p>
          <p>
            <a href="#/primer">Read the two-minute primer</a>
          </p>
        </Prose>
      </Section>
    </Page>
  );
}

function Prose({ children }: { readonly children: ReactNode }) {
  return <div className={styles["prose"]}>{children}</div>;
}
