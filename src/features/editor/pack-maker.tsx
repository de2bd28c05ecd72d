import { useId, useState } from "react";
import { writePackFile } from "#exchange/packs/write-scenario-file.ts";
import { PACK_FORMAT, PACK_MAX_SCENARIOS, PACK_VERSION, type Pack, PackSchema } from "#schema/pack.ts";
import { problemsOf } from "#schema/problems/problems-of.ts";
import type { Scenario } from "#schema/scenario.ts";
import { Button } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { Field } from "#ui/field.tsx";
import { Section } from "#ui/page.tsx";
import styles from "./editor-home.module.css";
import { problemInWords } from "./problem-in-words.ts";
import { ShareLink } from "./share-link.tsx";
import { Toggle } from "#ui/toggle.tsx";

const NOTHING = { title: "", author: "", license: "", note: "" };

/** Several of one’s own scenarios as one file or link, with who made them and what others may do with them. */
export function PackMaker({ own }: { readonly own: readonly Scenario[] }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [about, setAbout] = useState(NOTHING);
  const [made, setMade] = useState<Pack | null>(null);
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map());
  const chosenId = useId();

  const change = (changed: Partial<typeof NOTHING>) => {
    setMade(null);
    setAbout({ ...about, ...changed });
  };
  const choose = (id: string, isIn: boolean) => {
    setMade(null);
    setChosen(new Set(isIn ? [...chosen, id] : [...chosen].filter((other) => other !== id)));
  };
  const make = () => {
    const pack = { format: PACK_FORMAT, version: PACK_VERSION, ...about, scenarios: own.filter(({ id }) => chosen.has(id)) };
    const parsed = PackSchema.safeParse(pack);
    const found = parsed.success ? [] : problemsOf(PackSchema, pack, parsed.error.issues);
    setProblems(new Map(found.map((problem) => [problem.path, problemInWords(problem)])));
    setMade(parsed.success ? parsed.data : null);
  };
  const text = (name: keyof typeof NOTHING, label: string, hint: string) => (
    <Field label={label} hint={hint} problem={problems.get(name) ?? null}>
      {(control) =>
        name === "note" ? (
          <textarea {...control} rows={2} value={about[name]} onChange={(event) => change({ [name]: event.target.value })} />
        ) : (
          <input
            type="text"
            autoComplete="off"
            {...control}
            value={about[name]}
            onChange={(event) => change({ [name]: event.target.value })}
          />
        )
      }
    </Field>
  );

  return (
    <Section title="Several in a pack">
      <Disclosure summary="Make a pack of yours, to hand on">
        <div className={styles["stack"]}>
          <fieldset className={styles["choices"]} aria-describedby={`${chosenId}-problem`}>
            <legend>Which ones? Up to {PACK_MAX_SCENARIOS}.</legend>
            {own.map(({ id, title }) => (
              <Toggle key={id} label={title} checked={chosen.has(id)} onChange={(isIn) => choose(id, isIn)} />
            ))}
            <p id={`${chosenId}-problem`} className={styles["problem"]} aria-live="polite">
              {problems.get("scenarios")}
            </p>
          </fieldset>
          <div className={styles["fields"]}>
            {text("title", "What the pack is called", "A few words: “First year, second term.”")}
            <div className={styles["pair"]}>
              {text("author", "Author", "Put onto each scenario that names nobody. May stay empty.")}
              {text("license", "License", "Put onto each scenario that says nothing of it. May stay empty.")}
            </div>
            {text("note", "A note to whoever opens it", "May stay empty.")}
          </div>
          <Button onClick={make}>Make the pack</Button>
          {made !== null && <ShareLink key={JSON.stringify(made)} value={made} file={writePackFile(made)} />}
        </div>
      </Disclosure>
    </Section>
  );
}
