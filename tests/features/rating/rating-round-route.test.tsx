import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { RatingRoundRoute } from "#app/routes/teach/rating-round-route.tsx";
import { scoreResponse } from "#engine/score-response.ts";
import type { RatingRound } from "#schema/rating-round.ts";
import { stimulusOf } from "#schema/stimulus.ts";
import { createAttemptLog } from "#storage/attempt-log.ts";
import { memoryStores } from "#storage/memory-stores.ts";
import { AttemptLogProvider } from "#storage/use-attempt-log.tsx";
import { anAnswerToRate, ratingBy, aRatingRound } from "../../fixtures/a-rating-round.ts";
import { ANSWER_TEXT } from "../../fixtures/a-report.ts";
import { aScenario } from "../../fixtures/a-scenario.ts";

async function open(round: RatingRound, place: string | null) {
  const log = createAttemptLog(async () => memoryStores(), { announce: () => undefined, listen: () => undefined });
  await log.getState().load();
  await log.getState().saveRatingRound(round);
  render(
    <AttemptLogProvider log={log}>
      <RatingRoundRoute roundId={round.id} place={place} />
    </AttemptLogProvider>,
  );
  const ratings = () => log.getState().ratingRounds[0]?.ratings ?? [];
  return { ratings, user: userEvent.setup() };
}

type User = ReturnType<typeof userEvent.setup>;
async function rateAs(user: User, name: string) {
  await user.type(await screen.findByLabelText("Your name or initials"), `${name}{Enter}`);
}
async function give(user: User, keys: string) {
  screen.getAllByRole("radio")[0]?.focus();
  await user.keyboard(keys);
}
const chosen = () => screen.getAllByRole<HTMLInputElement>("radio").filter(({ checked }) => checked).length;

// The engine is large and slow to start, and no test is to wait for it.
beforeAll(() => {
  scoreResponse(ANSWER_TEXT, stimulusOf(aScenario()));
});

beforeEach(() => void vi.spyOn(window, "scrollTo").mockImplementation(() => undefined));

describe("rating a round", () => {
  test("keeps each rating at once, and nothing of it before all three skills have a level", async () => {
    const { user, ratings } = await open(aRatingRound(), "rate");
    await rateAs(user, "Ann");
    await give(user, "32");
    await user.click(screen.getByRole("button", { name: "Keep it and go on" }));
    expect(screen.getByText("Ask, openly is still open.")).toBeTruthy();
    expect(ratings()).toEqual([]);
    await user.keyboard("1");
    await user.click(screen.getByRole("checkbox", { name: "Not something to say to the client" }));
    await user.type(screen.getByLabelText("Why, in a few words"), "so");
    await user.click(screen.getByRole("button", { name: "Keep it and go on" }));
    expect(ratings()).toMatchObject([{ rater: "Ann", levels: { own: 2, reflect: 1, ask: 0 }, traps: ["not_a_response"], reason: "so" }]);
    expect(screen.getByText(/Ann · 2 of 2/u)).toBeTruthy();
    expect(chosen()).toBe(0);
  });

  test("lets one go back, see what one gave, and change it", async () => {
    const { user, ratings } = await open(aRatingRound(), "rate");
    await rateAs(user, "Ann");
    await give(user, "321{Enter}");
    await user.click(screen.getByRole("button", { name: "Back" }));
    expect(chosen()).toBe(3);
    await give(user, "1{Enter}");
    await user.click(screen.getByRole("button", { name: "Keep it and go on" }));
    expect(ratings().map(({ levels }) => levels)).toEqual([{ own: 0, reflect: 1, ask: 0 }]);
  });

  test("goes on, under whatever spelling of the name, where nothing is rated yet, and shows nothing of other raters", async () => {
    const others = [ratingBy("Bo", "a-1", [2, 2, 2], ["hostile"]), ratingBy("Bo", "a-2", [2, 2, 2], ["hostile"])];
    const { user, ratings } = await open(aRatingRound({ ratings: [...others, ratingBy("Ann", "a-1", [0, 0, 0])] }), "rate");
    await rateAs(user, " ann ");
    expect(screen.getByText("I understand. Don’t worry.")).toBeTruthy();
    expect(chosen()).toBe(0);
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "None of these" }).checked).toBe(true);
    await give(user, "111{Enter}");
    expect(screen.getByText("Ann has rated all 2 answers. Each is kept.")).toBeTruthy();
    expect(ratings().filter(({ rater }) => rater === "Ann")).toHaveLength(2);
    expect(ratings().filter(({ rater }) => rater === "Bo")).toEqual(others);
  });

  test("refuses a name that stands for something else where ratings are compared", async () => {
    const { user } = await open(aRatingRound(), "rate");
    for (const name of ["Mend", "all raters", "Settled before"]) {
      const field = await screen.findByLabelText("Your name or initials");
      await user.clear(field);
      await user.type(field, `${name}{Enter}`);
      expect(screen.getByText(`“${name}” stands for something else where ratings are compared. Please take another name.`)).toBeTruthy();
    }
    await user.clear(screen.getByLabelText("Your name or initials"));
    await rateAs(user, "Mendoza");
    expect(screen.getAllByRole("radio").length).toBeGreaterThan(0);
  });

  test("where something was settled before, shows it after one’s own rating, which then stands", async () => {
    const answer = anAnswerToRate({ settled: { levels: { own: 2, reflect: 0, ask: 0 }, traps: ["fixing"] } });
    const { user, ratings } = await open(aRatingRound({ answers: [answer] }), "rate");
    await rateAs(user, "Ann");
    expect(screen.queryByText("What the raters settled on")).toBeNull();
    await give(user, "111{Enter}");
    expect(screen.getByText("What the raters settled on")).toBeTruthy();
    expect(screen.getByText("you marked it missing")).toBeTruthy();
    expect(within(screen.getByRole("list", { name: "What gets in the way" })).getByText("you didn’t mark it")).toBeTruthy();
    expect(screen.queryAllByRole("radio")).toEqual([]);
    expect(ratings()).toHaveLength(1);
  });
});

describe("the agreement", () => {
  const answers = Array.from({ length: 12 }, (_, at) => anAnswerToRate({ id: `a-${at}` }));
  const ratings = answers.flatMap(({ id }, at) => [
    ratingBy("Ann", id, [at % 2 === 0 ? 2 : 0, 1, 0], [], at),
    ...(at < 9 ? [ratingBy("Bo", id, [at % 2 === 0 ? 2 : 0, 1, 0], [], 100 + at)] : []),
  ]);

  test("says what it can’t tell, never as a figure, and who had better not look yet", async () => {
    await open(aRatingRound({ answers, ratings }), "agreement");
    const row = await screen.findByRole("row", { name: /^Ann and Bo/u }, { timeout: 4000 });
    expect(within(row).getAllByText("too few answers")).toHaveLength(3);
    expect(within(row).getAllByText("100% alike")).toHaveLength(3);
    expect(screen.getByText(/^Bo \(9 of 12\) hasn’t rated everything yet\./u)).toBeTruthy();
    const alone = screen.getByRole("row", { name: /^Ann 12 answers/u });
    expect(within(alone).getAllByText("can’t tell: only one level given").length).toBeGreaterThan(0);
  });

  test("of a round that nobody has rated leads to rating it", async () => {
    await open(aRatingRound(), "agreement");
    expect((await screen.findByRole("link", { name: "Rate" })).getAttribute("href")).toBe("#/rating/round-1/rate");
  });
});
