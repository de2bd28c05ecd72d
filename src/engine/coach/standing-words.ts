import type { Rupture } from "#schema/vocabulary.ts";
import type { Standing } from "./alliance-stands.ts";
import type { Wordings } from "./pick-wording.ts";

/**
 * Where the alliance stands, in one sentence about the two people. A client who moved against speaks up, and softens toward what the
 * complaint guards; one who moved away agrees, and comes back toward saying what is so (the directions of resolution in Safran and Muran).
 * Nothing here says what is good for the client later on.
 */
export const STANDING_WORDS: Record<Rupture, Record<Standing, Wordings>> = {
  confrontation: {
    opened: [
      "Something eased: the complaint was heard, and {client} can look at what is behind it.",
      "You met the charge, and {client} came a step nearer.",
      "The edge is off, and what it was guarding shows a little.",
    ],
    deepened: [
      "What opened has opened further.",
      "The two of you are past the complaint now, at what lay under it.",
      "Again {client} risked something, and again it was met.",
    ],
    mended: [
      "It came apart for a while, and {client} is back in it with you.",
      "After what went wrong, {client} has given you another hearing.",
      "It had gone wrong between you, and you went back for it.",
    ],
    guarded: [
      "{client} is still guarded, and still here.",
      "Part of it was heard, and {client} is waiting to see about the rest.",
      "A little give: the complaint has softened, and it stands.",
    ],
    holding: [
      "What opened before is still open, though {client} treads more carefully.",
      "It holds, and {client} stays with you, a step short of the rest.",
      "Nothing is lost, and nothing has gone further.",
    ],
    steadier: [
      "Some of the ground is back under the two of you.",
      "{client} has not forgotten what came before, and listens again.",
      "Steadier than a moment ago, with care on {client}’s side.",
    ],
    set_aside: [
      "{client} takes what you gave and keeps the rest, since nothing asked for it.",
      "The complaint rests, and what was behind it was not asked after.",
      "Peace for the moment: it was put down before all of it was said.",
    ],
    unmet: [
      "Whatever makes this matter to {client} is still unmet.",
      "{client} keeps knocking at the same place.",
      "{client} is left holding the heavier part alone.",
    ],
    strained: [
      "There are two sides now, and {client} is on the other one.",
      "{client} came up against something hard, and steps back from you.",
      "It is becoming a matter of who is right, and that leaves {client} alone with it.",
    ],
    covered: [
      "Calmer on the surface, with the complaint gone under it.",
      "{client} lets it go for now, though it has gone nowhere.",
      "The subject has moved, and {client}’s reason for speaking stayed behind.",
    ],
    turned_round: [
      "The roles have turned: for the moment {client} has you to look after.",
      "So much was taken on that there is little room for what {client} came to say.",
      "Your own distress stands in front now, and {client}’s complaint behind it.",
    ],
    closed_again: [
      "What had opened is closed again, for now.",
      "{client} had come out a little way, and has gone back in.",
      "An opening was there a moment ago, and {client} has stopped using it.",
    ],
    worn: [
      "Patience is wearing thin on {client}’s side.",
      "{client} has tried more than once now, and is tiring of it.",
      "It was missed more than once, and {client} expects less.",
    ],
    stung: [
      "That hurt: {client} has more to get past now than before.",
      "Something sharp landed, and {client} backs away from it.",
      "What began as a complaint is an injury now.",
    ],
    pulled_away: [
      "{client} has pulled away, and has reason to.",
      "Too much has landed hard, and {client} is as good as gone.",
      "Little is left to hold on to, and the first step back would be yours.",
    ],
    lost: [
      "{client} could not follow you there, and the strain is where it was.",
      "Your words went past {client}, and nothing has moved.",
      "For a moment there is nothing here to answer, and {client} waits.",
    ],
  },
  withdrawal: {
    opened: [
      "{client} has let something real be seen.",
      "Less is hidden: you were let in a step.",
      "The retreat has stopped, and {client} turns toward you.",
    ],
    deepened: [
      "Bit by bit the distance closes, at {client}’s own pace.",
      "{client} goes on showing you what is usually kept back.",
      "Staying is easier for {client} now than slipping away.",
    ],
    mended: [
      "{client} had gone quiet on you, and is back.",
      "After drifting further off, {client} has turned round to you.",
      "It was dropped and picked up again, and {client} saw you do it.",
    ],
    guarded: [
      "{client} is half here, and keeps the way out in sight.",
      "One foot forward: {client} is testing whether you mean it.",
      "Not gone, and not quite back.",
    ],
    holding: [
      "Careful again, and not gone: {client} stays close by.",
      "What {client} let you see is still in view.",
      "The thread held, though {client} gave it less weight this time.",
    ],
    steadier: [
      "A little nearer than before, and watching you.",
      "{client} risks a small step back toward you.",
      "It is quiet still, and this time the quiet is not all retreat.",
    ],
    set_aside: [
      "{client} accepts it and folds it away.",
      "Nothing in what you said asked {client} to stay with it.",
      "The moment goes by quietly, with the rest unasked.",
    ],
    unmet: [
      "{client} waves it off, and what lies underneath stays there.",
      "The nearer thing has not been touched, and {client} won’t be the one to bring it up.",
      "You are talking beside it, and {client} lets you.",
    ],
    strained: [
      "{client} gives way, and is further off for it.",
      "You are being let off, and it costs {client} something.",
      "Agreement is all that is on offer now.",
    ],
    covered: [
      "It is fine again, in the way that it was fine before.",
      "{client} goes along with you, and back under cover.",
      "Smooth, pleasant, and a little further away.",
    ],
    turned_round: [
      "Now {client} is the one who does the comforting.",
      "{client} has one more person to take care of.",
      "Your worry has filled the space that {client} might have used.",
    ],
    closed_again: [
      "{client} showed you something, and has put it away again.",
      "Back behind the usual face, for now.",
      "The distance is back, and neither of you has mentioned it.",
    ],
    worn: [
      "{client} is getting used to not being found.",
      "Each time it costs {client} less to disappear.",
      "More than once the moment has gone by, and {client} lets it.",
    ],
    stung: [
      "Even saying that little was a risk, and it went badly.",
      "{client} may be sorry to have spoken.",
      "Whatever showed for a moment has flinched and hidden.",
    ],
    pulled_away: [
      "{client} is with you in name only.",
      "So far off now that the way back would have to begin with you.",
      "Nothing more will be offered while you wait for it.",
    ],
    lost: [
      "{client} does not know what to do with that, and stays at a distance.",
      "Confusion more than retreat: {client} is looking for what you meant.",
      "No step was taken, since {client} could make nothing of it.",
    ],
  },
};
