type Steps = readonly (string | number)[];

/** The steps of a place as problems name it: `next[0].after` is `next`, 0, `after`. */
export function stepsOf(place: string): Steps {
  return Array.from(place.matchAll(/\[(\d+)\]|[^.[\]]+/g), ([step, index]) => (index === undefined ? step : Number(index)));
}

/** What a part of a scenario is called on screen, in the order of the editor’s form. */
const NAMES: Readonly<Record<string, string>> = {
  statement: "what the client says",
  client: "who it is",
  setting: "where it is",
  context: "what the therapist must know",
  ownable: "what is yours to own",
  core: "what lies underneath",
  alliance: "the part of the alliance",
  rupture: "how it shows",
  difficulty: "how hard it is",
  title: "what it is called",
  id: "id",
  models: "model answers",
  pitfalls: "tempting answers",
  reactions: "what the client says next",
  next: "later moments",
  after: "when it comes",
  from: "what it follows",
  deliveries: "the words said otherwise",
  teaching: "the teaching note",
  manner: "how the words are said",
  settingKind: "the kind of setting",
  age: "the client’s age",
  notYours: "what is not yours to own",
  contentNote: "what may be hard to read",
  note: "why it works",
  why: "why it tempts",
  trap: "what gets in the way",
  wordings: "other ways to say it",
};

const ORDER = Object.keys(NAMES);

/** Sorts places in the order in which the form shows them. */
export function compareInForm(a: string, b: string): number {
  const orderOf = (place: string) => ORDER.indexOf(String(stepsOf(place)[0]));
  return orderOf(a) - orderOf(b) || a.localeCompare(b, "en", { numeric: true });
}

/** A place as the form calls it: `models[0].note` is “Model answers, 1, why it works”. */
export function placeInWords(path: string): string {
  const words = stepsOf(path)
    .filter((step) => step !== "phrase" && step !== "text")
    .map((step) => (typeof step === "number" ? String(step + 1) : (NAMES[step] ?? step.replaceAll("_", " "))))
    .join(", ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
