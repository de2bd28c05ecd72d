import { CLASS_ANSWER_MAX_LENGTH } from "#schema/class-answer.ts";
import { describeProblem } from "#schema/problems/describe-problem.ts";
import { areNames, partAtColon } from "./name-before.ts";
import { otherMoment, readPackedAnswer } from "./read-class-answer.ts";

/** How pasted answers are parted: each line is one, empty lines stand between them, or it is all one. */
export const PASTE_WAYS = ["lines", "blocks", "whole"] as const;
export type PasteWay = (typeof PASTE_WAYS)[number];

/** The most that is looked at in a paste, in UTF-16 units: 200 long answers. */
export const PASTE_MAX_LENGTH = 400_000;

/** An answer as it was found, before anybody takes it. */
export interface FoundAnswer {
  readonly text: string;
  /** As the student wants to be called; empty where nobody says. */
  readonly name: string;
  /** Whether the name stood in the paste for everybody to read, and not in a link. */
  readonly isNameWritten?: true;
}

export interface ReadPaste {
  readonly answers: readonly FoundAnswer[];
  /** What could not be read, in words, each with its place. */
  readonly problems: readonly string[];
  /** Whether the words before a colon were taken for names; null where there are no such words. */
  readonly named: boolean | null;
}

/** The way that a paste suggests: by empty lines where there are any, otherwise line by line. */
export function suggestedWay(paste: string): PasteWay {
  return /\S[^\S\n]*\n[^\S\n]*\n\s*\S/u.test(withoutReturns(paste)) ? "blocks" : "lines";
}

/**
 * The answers in a paste, in their order. A student’s link is unpacked, and what stands around it left off; bullets and numbers before an
 * answer go. Words before a colon are taken as names where `named` says so; where nobody says, only where they look like it in every answer.
 */
export async function readPaste(paste: string, way: PasteWay, scenarioId: string, named?: boolean): Promise<ReadPaste> {
  if (paste.length > PASTE_MAX_LENGTH) {
    return {
      answers: [],
      named: null,
      problems: [`A paste can hold ${PASTE_MAX_LENGTH.toLocaleString("en-US")} characters at most. Please paste it in parts.`],
    };
  }
  const pieces = await Promise.all(partsOf(paste, way).map((part, at) => readPart(part, at + 1, scenarioId)));
  const written = pieces.flatMap(({ plain }) => (plain === null ? [] : [plain]));
  const areNamed = written.some((text) => partAtColon(text) !== null) ? (named ?? areNames(written)) : null;
  return {
    named: areNamed,
    answers: pieces.flatMap(({ plain, linked }) => [
      ...(plain === null ? [] : [areNamed === true ? parted(plain) : { text: plain, name: "" }]),
      ...linked,
    ]),
    problems: pieces.flatMap(({ problems }) => problems),
  };
}

interface Piece {
  /** What was written out; null where links stand in its place. */
  readonly plain: string | null;
  readonly linked: readonly FoundAnswer[];
  readonly problems: readonly string[];
}

const LINK = /#\/handed-in\/([\w-]+)/gu;
const BULLET = /^(?:[-*•–]|\d{1,3}[.)])\s+/u;

async function readPart(part: string, place: number, scenarioId: string): Promise<Piece> {
  const links = [...part.matchAll(LINK)].flatMap(([, packed]) => (packed === undefined ? [] : [packed]));
  if (links.length > 0) return readLinks(links, place, scenarioId);
  const plain = part.replace(BULLET, "");
  if (plain.length <= CLASS_ANSWER_MAX_LENGTH) return { plain, linked: [], problems: [] };
  const problem = { path: `answer ${place}`, expected: `at most ${CLASS_ANSWER_MAX_LENGTH} characters`, found: `${plain.length}` };
  return { plain: null, linked: [], problems: [describeProblem(problem)] };
}

async function readLinks(links: readonly string[], place: number, scenarioId: string): Promise<Piece> {
  const linked: FoundAnswer[] = [];
  const problems: string[] = [];
  for (const packed of links) {
    const read = await readPackedAnswer(packed);
    const wrong = read.ok ? otherMoment(read.value, scenarioId) : null;
    if (read.ok && wrong === null) linked.push({ text: read.value.text, name: read.value.name });
    const all = read.ok ? (wrong === null ? [] : [wrong]) : read.problems;
    problems.push(...all.map((problem) => `The link in answer ${place}: ${describeProblem(problem)}`));
  }
  return { plain: null, linked, problems };
}

function partsOf(paste: string, way: PasteWay): string[] {
  const text = withoutReturns(paste);
  const parts = way === "whole" ? [text] : text.split(way === "lines" ? "\n" : /\n[^\S\n]*\n/u);
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

function parted(text: string): FoundAnswer {
  const apart = partAtColon(text);
  return apart === null ? { text, name: "" } : { ...apart, isNameWritten: true };
}

const withoutReturns = (text: string) => text.replaceAll(/\r\n?/gu, "\n");
