import { expect, test } from "./journey.ts";
import { lookAround, THEMES } from "./look.ts";
import { hearWords, stubRecognition } from "./stubs.ts";
import { answerBox, CLEAR_ANSWER } from "./too-young.ts";

const NONE = /can’t recognize speech on the device, so there is no microphone here/;
const microphone = "Answer aloud";

test("an answer is spoken, read over, corrected, and handed in", async ({ page, site }) => {
  await stubRecognition(page, "available");
  await page.goto(`${site}#/practice/too-young`);
  await expect(answerBox(page)).toBeVisible();
  await expect(page.getByRole("button", { name: microphone })).toBeHidden();
  await page.getByText("Room pressure: off").click();
  await page.getByRole("button", { name: "See whether this browser can" }).click();

  // Known from now on, also after a reload.
  await page.reload();
  await page.getByRole("button", { name: microphone }).click();
  await hearWords(page, "um you’re right", false);
  await expect(page.getByText("um you’re right")).toBeVisible();
  await expect(answerBox(page)).toHaveValue("");
  await hearWords(page, "um you’re right I I’m jung and I uh don’t have children.", true);
  await expect(answerBox(page)).toHaveValue("you’re right I’m jung and I don’t have children.");
  await hearWords(page, "What would you like me to know about the the boys?", true);
  await page.getByRole("button", { name: "Hand in" }).click();
  await expect(page.getByText("Read it over, then hand in.")).toBeVisible();
  await expect(answerBox(page)).toHaveValue(
    "you’re right I’m jung and I don’t have children. What would you like me to know about the boys?",
  );

  await answerBox(page).fill(CLEAR_ANSWER);
  await page.getByRole("button", { name: "Hand in" }).click();
  await page.getByRole("button", { name: "Skip this time" }).click();
  await expect(page.getByRole("heading", { name: "How it may land" })).toBeVisible();
  await page.getByRole("link", { name: "History" }).click();
  await page.getByRole("article").getByRole("link").click();
  await expect(page.getByText(/ · spoken$/)).toBeVisible();
});

test("the browser fetches its speech pack on request", async ({ page, site }) => {
  await stubRecognition(page, "downloadable");
  await page.goto(`${site}#/settings`);
  await page.getByRole("button", { name: "See whether this browser can" }).click();
  await page.getByRole("button", { name: "Let the browser fetch its speech pack for English" }).click();
  await expect(page.getByText(/^Ready: the microphone is beside/)).toBeVisible();
  await page.getByRole("link", { name: "Practice", exact: true }).click();
  await page.getByRole("link", { name: "You look a little young to be doing this." }).click();
  await expect(page.getByRole("button", { name: microphone })).toBeVisible();
});

test("there is no microphone where the browser has no recognition on the device, and a sentence says why", async ({ page, site }) => {
  await stubRecognition(page, "missing");
  await page.goto(`${site}#/settings`);
  await expect(page.getByText(NONE)).toBeVisible();
  await page.goto(`${site}#/practice/too-young`);
  await expect(answerBox(page)).toBeVisible();
  await expect(page.getByText(NONE)).toBeHidden();
  await page.getByText("Room pressure: off").click();
  await expect(page.getByText(NONE)).toBeVisible();
  await expect(page.getByRole("button", { name: microphone })).toBeHidden();
});

test("this browser, which ends the tab when it is asked, is not asked unless somebody does so", async ({ page, site }) => {
  await page.goto(`${site}#/settings`);
  await expect(page.getByRole("button", { name: "See whether this browser can" })).toBeVisible();
  await page.goto(`${site}#/practice/too-young`);
  await expect(answerBox(page)).toBeVisible();
  await expect(page.getByRole("button", { name: microphone })).toBeHidden();
});

for (const theme of THEMES) {
  test(`speaking is accessible, within 320 px, and with text at 200 %, ${theme}`, async ({ page, site }) => {
    await stubRecognition(page, "downloadable");
    const look = await lookAround(page, theme);
    await page.goto(`${site}#/practice/too-young`);
    await page.getByText("Room pressure: off").click();
    await page.getByRole("button", { name: "See whether this browser can" }).click();
    await look("a speech pack to fetch", page.getByText(/browser’s own download/));
    await page.getByRole("button", { name: "Let the browser fetch its speech pack for English" }).click();
    await page.getByRole("button", { name: microphone }).click();
    await hearWords(page, "it sounds as if you are worn out", false);
    await look("listening", page.getByText("it sounds as if you are worn out"));
    await hearWords(page, "it sounds as if you are worn out", true);
    await page.getByRole("button", { name: "Stop listening" }).click();
    await look("read it over", page.getByText("Read it over, then hand in."));
  });
}
