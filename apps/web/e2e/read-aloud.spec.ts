import { expectLevel, placeOf, readAt, scrollToText } from "./support/reading.ts";
import { expect, test } from "./support/test.ts";

declare global {
  /** What the page's voice was asked to say, and a way to let it finish a sentence. */
  var voice: { said: string[]; rates: number[]; finish: () => void };
}

test.beforeEach(async ({ page }) => {
  // Machines that run tests have no voices: this one says nothing, and finishes when told.
  await page.addInitScript(() => {
    let speaking: SpeechSynthesisUtterance | undefined;
    globalThis.voice = {
      said: [],
      rates: [],
      finish: () => speaking?.dispatchEvent(new Event("end")),
    };
    Object.defineProperty(globalThis, "speechSynthesis", {
      value: {
        speak: (utterance: SpeechSynthesisUtterance) => {
          speaking = utterance;
          globalThis.voice.said.push(utterance.text);
          globalThis.voice.rates.push(utterance.rate);
        },
        cancel: () => {
          speaking = undefined;
        },
      },
    });
  });
});

test("a chapter is read aloud from the reader's place, in step with the text, and code is named", async ({
  page,
}) => {
  await page.goto("/read/pricing");
  await scrollToText(page, "The number that pays the rent");
  await placeOf(page);
  await page.keyboard.press("r");
  const bar = page.getByRole("region", { name: "Read aloud" });
  await expect(bar).toBeVisible();
  const said = () => page.evaluate(() => globalThis.voice.said);
  await expect.poll(said).toEqual(["The number that pays the rent"]);
  expect(await page.evaluate(() => CSS.highlights.get("reader-spoken")?.size)).toBe(1);
  for (let at = 0; at < 4; at++) await page.evaluate(() => globalThis.voice.finish());
  expect(await said()).toContain("Formula.");
  expect((await said()).join(" ")).not.toContain("\\frac");

  await bar.getByRole("combobox", { name: "Speed" }).selectOption("1.5");
  expect(await page.evaluate(() => globalThis.voice.rates.at(-1))).toBe(1.5);
  await bar.getByRole("button", { name: "Pause" }).click();
  const before = (await said()).length;
  await page.evaluate(() => globalThis.voice.finish());
  expect(await said()).toHaveLength(before);
  await bar.getByRole("button", { name: "Go on" }).click();
  expect(await said()).toHaveLength(before + 1);
  await bar.getByRole("button", { name: "Stop" }).click();
  await expect(bar).toHaveCount(0);
  await expect(page.locator(".block:focus")).toHaveCount(1);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});

test("another level goes on where the voice was, in its own words", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto("/read/pricing");
  await page.getByRole("button", { name: "More tools" }).click();
  await page.getByRole("button", { name: "Read aloud" }).click();
  await expect(page.getByRole("region", { name: "Read aloud" })).toBeInViewport({ ratio: 1 });
  await readAt(page, "Beginner");
  const count = await page.evaluate(() => globalThis.voice.said.length);
  expect(count).toBeGreaterThanOrEqual(2);
  await expectLevel(page, "Beginner");
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test("leaving the chapter is silence", async ({ page }) => {
  await page.goto("/read/pricing");
  await page.getByRole("article").waitFor();
  await page.keyboard.press("r");
  await expect.poll(() => page.evaluate(() => globalThis.voice.said.length)).toBe(1);
  await page.getByRole("link", { name: "Playbook" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The growth playbook");
  await page.evaluate(() => globalThis.voice.finish());
  expect(await page.evaluate(() => globalThis.voice.said.length)).toBe(1);
});
