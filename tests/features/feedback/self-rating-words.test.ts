import { expect, test } from "vitest";
import { selfRatingWords } from "#features/feedback/self-rating-words.ts";

test("says what the trainee thought", () => {
  expect(selfRatingWords(2, 1).thought).toBe("You thought: there");
});

test("says how the reading differs, never as a reproach", () => {
  expect(selfRatingWords(1, 1).differs).toBeNull();
  expect(selfRatingWords(0, 1).differs).toBe("More came across than you thought.");
  expect(selfRatingWords(0, 2).differs).toBe("You were harder on yourself than your words are.");
  expect(selfRatingWords(2, 1).differs).toBe("A little less came across than you meant.");
  expect(selfRatingWords(2, 0).differs).toBe("It may be clearer in your mind than in the words.");
});
