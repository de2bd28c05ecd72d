import { expect, test } from "./journey.ts";
import { answerBox, CLEAR_ANSWER, handIn } from "./too-young.ts";

const UNREADABLE = [
  { what: "nothing", answer: "", said: "There is nothing here yet." },
  { what: "one word", answer: "Sorry", said: "That is too short to read anything in." },
  { what: "emoji alone", answer: "🙂🙏 💔", said: "There are no words to read here." },
  {
    what: "Spanish",
    answer: "Tienes razón, soy joven y no tengo hijos, y entiendo que estás enojada conmigo. ¿Qué necesitas de mí?",
    said: "Mend only reads English",
  },
  {
    what: "markup alone",
    answer: "<script>document.title = 'broken'</script><img src=x onerror=\"document.title = 'broken'\">",
    said: "Mend only reads English",
  },
  {
    what: "the client’s own words",
    answer: "You look a little young to be doing this. Do you even have kids of your own?",
    said: "These are the client’s own words.",
  },
  {
    what: "a list of keywords",
    answer: "young, children, afraid, judged, worn out, strangers, agencies, what, how",
    said: "This reads as words without sentences.",
  },
];

test("what cannot be read gets a kind sentence, and stays in the box", async ({ page, site }) => {
  await page.goto(`${site}#/practice/too-young`);
  const said = page.getByRole("main").getByRole("alert");
  for (const { what, answer, said: sentence } of UNREADABLE) {
    await test.step(what, async () => {
      await handIn(page, answer);
      await expect(said).toContainText(sentence);
      await expect(answerBox(page)).toBeFocused();
      await expect(answerBox(page)).toHaveValue(answer);
    });
  }
  await answerBox(page).pressSequentially(" a");
  await expect(said).toBeHidden();
});

const ODD = [
  {
    what: "10,000 words",
    answer: `${CLEAR_ANSWER} ${"We talked about the weather and the long drive out here. ".repeat(910)}`,
    shown: "afraid that one more stranger will judge you",
  },
  {
    what: "markup among words",
    answer: `<b>You’re right, I am young.</b> <img src=x onerror="document.title = 'broken'"> What would you want me to know?`,
    shown: "<img src=x onerror=",
  },
];

for (const { what, answer, shown } of ODD) {
  test(`a report comes for ${what} as for any other answer`, async ({ page, site }) => {
    await page.goto(`${site}#/practice/too-young`);
    await handIn(page, answer);
    await page.getByRole("button", { name: "Skip this time" }).click();
    await expect(page.getByRole("heading", { name: "How it may land" })).toBeVisible();
    await expect(page.getByRole("main")).toContainText(shown);
    await expect(page.getByRole("heading", { level: 3, name: "Own a part" })).toBeVisible();
    await expect(page).toHaveTitle("Too young for this · Mend");
  });
}
