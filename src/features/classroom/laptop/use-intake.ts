import { useState } from "react";
import { CLASS_ANSWER_FILE_MAX_LENGTH, otherMoment, readClassAnswer } from "#exchange/class-answers/read-class-answer.ts";
import { type FoundAnswer, type PasteWay, readPaste, type ReadPaste, suggestedWay } from "#exchange/class-answers/read-paste.ts";
import { readTextFile } from "#exchange/read-text-file.ts";
import { describeProblem } from "#schema/problems/describe-problem.ts";
import { addAnswers, roomLeft } from "../state/answers.ts";
import type { ClassState } from "../state/class-state.ts";
import type { ChangeClass } from "../state/class-store.ts";

/** Answers that were found and wait to be checked. */
interface Checking extends ReadPaste {
  /** The paste that they were found in, and how it was parted; null for files. */
  readonly paste: { readonly text: string; readonly way: PasteWay } | null;
}

export interface Intake {
  readonly draft: string;
  readonly write: (draft: string) => void;
  /** Null while nothing waits to be checked. */
  readonly checking: Checking | null;
  /** Takes a single answer out of the box, or opens what is in it to be checked. */
  readonly add: () => Promise<void>;
  /** Parts the paste otherwise, and takes the words before a colon for names or not; where nobody says, by how they look. */
  readonly part: (way: PasteWay, named?: boolean) => Promise<void>;
  readonly open: (files: readonly File[]) => Promise<void>;
  readonly take: (answers: readonly FoundAnswer[]) => void;
  readonly discard: () => void;
}

/** In bytes: each letter may take three. */
const FILE_MAX_BYTES = CLASS_ANSWER_FILE_MAX_LENGTH * 3;

/** What comes in from the room, until it is taken: a box to type or paste into, and files. */
export function useIntake(scenarioId: string, change: ChangeClass): Intake {
  const [draft, setDraft] = useState("");
  const [checking, setChecking] = useState<Checking | null>(null);

  const take = (answers: readonly FoundAnswer[]) => {
    change((state) => addAnswers(state, answers));
    if (checking?.paste !== null) setDraft("");
    setChecking(null);
  };
  const part = async (text: string, way: PasteWay, named?: boolean) =>
    setChecking({ ...(await readPaste(text, way, scenarioId, named)), paste: { text, way } });

  return {
    draft,
    write: setDraft,
    checking,
    take,
    discard: () => setChecking(null),
    part: async (way, named) => {
      if (checking?.paste) await part(checking.paste.text, way, named);
    },
    add: async () => {
      if (draft.trim() === "") return;
      const way = suggestedWay(draft);
      const read = await readPaste(draft, way, scenarioId);
      if (read.answers.length === 1 && read.problems.length === 0) take(read.answers);
      else setChecking({ ...read, paste: { text: draft, way } });
    },
    open: async (files) => {
      const read = await Promise.all(files.slice(0, MOST_FILES).map((file) => readAnswerFile(file, scenarioId)));
      const tooMany = files.length > MOST_FILES ? [`${files.length} files are too many at once: ${MOST_FILES} were looked at.`] : [];
      setChecking({
        answers: read.flatMap(({ answers }) => answers),
        problems: [...read.flatMap(({ problems }) => problems), ...tooMany],
        named: null,
        paste: null,
      });
    },
  };
}

const MOST_FILES = 200;

async function readAnswerFile(file: File, scenarioId: string): Promise<ReadPaste> {
  const opened = await readTextFile(file, FILE_MAX_BYTES);
  const read = opened.ok ? readClassAnswer(opened.text) : { ok: false as const, problems: [opened.problem] };
  const wrong = read.ok ? otherMoment(read.value, scenarioId) : null;
  if (read.ok && wrong === null) return { answers: [{ text: read.value.text, name: read.value.name }], problems: [], named: null };
  const problems = read.ok ? [wrong].filter((problem) => problem !== null) : read.problems;
  return { answers: [], problems: problems.map((problem) => `${file.name}: ${describeProblem(problem)}`), named: null };
}

/** Whether something came in that the class does not have yet. */
export const isWaiting = ({ draft, checking }: Intake): boolean => draft.trim() !== "" || checking !== null;

/** How many of these there is no room for. */
export const beyondRoom = (state: ClassState, count: number): number => Math.max(0, count - roomLeft(state));
