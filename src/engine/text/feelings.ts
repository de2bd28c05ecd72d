/**
 * Feeling words by family. Families let “frightened” meet a scenario’s “scared”; a thin family (upset, hard) names that there is a
 * feeling without saying which. Grouped by hand from everyday English, as a therapist would; inflected forms are spelled out.
 */
const FAMILIES = {
  fear: "afraid scared frightened frightening fear fears fearful terrified terrifying scary panicked panicky dread dreading worried worry worries worrying worrisome anxious nervous uneasy wary on_edge apprehensive",
  hurt: "hurt hurts hurting hurtful wounded stung sting stings stinging pain painful ache aching crushed gutted heartbroken heartbreaking",
  anger: "angry anger furious mad rage livid resentful resentment bitter infuriating enraged fed_up pissed annoyed irritated sick_of",
  alone: "alone lonely loneliness lonelier isolated abandoned deserted left_out by_yourself on_your_own outsider shut_out excluded",
  shame:
    "ashamed shame embarrassed embarrassing embarrassment humiliated humiliating humiliation exposed naked foolish stupid small guilty vulnerable",
  unheard:
    "unheard ignored dismissed dismissive overlooked invisible unseen unnoticed brushed_off brushed_aside talked_over not_heard not_listened shrugged_off boring bored passed_over",
  worth:
    "worthless unimportant disrespected disrespect disrespectful disrespecting insulted insulting belittled cheap disposable taken_for_granted matter matters count counts valued unvalued second_best respect respected forgettable",
  trust:
    "betrayed betrayal betray trust trusted trusting mistrust distrust safe unsafe safety let_down lied tricked double_crossed backstabbed blindsided ambushed",
  judged:
    "judged judge judging judgment criticized blamed accused condemned labeled labelled labels graded marked sized_up tried sentenced suspect on_trial written_off reduced pigeonholed crazy",
  doubt: "doubt doubts doubtful doubted doubting unsure uncertain skeptical suspicious unconvinced disbelieved prove proving believed",
  hopeless:
    "hopeless hope hopes hoping despair despairing discouraged discouraging defeated giving_up give_up stuck pointless futile losing_heart hopelessness",
  tired: "tired weary exhausted exhausting worn_out drained draining burned_out knackered wearing tiring fatigue had_enough had_it worn",
  pressure:
    "pressured pressure pushed pushing cornered trapped forced coerced controlled steered railroaded rushed bulldozed steamrolled boxed_in crowded shoved obliged dragged",
  sad: "sad sadness grief grieving grieve heavy mourning loss down blue empty sorrow",
  disappointed: "disappointed disappointing disappointment disappoint letdown",
  patronized: "patronized patronizing patronised talked_down_to childish babied lectured condescending condescended schooled belittling",
  overwhelmed: "overwhelmed overwhelming flooded swamped lost confused confusing",
  thin: "upset upsetting frustrated frustrating frustration hard tough difficult uncomfortable bad unhappy rough awful horrible feelings emotional off bothered stressed stressful troubled uneasy",
} as const;

export type FeelingFamily = keyof typeof FAMILIES;

export const FEELING_FAMILIES = Object.keys(FAMILIES) as readonly FeelingFamily[];

const FAMILY_OF = new Map<string, FeelingFamily>();
for (const family of FEELING_FAMILIES) {
  for (const word of FAMILIES[family].split(" ")) if (!FAMILY_OF.has(word)) FAMILY_OF.set(word.replaceAll("_", " "), family);
}

export interface Feeling {
  readonly family: FeelingFamily;
  readonly word: string;
  /** Where it stands in the reading. */
  readonly from: number;
  readonly to: number;
}

const FEELING = new RegExp(`\\b(?:${[...FAMILY_OF.keys()].toSorted((a, b) => b.length - a.length).join("|")})\\b`, "gu");

/** The feeling words of a reading, in order. */
export function feelingsIn(reading: string): readonly Feeling[] {
  return [...reading.matchAll(FEELING)].flatMap((match) => {
    const family = FAMILY_OF.get(match[0]);
    return family ? [{ family, word: match[0], from: match.index, to: match.index + match[0].length }] : [];
  });
}
