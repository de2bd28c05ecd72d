import { useEffect, useState } from "react";
import { catalogue } from "#content/catalogue.ts";
import { unpackText } from "#exchange/link/pack.ts";
import { checkImport } from "#features/library/check-import.ts";
import { ImportProblems } from "#features/library/import-problems.tsx";
import { ReviewImport } from "#features/library/review-import.tsx";
import type { Scenario } from "#schema/scenario.ts";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";
import { Actions, LinkButton } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { focusHeading, Page } from "#ui/page.tsx";
import { Loading } from "../loading.tsx";
import styles from "./plain-route.module.css";

type Unpacked = Awaited<ReturnType<typeof unpackText>>;

const SHIPPED_IDS: ReadonlySet<string> = new Set(catalogue.map(({ id }) => id));

/** What a link carries, before anything of it is added. */
export function ImportRoute({ packed }: { readonly packed: string }) {
  const own = useAttemptLog(({ ownScenarios }) => ownScenarios);
  const looked = useAttemptLog(({ status }) => status !== "loading");
  const save = useAttemptLog(({ saveOwnScenarios }) => saveOwnScenarios);
  const [unpacked, setUnpacked] = useState<Unpacked | null>(null);
  const [added, setAdded] = useState<readonly Scenario[] | null>(null);
  useEffect(() => {
    let here = true;
    void unpackText(packed).then((text) => here && setUnpacked(text));
    return () => {
      here = false;
    };
  }, [packed]);
  if (unpacked === null || !looked) return <Loading />;

  const add = (scenarios: readonly Scenario[]) => {
    void save(scenarios).then(() => {
      setAdded(scenarios);
      focusHeading();
    });
  };
  return (
    <Page title="A scenario in a link" where="Import">
      <div className={styles["wide"]}>
        {added === null ? <Inside unpacked={unpacked} own={own} onAdd={add} /> : <Added scenarios={added} />}
      </div>
    </Page>
  );
}

interface InsideProps {
  readonly unpacked: Unpacked;
  readonly own: readonly Scenario[];
  readonly onAdd: (scenarios: readonly Scenario[]) => void;
}

function Inside({ unpacked, own, onAdd }: InsideProps) {
  const leave = <LinkButton href="#/">To the scenarios</LinkButton>;
  if (!unpacked.ok) {
    return (
      <>
        <NotOpened reason={unpacked.reason} />
        <Actions>{leave}</Actions>
      </>
    );
  }
  const taken = { shippedIds: SHIPPED_IDS, own };
  const checked = checkImport([{ name: "The link", text: unpacked.text }], taken);
  if (!checked.ok) {
    return (
      <>
        <ImportProblems problems={checked.problems} />
        <Actions>{leave}</Actions>
      </>
    );
  }
  return (
    <>
      <p>Somebody shares this with you. Nothing is added until you say so, and then it stays on this device.</p>
      <ReviewImport plan={checked.plan} taken={taken} onAdd={onAdd} leave={leave} />
    </>
  );
}

function NotOpened({ reason }: { readonly reason: "broken" | "too_big" }) {
  return (
    <Notice tone="trouble" title={reason === "broken" ? "This link is not whole" : "This link holds too much"}>
      <p>
        {reason === "broken"
          ? "Something of it was lost or changed on its way; long links are cut by some programs."
          : "It unpacks to far more than any link of Mend does, and was not read further."}{" "}
        Nothing was added, and nothing was changed. Ask whoever sent it for the scenario as a file, which you can add on the practice page.
      </p>
    </Notice>
  );
}

function Added({ scenarios }: { readonly scenarios: readonly Scenario[] }) {
  const [first, ...others] = scenarios;
  return (
    <>
      <Notice tone="good" title={scenarios.length === 1 ? "One scenario added" : `${scenarios.length} scenarios added`}>
        <p>{scenarios.map(({ title }) => `“${title}”`).join(", ")}. You find what you added at the top of the list, under “Yours.”</p>
      </Notice>
      <Actions>
        {first && others.length === 0 && (
          <LinkButton kind="main" href={`#/practice/${first.id}`}>
            Practice it
          </LinkButton>
        )}
        <LinkButton href="#/">To the scenarios</LinkButton>
      </Actions>
    </>
  );
}
