import { useMemo } from "react";
import type { Judgment } from "#learning/agreement/judgment.ts";
import { agreementOf, type RoundAgreement } from "#learning/agreement/round-agreement.ts";
import type { RatingRound } from "#schema/rating-round.ts";
import type { Report } from "#schema/report.ts";
import type { Scenario } from "#schema/scenario.ts";
import { listInWords } from "#ui/list-in-words.ts";
import { Notice } from "#ui/notice.tsx";
import { Page, Section } from "#ui/page.tsx";
import { AgreementTable } from "./agreement-table.tsx";
import { comparisonName, firstName } from "./agreement-words.ts";
import styles from "./agreement-screen.module.css";
import { HowWorkedOut } from "./how-worked-out.tsx";
import { Parting } from "./parting.tsx";
import type { RatingParts } from "./parts.ts";
import { answersInWords } from "./round-words.ts";
import { SplitAnswers } from "./split-answers.tsx";
import { TakeAlong } from "./take-along.tsx";

interface AgreementScreenProps {
  readonly round: RatingRound;
  readonly scenarios: ReadonlyMap<string, Scenario>;
  /** What the engine reads in each rated answer. */
  readonly reports: ReadonlyMap<string, Report>;
  readonly renderAnswer: RatingParts["renderAnswer"];
}

/** How the raters of a round agree, with each other, with Mend, and with what was settled before; and where they don’t. */
export function AgreementScreen({ round, scenarios, reports, renderAnswer }: AgreementScreenProps) {
  const agreement = useMemo(() => agreementOf(round, judgmentsOf(reports)), [round, reports]);
  const { raters, amongRaters, alpha, withEngine, withBefore, splitRaters, splitFromEngine } = agreement;
  const unfinished = raters.filter(({ rated }) => rated < round.answers.length);
  const unread = [...reports.values()].filter(({ status }) => status === "unscorable").length;
  const shown = { reports, scenarios, renderAnswer };
  return (
    <Page title="Agreement" where={<a href={`#/rating/${round.id}`}>{round.title}</a>} lead={leadOf(agreement)}>
      {unfinished.length > 0 && (
        <Notice>
          <p>
            {listInWords(unfinished.map(({ name, rated }) => `${name} (${rated} of ${round.answers.length})`))}{" "}
            {unfinished.length === 1 ? "hasn’t" : "haven’t"} rated everything yet. Whoever still rates had better not look at this.
          </p>
        </Notice>
      )}
      {amongRaters.length > 0 && (
        <Section title="Do the raters agree?">
          <AgreementTable
            caption="In bold, kappa: 1 is full agreement, 0 no more than chance would bring. Under it, the range that so few answers leave open, and how many levels are the same."
            comparisons={amongRaters}
            nameOf={comparisonName}
            alpha={alpha}
          />
        </Section>
      )}
      {withBefore.length > 0 && (
        <Section title="And with what was settled before?">
          <AgreementTable caption="Each rater beside the levels that the answers came with." comparisons={withBefore} nameOf={firstName} />
        </Section>
      )}
      {withEngine.length > 0 && (
        <Section title="And Mend?">
          <AgreementTable
            caption={`Each rater beside Mend’s reading.${unreadInWords(unread)}`}
            comparisons={withEngine}
            nameOf={firstName}
          />
        </Section>
      )}
      <div className={styles["how"]}>
        <HowWorkedOut />
      </div>
      <Section title="Where they part">
        <Parting comparisons={[...amongRaters, ...withBefore, ...withEngine]} />
      </Section>
      {raters.length > 1 && (
        <Section title="Answers that split the raters">
          <SplitAnswers answers={splitRaters} withEngine={false} {...shown} />
        </Section>
      )}
      <Section title="Answers that split the raters from Mend">
        <SplitAnswers answers={splitFromEngine} withEngine {...shown} />
      </Section>
      <Section title="Take it along">
        <TakeAlong round={round} reports={reports} scenarios={scenarios} />
      </Section>
    </Page>
  );
}

function leadOf({ raters }: RoundAgreement): string {
  const [only] = raters;
  if (only !== undefined && raters.length === 1) {
    return `${only.name} has rated ${answersInWords(only.rated)}. With a second rater, you would see where people part ways, too.`;
  }
  return `${listInWords(raters.map(({ name, rated }) => `${name} (${rated})`))} have rated. Each figure is worked out anew from their ratings.`;
}

const unreadInWords = (unread: number): string =>
  unread === 0 ? "" : ` It couldn’t read ${answersInWords(unread)}: ${unread === 1 ? "it counts" : "they count"} as missing in all three.`;

/** The engine’s judgments; what it can’t read counts as missing in all three, so that abstaining never pays. */
function judgmentsOf(reports: ReadonlyMap<string, Report>): ReadonlyMap<string, Judgment> {
  const judgmentOf = (report: Report): Judgment =>
    report.status === "scored" ? { levels: report.levels, traps: report.traps } : { levels: { own: 0, reflect: 0, ask: 0 }, traps: [] };
  return new Map([...reports].map(([id, report]) => [id, judgmentOf(report)]));
}
