import type { Progress } from "#learning/progress/progress-of.ts";
import { Section } from "#ui/page.tsx";
import type { Part } from "./parts.ts";
import styles from "./still-to-come.module.css";

/** The parts of which there is too little to tell yet, with what each takes. */
export function StillToCome({ parts, progress }: { readonly parts: readonly Part[]; readonly progress: Progress }) {
  return (
    <Section title="Too little to tell yet">
      <dl className={styles["parts"]}>
        {parts.map(({ name, toCome, takes, soFar }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {toCome}
              {takes > 1 && ` So far: ${soFar(progress)}.`}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
