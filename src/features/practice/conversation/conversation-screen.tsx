import { type ReactNode, useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { standingsAfter } from "#engine/coach/alliance-stands.ts";
import { chooseOutcome } from "#engine/coach/choose-outcome.ts";
import { standingInWords } from "#engine/coach/standing-in-words.ts";
import { turningInWords, turningPointOf } from "#engine/coach/turning-point.ts";
import { weakestAnswer } from "#engine/coach/weakest-answer.ts";
import type { Scenario } from "#schema/scenario.ts";
import type { Settings } from "#schema/settings.ts";
import { stimulusOf } from "#schema/stimulus.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { Page } from "#ui/page.tsx";
import { Announcement } from "#ui/visually-hidden.tsx";
import { leadPast, leadTo } from "#ui/bring-into-view.ts";
import { Composer } from "../composer.tsx";
import { reactionTo } from "../conversation.ts";
import { levelsInWords } from "../levels-in-words.ts";
import { contextOf, promptOf } from "../prompt.ts";
import { PromptView } from "../prompt-view.tsx";
import type { Try } from "../sitting-store.ts";
import type { Way } from "../way.ts";
import { AtRest } from "./at-rest.tsx";
import styles from "./conversation-screen.module.css";
import { type ConversationStore, restsEarly } from "./conversation-store.ts";
import { type Heard, SaidSoFar } from "./said-so-far.tsx";

interface ConversationScreenProps {
  readonly scenario: Scenario;
  readonly conversation: ConversationStore;
  readonly clientName: string;
  readonly voice: Settings["voice"];
  /** Whether it began with a draft from an earlier visit. */
  readonly restored: boolean;
  readonly way: Way;
  /** How many tries at the same words came before. */
  readonly turnOf: (done: Try) => number;
  /** All that was read in an answer. */
  readonly renderRead: (done: Try) => ReactNode;
  readonly renderReaction: (reaction: string | null) => ReactNode;
  /** The one step to take first, another time. */
  readonly renderFirst: (done: Try) => ReactNode;
}

/** A conversation: the client speaks, the trainee answers, the client replies, and so on until it rests. */
export function ConversationScreen(props: ConversationScreenProps) {
  const { scenario, conversation, clientName, voice, restored, way, turnOf, renderRead, renderReaction, renderFirst } = props;
  const said = useStore(conversation, (now) => now.said);
  const beat = useStore(conversation, (now) => now.beat);
  const resting = useStore(conversation, (now) => now.resting);
  const [saidAtFirst] = useState(said);
  const screen = useRef<HTMLDivElement>(null);
  const latest = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (said === saidAtFirst) return;
    const heading = screen.current?.querySelector("h1") ?? null;
    if (latest.current === null) leadTo(heading);
    else leadPast(latest.current, heading);
  }, [said, saidAtFirst]);

  const outcomes = said.map(({ report }) => chooseOutcome(report));
  const standings = standingsAfter(outcomes);
  const [opening] = said;
  const turn = opening === undefined ? 0 : turnOf(opening);
  const stands = standings.map((standing, index) => standingInWords(standing, stimulusOf(scenario), clientName, turn + index));
  const turning = resting ? turningPointOf(outcomes) : null;
  const heard = said.map((done, index): Heard => {
    const atEnd = resting && index === said.length - 1;
    return {
      done,
      reaction: reactionTo(scenario, done.beatId, done.report),
      stands: atEnd ? null : (stands[index] ?? null),
      turned: turning?.at === index ? `Here it ${turning.way}.` : null,
    };
  });
  const soFar = heard.length > 0 && (
    <SaidSoFar
      heard={heard}
      clientName={clientName}
      resting={resting}
      latest={latest}
      renderRead={renderRead}
      renderReaction={renderReaction}
    />
  );
  const practiceHref = `#/practice/${scenario.id}`;
  const turningAnswer = turning === null ? undefined : said[turning.at];
  const lastStanding = standings.at(-1);
  const prompt = promptOf(scenario, beat, null);
  return (
    <Page title={scenario.title} heading={null}>
      <div ref={screen}>
        {resting ? (
          <>
            <p className={styles["where"]}>
              {scenario.setting} · {scenario.client}
            </p>
            {soFar}
            <AtRest
              clientName={clientName}
              stands={stands.at(-1) ?? ""}
              early={restsEarly(scenario, { said, beat, resting })}
              turning={turning && turningAnswer ? turningInWords(turning, turningAnswer.report, clientName) : null}
              said={said}
              weakest={weakestAnswer(outcomes)}
              practiceHref={practiceHref}
              way={way}
              open={lastStanding === "opened" || lastStanding === "deepened" || lastStanding === "mended"}
              onStartAgain={conversation.getState().startAgain}
              renderFirst={renderFirst}
            />
          </>
        ) : (
          <>
            <LeftOff conversation={conversation} clientName={clientName} />
            <PromptView
              scenario={scenario}
              prompt={prompt}
              voice={voice}
              context={contextOf(scenario, beat)}
              contentNote={beat === null ? (scenario.contentNote ?? null) : null}
            >
              {soFar}
            </PromptView>
            {said.length === 0 && (
              <p className={styles["how"]}>
                A conversation: you answer, {clientName} replies, up to three times. What Mend read stays folded under your words until you
                open it. Or take it <a href={practiceHref}>one answer at a time</a>.
              </p>
            )}
            <Answer key={said.length} conversation={conversation} clientName={clientName} restored={restored && said === saidAtFirst} />
          </>
        )}
        <Announcement>{said === saidAtFirst ? "" : inWords(heard.at(-1), clientName, stands.at(-1))}</Announcement>
      </div>
    </Page>
  );
}

interface PartProps {
  readonly conversation: ConversationStore;
  readonly clientName: string;
}

/** The offer to go on where it was left, as long as nothing was said anew. */
function LeftOff({ conversation, clientName }: PartProps) {
  const leftOff = useStore(conversation, (now) => now.leftOff);
  if (leftOff === null) return null;
  return (
    <div className={styles["leftOff"]}>
      <Notice title="You were in the middle of this" actions={<Button onClick={conversation.getState().takeUp}>Go on from there</Button>}>
        {leftOff.said.length === 1 ? "Your answer is kept" : "Your answers are kept"}, and {clientName} has replied. Or begin anew here.
      </Notice>
    </div>
  );
}

/** The box for the next answer, which alone is drawn anew at each key. */
function Answer({ conversation, clientName, restored }: PartProps & { readonly restored: boolean }) {
  const draft = useStore(conversation, (now) => now.draft);
  const unscorable = useStore(conversation, (now) => now.unscorable);
  const { write, listen, hear, handIn } = conversation.getState();
  return (
    <Composer
      clientName={clientName}
      draft={draft}
      restored={restored}
      unscorable={unscorable}
      focused={false}
      lastAnswer={null}
      onWrite={write}
      onHandIn={handIn}
      speaking={{ onListen: listen, onHear: hear }}
    />
  );
}

/** What came of the answer just given, for whoever hears the screen. */
function inWords(heard: Heard | undefined, clientName: string, stands = ""): string {
  if (heard === undefined) return "";
  const reply = heard.reaction === null ? "" : ` ${clientName}: ${heard.reaction}`;
  return `${levelsInWords(heard.done.report)}${reply} Between you: ${stands}`;
}
