import { SKILL_LABELS } from "#schema/labels.ts";
import { Quote } from "#ui/quote.tsx";
import { Underline } from "#ui/underline.tsx";
import styles from "./worked-example.module.css";

/** One moment answered twice: the answer that comes first, what it does, and a repair with its three parts underlined. */
export function WorkedExample() {
  return (
    <div className={styles["example"]}>
      <figure>
        <figcaption className={styles["setting"]}>
          A residential program, third week. Nora, 44, hasn’t slept. You have just told her, “We’ll get through this.”
        </figcaption>
        <blockquote>
          <Quote size="largest">You keep saying ‘we.’ There is no we. You go home at five.</Quote>
        </blockquote>
      </figure>

      <div className={styles["take"]}>
        <h3>The answer that comes first</h3>
        <p className={styles["answer"]}>
          <Underline ink="trap" label="defending">
            I say “we” because I really am on your side. I care about everyone here.
          </Underline>
        </p>
        <p>
          It may all be true, and none of it is about her. Now she can argue or go quiet. Nora: <Quote>Sure. Have a good evening.</Quote>
        </p>
      </div>

      <div className={styles["take"]}>
        <h3>A repair</h3>
        <p className={styles["answer"]}>
          <Underline ink="own" label={SKILL_LABELS.own.short}>
            That’s true. I say “we,” and at five I’m the one who walks out of here.
          </Underline>{" "}
          <Underline ink="reflect" label={SKILL_LABELS.reflect.short}>
            And then the whole night is yours alone, after a day of people telling you that you’re not.
          </Underline>{" "}
          <Underline ink="ask" label={SKILL_LABELS.ask.short}>
            What are those nights like?
          </Underline>
        </p>
        <p>
          Nothing is explained and nothing is promised. She is taken at her word. Nora:{" "}
          <Quote>Long. I count the doors. Nobody’s asked me that.</Quote>
        </p>
      </div>
    </div>
  );
}
