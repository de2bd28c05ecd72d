import { CLASS_ANSWER_MAX_LENGTH, CLASS_ANSWER_NAME_MAX_LENGTH } from "#schema/class-answer.ts";
import type { BySkill, Level, Skill } from "#schema/vocabulary.ts";
import { type ClassState, type Hands, MOST_ANSWERS, noHands, type RoomAnswer, shownAnswers } from "./class-state.ts";
import type { ReadyAnswer } from "./ready-answers.ts";

/** An answer before it has a place in the class. */
export interface NewAnswer {
  readonly text: string;
  /** Empty where nobody says. */
  readonly name: string;
}

/** Whether the room has this answer already, word for word under the same name. */
export function isThere({ answers }: ClassState, { text, name }: NewAnswer): boolean {
  return answers.some((answer) => answer.text === text.trim() && answer.name === nameOf(name));
}

/** How many more answers there is room for. */
export const roomLeft = ({ answers }: ClassState): number => MOST_ANSWERS - answers.length;

/**
 * The room’s answers with these after them, as far as there is room. Each gets the number after the highest so far. Long names are cut and answers
 * beyond the limit left out, since the other windows refuse a class with such a one.
 */
export function addAnswers(state: ClassState, added: readonly NewAnswer[]): ClassState {
  const highest = Math.max(0, ...state.answers.filter(({ from }) => from === "room").map(({ label }) => Number(label)));
  const answers = added
    .filter(({ text }) => text.trim() !== "" && text.trim().length <= CLASS_ANSWER_MAX_LENGTH)
    .slice(0, roomLeft(state))
    .map(({ text, name }, at) => answerOf(String(highest + at + 1), text.trim(), nameOf(name), "room"));
  return answers.length === 0 ? state : { ...state, answers: [...state.answers, ...answers] };
}

/** One of the scenario’s own answers among the room’s; it is there once. */
export function addReady(state: ClassState, { name: label, text }: ReadyAnswer): ClassState {
  if (roomLeft(state) === 0 || state.answers.some((answer) => answer.label === label)) return state;
  return { ...state, answers: [...state.answers, answerOf(label, text, "", "scenario")] };
}

/** Without that answer. Where it was shown, the list of answers stands in its place. */
export function removeAnswer(state: ClassState, id: string): ClassState {
  const answers = state.answers.filter((answer) => answer.id !== id);
  const wasShown = state.shown.includes(id);
  return { ...state, answers, ...(wasShown && { shown: [], step: "collect" }) };
}

/** How many hands there were for a level of a skill. */
export function countHands(state: ClassState, id: string, skill: Skill, level: Level, count: number): ClassState {
  return changeAnswer(state, id, (answer) => {
    const [missing, partly, there] = answer.hands[skill];
    const counted: BySkill<Hands> = { ...answer.hands };
    if (level === 0) counted[skill] = [count, partly, there];
    if (level === 1) counted[skill] = [missing, count, there];
    if (level === 2) counted[skill] = [missing, partly, count];
    return { ...answer, hands: counted };
  });
}

/** The supervisor’s own level for a skill; the same once more takes it back. After the vote it stays known that it came late. */
export function rate(state: ClassState, id: string, skill: Skill, level: Level): ClassState {
  return changeAnswer(state, id, (answer) => ({
    ...answer,
    rating: { ...answer.rating, [skill]: answer.rating[skill] === level ? null : level },
    isRatedLate: answer.isRatedLate || answer.vote !== "open",
  }));
}

/** Which answer a key rates: the one shown; of two side by side the first that this skill is not rated of, then the first. */
export function answerToRate(state: ClassState, skill: Skill): RoomAnswer | null {
  const shown = shownAnswers(state);
  return shown.find(({ rating }) => rating[skill] === null) ?? shown[0] ?? null;
}

function changeAnswer(state: ClassState, id: string, change: (answer: RoomAnswer) => RoomAnswer): ClassState {
  return { ...state, answers: state.answers.map((answer) => (answer.id === id ? change(answer) : answer)) };
}

const nameOf = (name: string): string => name.trim().slice(0, CLASS_ANSWER_NAME_MAX_LENGTH).trimEnd();

function answerOf(label: string, text: string, name: string, from: RoomAnswer["from"]): RoomAnswer {
  const rating = { own: null, reflect: null, ask: null };
  return { id: `${from}-${label}`, label, text, name, from, vote: "open", hands: noHands(), rating, isRatedLate: false };
}
