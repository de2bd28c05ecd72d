/**
 * Five conversations as trainees held them: what was said to the opening and at each beat, by the beat’s id. Written for these journeys
 * and for nothing else; none of it is among the rated answers.
 */
export const CONVERSATIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "too-young": {
    opening:
      "I’m twenty-six and I’ve never raised a child, Ruth. After two agencies it must be tiring to wonder whether the next one will judge you in your own house. What would I have to understand about you and the boys before this was worth your time?",
    "the-mailbox-report":
      "I should have told you that I’ll be writing to the court too, and I came in here without asking what that last report did to you. It sounds like it left you afraid that you’re not enough for them. What did it say that has stayed with you?",
    "how-long-you-stay":
      "I hadn’t told you: four months, and then I leave as well. I imagine you’re afraid the boys will get attached and be left again, the way they were with that card. What was it like for you when she was just gone?",
    "the-same-kitchen":
      "I’ve asked about the boys and never once about your daughter. I wonder if you blame yourself for how it went with her, and miss her, with nobody to say that to. Would you tell me about her?",
  },
  "close-enough": {
    opening:
      "I called you by another man’s name, and then I laughed along. Maybe it felt as if any Indian man could have walked in that door. You don’t have to make it easy for me. What was it like, standing there?",
    "the-gary-laugh":
      "And I was the guy slapping the counter, just now in the doorway. I took your laugh for a real one. It must have shaken you to hear your father’s laugh come out of your own mouth. What comes up when you think of him behind that counter?",
    "just-use-dee":
      "I’m the one who got it wrong, and you’re cutting your own name down. I never asked what you want to be called. I wonder if you give it away before anybody can take it. What would you like to hear when you walk in here?",
    "like-the-hockey-thing":
      "DEE-puck. I’ve said it wrong for five weeks, and I left it to you to tell me. Maybe it felt like making trouble, asking for a thing that small. What is it like to hear your daughter do it at full volume?",
  },
  "pain-scale": {
    opening:
      "I asked about pills before I asked how bad it was, and I never told you why they sent me. You came in hurting and got treated like a suspect, by me too. What has it been like since Sunday, trying to be believed?",
    "neckline-first":
      "When I came in and saw you lying still, I doubted you. And I have a note to write this afternoon, and hadn’t told you. It sounds like there’s no way to hurt that anybody up here would believe, and you’re afraid of what a stranger will put on paper. What would you want it to say?",
    "across-the-hall":
      "I asked her how she was holding up, and I asked you for a number. You heard the difference. It must be frightening to lie here not knowing whether anybody will hurry when you press that button. What have these nights been like?",
    "curtis-in-the-corridor":
      "No, I didn’t notice. You’ve been polite to somebody who came to check up on you, and I never asked who you’d lost. You’re afraid of dying the way Curtis did, in plain sight, with nobody believing it. Tell me about him.",
  },
  "sign-me-off": {
    opening:
      "I reached for that form while you were still talking. I think my own fright got in between us. I wonder if it’s lonely, to say something true and watch a face turn you into a danger. We’ll do the form before you go. What were you going to say?",
    "radio-on-low":
      "I was doing the math, yes, and I’ve never told you what would make me call and what wouldn’t. It sounds like you’re afraid that telling me the truth could cost you the truck. Nothing you’ve said today means a call. What was it like, seeing me count?",
    "calling-from-the-kitchen":
      "I’ve been hollering from the kitchen too: five questions and a number, and I took the answer and never came in. It sounds lonely, being checked on and never kept company. What would you have said if somebody had come into the room?",
    "dog-is-thirteen":
      "I quit asking when you gave me the dog. I wrote him in the box and I was relieved. I imagine you dread what happens when he’s gone, and want somebody to know how thin it is. We’ll go over safety before you drive. What is it like to look at him these days?",
  },
  amen: {
    opening:
      "Before you go, Emmanuel: I bowed my head in the middle of your sentence, and prayed over it. I wonder if you are ashamed of the quiet, and afraid of how a pastor will look at you. There is no hurry. How did that sentence go on?",
    "seven-times-eight":
      "I put your name on that list month after month, and I never asked how it was for you up there. It sounds as if you feel a fraud before people who trust you, and fear that the truth will cost you your place. What is it like when their eyes are closed and you hear your own voice?",
    "let-us-say-march":
      "You saw me let out a breath, and I did: I was relieved, and I made it sound like something to be over by April. I wonder if you are afraid that it won’t end then, and feel you must spare the rest of us. What is it like, these evenings?",
    "not-yet-buried":
      "I announced his death and called you up to give thanks the same morning, and I have not spoken of him since. You have had no room to mourn him, and I wonder if you are angry, at me and at God. Will you tell me about your father?",
  },
};
