import type { Act } from "./act.ts";
import { stemsOf } from "../text/stems.ts";

/** Past forms that don’t end in -ed. */
const IRREGULAR =
  "went|came|took|gave|made|said|told|put|let|left|kept|ran|got|did|had|sat|stood|spoke|wrote|read|sent|saw|heard|forgot|lost|held|brought|caught|cut|hit|hurt|laid|led|met|paid|rang|rode|shut|slid|spent|stole|stuck|struck|swept|threw|tore|walked|wore|chose|drew|drove|fell|froze|hid|broke|built|dealt|set|slipped|dropped|quit|began|bit|blew|fed|fought|flew|sold|shot|sprang|spun|swung|trod|undid|bent|burst|buried|turned|trained";

const PAST = new RegExp(
  `\\bi (?:have |had |did |just |really |also |kind of |sort of |totally |clearly |even |then |still |probably |only |never |was |have been |had been |near |nearly |went and |sat there and |stood there and )*(?:(?:${IRREGULAR})|[a-z]{2,}ed|(?<=was |been )[a-z]{2,}ing)\\b`,
  "gu",
);

/** What goes on in the therapist’s head or history, and what is said in one’s own favor: no part is owned by these. */
const NOT_AN_ACT =
  /\b(?:thought|felt|meant|wanted|hoped|tried|believed|knew|understood|noticed|appreciated|liked|loved|needed|learned|learnt|studied|worked|helped|listened|explained|mentioned|grew|graduated|enjoyed|agreed|decided to (?:become|train)|lived|played|married|survived|wondered|imagined|guessed|supposed|cared|intended|planned to|happened to|used to|was (?:trying|hoping|wondering|thinking|going to|concerned|worried|raised|born)|had to|was told|heard|saw|remembered|researched|attended|qualified|trained in|trained for|trained as|got (?:trained|certified|my)|have seen|had (?:a|an|my) (?:own|friend|brother|sister|uncle|aunt|cousin|client|patient))\b/u;

const OWN_STORY =
  /\b(?:if you had|you would have|i would have known|i had (?:a|an|the) (?:\w+ )?(?:flu|cold|fever|bug|emergency|crisis|meeting|appointment|long day|migraine)|when i was (?:a|an|in|on|at|your|young|little|\d)|my (?:own )?(?:mom|dad|father|mother|sister|brother|son|daughter|wife|husband|grandad|granddad|grandmother|gran|uncle|aunt|friend|parish|family|country|supervisor|degree|training)|years ago|in college|at school|back in|in the ministry|in my (?:country|experience|last))\b/u;

/** Turns an act into a reason or a denial. */
const EXCUSED =
  /\b(?:because (?:the|it|that|your|we|of|you)|so that|in order|to (?:help|save|protect|give you|make sure|keep you|be fair)|policy|required|law|evidence|research|reasonable|for your|only trying|just trying|but (?:the|that|it|you|we|i (?:have|am|did|was|only|had)))\b/u;

/** Something that the therapist did, told plainly in the past: owning when it is about this client, though no blame is spoken. */
export const ownAct: Act = {
  note: "Tells what the therapist did to or with the client, without excusing it.",
  find: ({ reading }, scene) =>
    [...reading.matchAll(PAST)].flatMap((match) => {
      const from = match.index;
      const stop = / , | but | because | so (?:that|you|we|i)\b/u.exec(reading.slice(from + match[0].length));
      const to = stop ? from + match[0].length + stop.index : reading.length;
      const clause = reading.slice(from, to);
      const before = reading.slice(Math.max(0, from - 20), from);
      if (NOT_AN_ACT.test(clause.slice(0, match[0].length + 12)) || OWN_STORY.test(reading)) return [];
      if (
        /\b(?:if|that|think|feel|felt|say|said|what|how|because|when you|do not think|not saying|like|as though|as if|wish) $/u.test(before)
      )
        return [];
      if (EXCUSED.test(reading.slice(from, to + 40))) return [];
      const stems = stemsOf(clause);
      const near = [...stems].some(
        (stem) => scene.contextStems.has(stem) || scene.statementStems.has(stem) || scene.ownable.some((wanted) => wanted.stems.has(stem)),
      );
      return near || /\b(?:you|your)\b/u.test(clause) ? [{ from, to }] : [];
    }),
  hits: ["I laughed at you.", "I pulled that booklet out two days after your scan.", "I went to the form while you waited."],
  guardrails: [
    "I trained for this.",
    "I wanted to help you.",
    "When I was a nurse we all said it.",
    "You think I laughed at you.",
    "I put it there because the plan needs it.",
  ],
};
