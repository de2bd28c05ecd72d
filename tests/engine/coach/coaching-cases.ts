import type { AskReason, Evidence, OwnReason, ReflectReason, ScoredReport } from "#schema/report.ts";
import { ASK_REASONS, OWN_REASONS, REFLECT_REASONS } from "#schema/report.ts";
import { type Level, type Skill, TRAPS, type TrapId } from "#schema/vocabulary.ts";
import { aReport } from "../../fixtures/a-report.ts";

/** One answer to the scenario of the fixtures, and the report on it, as the coach may meet them. */
export interface CoachingCase {
  readonly name: string;
  readonly report: ScoredReport;
  /** What is looked at: a skill, a trap, or all of it. */
  readonly of: Skill | TrapId | "all";
  /** Whether something the trainee said must be quoted there. */
  readonly quotes: boolean;
}

/** The report on an answer in which no skill and no trap was found, for sure. */
export const NOTHING_FOUND: ScoredReport = aReport({
  levels: { own: 0, reflect: 0, ask: 0 },
  confidence: { own: 0.9, reflect: 0.9, ask: 0.9 },
  reasons: { own: "absent", reflect: "absent", ask: "absent" },
  traps: [],
  evidence: [],
});

type Said = readonly (readonly [Evidence["kind"], string])[];
interface Read {
  readonly own?: readonly [Level, OwnReason];
  readonly reflect?: readonly [Level, ReflectReason];
  readonly ask?: readonly [Level, AskReason];
  readonly traps?: readonly TrapId[];
}

/** A report on an answer made of these words in this order; what is not given, is there and sure. */
function read(said: Said, { own = [2, "specific"], reflect = [2, "underneath"], ask = [2, "open"], traps = [] }: Read): ScoredReport {
  const levels = { own: own[0], reflect: reflect[0], ask: ask[0] };
  const text = said.map(([, quote]) => quote).join(" ");
  return aReport({
    levels,
    dose: own[1] === "over_owned" ? "too_much" : own[0] === 2 ? "some" : own[0] === 1 ? "vague" : "none",
    confidence: { own: 0.9, reflect: 0.9, ask: 0.9 },
    reasons: { own: own[1], reflect: reflect[1], ask: ask[1] },
    traps: [...traps],
    evidence: said.map(([kind, quote]) => {
      const start = text.indexOf(quote);
      return { kind, level: isSkill(kind) ? levels[kind] : null, start, end: start + quote.length, quote };
    }),
  });
}

const isSkill = (kind: Evidence["kind"]): kind is Skill => kind === "own" || kind === "reflect" || kind === "ask";

/** What a trainee may have said where a trap is found. */
const TRAPPED: Record<TrapId, readonly string[]> = {
  over_owning: ["I ruin everything, I shouldn’t even be doing this job."],
  defending: ["The session before yours ran over."],
  non_apology: ["I’m sorry you feel that way."],
  claimed_understanding: ["I totally understand how you feel."],
  reassuring: ["Don’t worry, it won’t happen again."],
  fixing: ["Let’s move you to the nine o’clock slot."],
  blaming: ["You could have said something at the desk."],
  but_reversal: ["But the session before ran over."],
  leading_question: ["Don’t you think ten minutes is all right now and then?"],
  stacked_questions: ["How long did you wait?", "Did you ask at the desk?", "What did they say?"],
  topic_change: ["Anyway, how was your week?"],
  hostile: ["Well, nobody is making you sit here."],
  not_a_response: ["As a language model I can’t answer this."],
};

const OWN: Record<OwnReason, { level: Level; said: Said; traps?: readonly TrapId[] }> = {
  specific: { level: 2, said: [["own", "I was late, twice."]] },
  vague: { level: 1, said: [["own", "Sorry about that."]] },
  hedged: { level: 1, said: [["own", "Maybe I was a bit late."]] },
  validated: { level: 1, said: [["own", "I can see why you’d think so."]] },
  undone: {
    level: 1,
    said: [
      ["own", "I did start late,"],
      ["but_reversal", "but the session before ran over."],
    ],
    traps: ["but_reversal"],
  },
  over_owned: { level: 1, said: [["over_owning", "I ruin everything, I shouldn’t even be doing this job."]], traps: ["over_owning"] },
  non_apology: { level: 0, said: [["non_apology", "I’m sorry you feel that way."]], traps: ["non_apology"] },
  denied: { level: 0, said: [["defending", "The session before yours ran over."]], traps: ["defending"] },
  absent: { level: 0, said: [] },
};

const REFLECT: Record<ReflectReason, { level: Level; said: Said; traps?: readonly TrapId[] }> = {
  underneath: { level: 2, said: [["reflect", "You sat out there and wondered if you’d been forgotten."]] },
  surface: { level: 1, said: [["reflect", "So you had to wait again."]] },
  thin: { level: 1, said: [["reflect", "You seem upset."]] },
  misses: { level: 1, said: [["reflect", "You’re nervous about starting."]] },
  argued: {
    level: 1,
    said: [
      ["reflect", "You felt forgotten."],
      ["reassuring", "Nobody has forgotten you, I promise."],
    ],
    traps: ["reassuring"],
  },
  closed_check: { level: 1, said: [["reflect", "Are you mad?"]] },
  claimed: { level: 0, said: [["claimed_understanding", "I totally understand how you feel."]], traps: ["claimed_understanding"] },
  absent: { level: 0, said: [] },
};

const ASK: Record<AskReason, { level: Level; said: Said; traps?: readonly TrapId[] }> = {
  open: { level: 2, said: [["ask", "What was it like, sitting out there?"]] },
  closed: { level: 1, said: [["ask", "Did you wait long?"]] },
  generic: { level: 1, said: [["ask", "How can I help?"]] },
  leading: { level: 1, said: [["ask", "Why didn’t you knock?"]] },
  stacked: {
    level: 1,
    said: [
      ["ask", "How was that for you?"],
      ["stacked_questions", "How was that for you?"],
      ["stacked_questions", "Did you wait long?"],
      ["stacked_questions", "Did you ask at the desk?"],
    ],
    traps: ["stacked_questions"],
  },
  shut: { level: 1, said: [["ask", "How was that for you?"]] },
  rhetorical: { level: 0, said: [["leading_question", "Does a surgeon always start on time?"]], traps: ["leading_question"] },
  consent_only: { level: 0, said: [] },
  off_topic: { level: 0, said: [["topic_change", "Anyway, how was your week?"]], traps: ["topic_change"] },
  absent: { level: 0, said: [] },
};

/** Every reason with the words that it was read from, and without. */
const reasons: CoachingCase[] = [
  ...OWN_REASONS.map((reason) => ({ of: "own" as const, reason, ...OWN[reason], read: { own: [OWN[reason].level, reason] } as Read })),
  ...REFLECT_REASONS.map((reason) => ({
    of: "reflect" as const,
    reason,
    ...REFLECT[reason],
    read: { reflect: [REFLECT[reason].level, reason] } as Read,
  })),
  ...ASK_REASONS.map((reason) => ({ of: "ask" as const, reason, ...ASK[reason], read: { ask: [ASK[reason].level, reason] } as Read })),
].flatMap(({ of, reason, level, said, traps = [], read: levels }) => {
  const { dose } = read(said, levels);
  const name = `${of} ${level}: ${reason}${of === "own" ? `, dose ${dose}` : ""}`;
  const bare = { name: `${name}, nothing to quote`, report: read([], levels), of, quotes: false };
  return said.length === 0 ? [bare] : [{ name, report: read(said, { ...levels, traps }), of, quotes: true }, bare];
});

const traps: CoachingCase[] = TRAPS.flatMap((trap) => {
  const said = TRAPPED[trap].map((quote): Said[number] => [trap, quote]);
  return [
    { name: `trap: ${trap}`, report: read(said, { traps: [trap] }), of: trap, quotes: true },
    { name: `trap: ${trap}, nothing to quote`, report: read([], { traps: [trap] }), of: trap, quotes: false },
  ];
});

const OWNED: Said[number] = ["own", "I was late, twice."];
const REFLECTED: Said[number] = ["reflect", "You sat out there and wondered if you’d been forgotten."];
const ASKED: Said[number] = ["ask", "What was it like, sitting out there?"];
const trapped = (trap: TrapId): Said => TRAPPED[trap].map((quote): Said[number] => [trap, quote]);
const beside = (trap: TrapId): ScoredReport => read([OWNED, REFLECTED, ...trapped(trap), ASKED], { traps: [trap] });
const all = (name: string, report: ScoredReport, quotes = true): CoachingCase => ({
  name: `combination: ${name}`,
  report,
  of: "all",
  quotes,
});

/** Where a dose or a trap changes what a level means. */
const combinations: CoachingCase[] = [
  all("own 2 with defending", beside("defending")),
  all("own 2 with but_reversal", beside("but_reversal")),
  all("own 2 with blaming", beside("blaming")),
  all("own 2 with non_apology", beside("non_apology")),
  all("own 2 with hostile", beside("hostile")),
  all("own 2 with defending, nothing to quote", read([], { traps: ["defending"] }), false),
  all(
    "own 2 with defending in the same words",
    read(
      [
        ["own", "I was late because the session before yours ran over."],
        ["defending", "because the session before yours ran over."],
      ],
      { traps: ["defending"] },
    ),
  ),
  all(
    "own undone in the same words",
    read(
      [
        ["own", "I was late, though not by much."],
        ["but_reversal", "I was late, though not by much."],
      ],
      { own: [1, "undone"], traps: ["but_reversal"] },
    ),
  ),
  all(
    "own over_owned, reflect 2, ask 2",
    read([...trapped("over_owning"), REFLECTED, ASKED], { own: [1, "over_owned"], traps: ["over_owning"] }),
  ),
  all(
    "own 1 vague with non_apology",
    read([["own", "Fair enough."], ...trapped("non_apology"), REFLECTED, ASKED], { own: [1, "vague"], traps: ["non_apology"] }),
  ),
  all(
    "own 1 vague with non_apology in the same words",
    read(
      [
        ["own", "I’m sorry you feel that way."],
        ["non_apology", "I’m sorry you feel that way."],
      ],
      { own: [1, "vague"], reflect: [0, "absent"], ask: [0, "absent"], traps: ["non_apology"] },
    ),
  ),
  all("reflect 2 with reassuring", beside("reassuring")),
  all(
    "reflect 2 with reassuring in the same words",
    read(
      [
        ["reflect", "You were afraid I’d forgotten you, which I never would, trust me."],
        ["reassuring", "which I never would, trust me."],
      ],
      { traps: ["reassuring"] },
    ),
  ),
  all("reflect 2 with reassuring, nothing to quote", read([], { traps: ["reassuring"] }), false),
  all(
    "reflect 0 with claimed_understanding",
    read([OWNED, ...trapped("claimed_understanding"), ASKED], { reflect: [0, "absent"], traps: ["claimed_understanding"] }),
  ),
  all("ask 2 with stacked_questions", beside("stacked_questions")),
  all("ask 2 with leading_question", beside("leading_question")),
  all(
    "ask 2 with leading_question in the same words",
    read(
      [
        ["ask", "What was it like, was it so bad?"],
        ["leading_question", "was it so bad?"],
      ],
      { traps: ["leading_question"] },
    ),
  ),
  all("own 1, reflect 1, ask 1", read([], { own: [1, "vague"], reflect: [1, "thin"], ask: [1, "closed"] }), false),
  all("own 2, reflect 1, ask 0", read([OWNED, ["reflect", "You seem upset."]], { reflect: [1, "thin"], ask: [0, "absent"] })),
  all("2/2/2 without a trap", read([OWNED, REFLECTED, ASKED], {})),
  all("2/2/2, not sure of it", { ...read([OWNED, REFLECTED, ASKED], {}), confidence: { own: 0.9, reflect: 0.4, ask: 0.9 } }),
  all("0/0/0", read([], { own: [0, "absent"], reflect: [0, "absent"], ask: [0, "absent"] }), false),
  all(
    "0/0/0 with hostile and defending",
    read([...trapped("defending"), ...trapped("hostile")], {
      own: [0, "denied"],
      reflect: [0, "absent"],
      ask: [0, "absent"],
      traps: ["defending", "hostile"],
    }),
  ),
  all(
    "0/0/0 with not_a_response",
    read(trapped("not_a_response"), { own: [0, "absent"], reflect: [0, "absent"], ask: [0, "absent"], traps: ["not_a_response"] }),
  ),
];

export const COACHING_CASES: readonly CoachingCase[] = [...reasons, ...traps, ...combinations];
