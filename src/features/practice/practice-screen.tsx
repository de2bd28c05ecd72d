import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { chooseOutcome } from "#engine/coach/choose-outcome.ts";
import type { Pressure } from "#schema/attempt.ts";
import type { Scenario } from "#schema/scenario.ts";
import type { Settings } from "#schema/settings.ts";
import type { Skill } from "#schema/vocabulary.ts";
import { Button } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { Page, Section } from "#ui/page.tsx";
import { Announcement } from "#ui/visually-hidden.tsx";
import { AsConversation } from "./as-conversation.tsx";
import { leadTo } from "#ui/bring-into-view.ts";
import { Composer } from "./composer.tsx";
import { nextBeat } from "./conversation.ts";
import { DeliveryChoice } from "./delivery-choice.tsx";
import { LeadOn } from "./lead-on.tsx";
import { levelsInWords } from "./levels-in-words.ts";
import { NextMoves } from "./next-moves.tsx";
import styles from "./practice-screen.module.css";
import { contextOf, promptOf } from "./prompt.ts";
import { PromptView } from "./prompt-view.tsx";
import { redoName, redoOf } from "./redo.ts";
import { AnswerClock } from "./room/answer-clock.tsx";
import { AwaitedCues } from "./room/awaited-cues.tsx";
import { readingTime } from "./room/reading-time.ts";
import { RoomPressure, pressureInWords } from "./room/room-pressure.tsx";
import type { RoomStore } from "./room/room-store.ts";
import { SelfRating } from "./self-rating.tsx";
import type { SittingStore, Try } from "./sitting-store.ts";
import { skillsToRedo } from "./skills-to-redo.ts";
import { Thread } from "./thread.tsx";
import type { Way } from "./way.ts";

interface PracticeScreenProps {
  readonly scenario: Scenario;
  readonly sitting: SittingStore;
  readonly clientName: string;
  readonly voice: Settings["voice"];
  readonly room: RoomStore;
  /** The room pressure that is set for every answer. */
  readonly pressure: Pressure;
  readonly onPressure: (pressure: Pressure) => void;
  /** Whether the sitting began with a draft from an earlier visit. */
  readonly restored: boolean;
  /** What this sitting is part of, and where it leads. */
  readonly way: Way;
  /** Where the same scenario goes as a conversation; left out where this sitting is for something else. */
  readonly conversationHref?: string | null;
  /** Why this scenario is here now; nothing where the trainee chose it. */
  readonly why?: ReactNode;
  /** Whether feedback is held back for later, as a probe’s is. */
  readonly held: boolean;
  /** Whether the conversation can go on from here. */
  readonly goesOn: boolean;
  /** How many tries somebody asked for; null where nobody did. Whoever asks also decides how the client says it. */
  readonly asked?: number | null;
  /** The last try, while the same words are answered again. */
  readonly renderEarlier: (last: Try) => ReactNode;
  /** The feedback on a try, or what stands in its place where it is held back; `start` goes to its first heading, where the screen leads the trainee. */
  readonly renderFeedback: (done: Try, before: Try | null, start: RefObject<HTMLElement | null>) => ReactNode;
  /** The answer with the words of one skill open to be rewritten. */
  readonly renderRedo: (done: Try, skill: Skill) => ReactNode;
  /** The reaction check on the first try of the sitting, shown with its feedback. */
  readonly renderReactionCheck: (first: Try) => ReactNode;
  /** Other answers to the opening words, shown after the first try; null where there are none. */
  readonly others: ReactNode;
}

/** One sitting: read, write, rate yourself, see what the words did, say it again or go on. */
export function PracticeScreen(props: PracticeScreenProps) {
  const {
    scenario,
    sitting,
    clientName,
    voice,
    room,
    restored,
    way,
    why,
    held,
    goesOn,
    asked = null,
    renderEarlier,
    renderFeedback,
    renderRedo,
    renderReactionCheck,
    others,
  } = props;
  const now = useStore(sitting);
  const under = useStore(room);
  const [othersFor, setOthersFor] = useState<string | null>(null);
  const screen = useRef<HTMLDivElement>(null);
  const start = useRef<HTMLElement>(null);
  const prompt = promptOf(scenario, now.beat, now.delivery);
  const last = now.earlier.at(-1) ?? null;
  const beatId = now.beat?.id ?? null;
  const unanswered = now.phase === "write" && last === null;
  const { deliveries = [] } = scenario;
  const isHidden = now.phase === "write" && (under.awaited || under.pressure.voiceOnly);
  // What was pressed is gone then; where the box is not there yet, it takes the focus as it comes.
  const toBox = () => screen.current?.querySelector("textarea")?.focus();
  const canChoose = unanswered && !under.opened && now.startedAt === null;
  const tryNumber = now.earlier.length + 1;
  const wantsMore = asked !== null && tryNumber < asked;
  const othersOpen = now.current !== null && othersFor === now.current.id;

  useEffect(() => {
    if (now.phase === "feedback") leadTo(start.current);
  }, [now.phase]);
  const [firstBeatId] = useState(beatId);
  useEffect(() => {
    if (beatId === firstBeatId) return;
    leadTo(screen.current?.querySelector("h1") ?? null);
  }, [beatId, firstBeatId]);

  const follows = now.current === null || !goesOn ? null : nextBeat(scenario, beatId, chooseOutcome(now.current.report));
  return (
    <Page title={scenario.title} heading={null} {...(way.where !== null && { where: <a href={way.back.href}>{way.where}</a> })}>
      <div ref={screen}>
        {why}
        {asked !== null && asked > 1 && (
          <p className={styles["try"]} role="status">
            {tryInWords(tryNumber, asked)}
          </p>
        )}
        <PromptView
          scenario={scenario}
          prompt={prompt}
          voice={voice}
          context={contextOf(scenario, now.beat)}
          folded={!unanswered}
          contentNote={unanswered && now.beat === null ? (scenario.contentNote ?? null) : null}
          awaited={
            isHidden
              ? {
                  heading: under.pressure.voiceOnly ? `${clientName} speaks aloud.` : `${clientName} is about to speak.`,
                  cues: <AwaitedCues words={prompt.statement} manner={prompt.manner} voice={voice} room={room} onShown={toBox} />,
                }
              : null
          }
        >
          {now.thread.length > 0 && <Thread thread={now.thread} clientName={clientName} />}
        </PromptView>
        {now.phase === "write" && (
          <>
            {unanswered && asked === null && now.beat === null && deliveries.length > 0 && !under.opened && (
              <div className={styles["delivery"]}>
                <DeliveryChoice deliveries={deliveries} chosen={now.delivery} onChoose={now.choose} />
              </div>
            )}
            {unanswered && now.beat === null && props.conversationHref && <AsConversation href={props.conversationHref} />}
            {last !== null && renderEarlier(last)}
            {!under.awaited && (
              <Composer
                key={`${beatId} ${now.earlier.length}`}
                clientName={clientName}
                draft={now.draft}
                restored={restored && last === null && beatId === firstBeatId}
                unscorable={now.unscorable}
                focused={last !== null || under.opened}
                lastAnswer={last?.text ?? null}
                onWrite={now.write}
                onHandIn={now.handIn}
                clock={
                  under.pressure.seconds !== null && (
                    <AnswerClock
                      seconds={under.pressure.seconds}
                      from={under.clockFrom}
                      beginsAfter={under.opened && !under.pressure.voiceOnly ? readingTime(prompt.statement) : null}
                      onBegin={under.startClock}
                      onTurnOff={() => {
                        under.turnOffClock();
                        toBox();
                      }}
                    />
                  )
                }
                speaking={{ onListen: now.listen, onHear: now.hear }}
              />
            )}
            {canChoose && (
              <div className={styles["pressure"]}>
                <Disclosure summary={`Room pressure: ${pressureInWords(props.pressure)}`}>
                  <RoomPressure pressure={props.pressure} onChange={props.onPressure} />
                  <p role="status">
                    {under.awaited && (
                      <Button kind="text" onClick={() => leadTo(screen.current?.querySelector("h1") ?? null)}>
                        {clientName} waits above until you are ready
                      </Button>
                    )}
                  </p>
                </Disclosure>
              </div>
            )}
          </>
        )}
        {now.phase === "rate" && now.current !== null && (
          <>
            <Section title="What you said">
              <p className={styles["said"]}>{now.current.text}</p>
            </Section>
            <SelfRating held={held} onRate={now.rate} />
          </>
        )}
        {now.redoing !== null && now.current !== null && renderRedo(now.current, now.redoing)}
        {now.phase === "feedback" && now.current !== null && (
          <>
            {renderFeedback(now.current, last, start)}
            {now.current.id === now.first?.id && renderReactionCheck(now.first)}
            {held ? (
              <LeadOn way={way} onSayAgain={wantsMore ? now.sayAgain : null} />
            ) : (
              <NextMoves
                clientName={clientName}
                again={wantsMore || chooseOutcome(now.current.report) !== "full_repair"}
                onSayAgain={now.sayAgain}
                redoable={redoableIn(now.current)}
                onRedo={now.redo}
                onKeepGoing={follows && (() => now.goOn(follows))}
                way={way}
                others={
                  others !== null && now.beat === null
                    ? { open: othersOpen, onToggle: () => setOthersFor(othersOpen ? null : (now.current?.id ?? null)) }
                    : null
                }
              />
            )}
            {othersOpen && now.beat === null && <Section title="Other answers">{others}</Section>}
          </>
        )}
        <Announcement>{now.phase === "feedback" && now.current !== null && !held ? levelsInWords(now.current.report) : ""}</Announcement>
        <Announcement>{under.opened && !isHidden && now.phase === "write" ? `${clientName}: “${prompt.statement}”` : ""}</Announcement>
      </div>
    </Page>
  );
}

const redoableIn = ({ text, report }: Try) =>
  skillsToRedo(report).map((skill) => ({ skill, name: redoName(redoOf(text, report, skill), skill) }));

const tryInWords = (number: number, asked: number) =>
  number <= asked ? `Try ${number} of ${asked}` : `Try ${number}; ${asked} were asked for`;
