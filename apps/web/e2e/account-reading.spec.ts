import type { Browser, Page } from "@playwright/test";
import { expectLevel, placeOf, readAt, scrollToText } from "./support/reading.ts";
import { aPerson, expect, signInHere, test } from "./support/test.ts";

const TEXT = `# My own manual\n\n${Array.from(
  { length: 30 },
  (_, at) =>
    `## Part ${at}\n\nPrior to commencing step ${at}, it is advisable to ascertain the requirements carefully.`,
).join("\n\n")}\n`;

/** Another device of the same person. */
async function onAnotherDevice(browser: Browser, name: string): Promise<Page> {
  const page = await (await browser.newContext({ reducedMotion: "reduce" })).newPage();
  await page.goto("/dashboard");
  await signInHere(page, name);
  return page;
}

test("the place and the settings of somebody signed in are found again on another device", async ({
  page,
  browser,
}) => {
  await page.goto("/dashboard");
  const name = await signInHere(page);
  const areSettingsKept = page.waitForResponse((response) =>
    response.url().includes("personalization.updatePreferences"),
  );
  const isPlaceKnown = page.waitForResponse((response) => response.url().includes("personalization.place?"));
  await page.goto("/read/pricing");
  await isPlaceKnown;
  await page.keyboard.press("a");
  await page.getByRole("button", { name: "Increase text size" }).click();
  await page.keyboard.press("Escape");
  await readAt(page, "Beginner");
  // What is sent first may be the level alone.
  const isPlaceKept = page.waitForResponse(
    (response) =>
      response.url().includes("personalization.keepPlace") &&
      /"sourceOffset":[1-9]/.test(response.request().postData() ?? ""),
  );
  await scrollToText(page, "The number that pays the rent");
  const place = await placeOf(page);
  await Promise.all([isPlaceKept, areSettingsKept]);

  const other = await onAnotherDevice(browser, name);
  await expect(other.getByRole("link", { name: /^Pricing and unit economics/ })).toBeVisible();
  await other.getByRole("link", { name: /^Pricing and unit economics/ }).click();
  await expectLevel(other, "Beginner");
  await expect.poll(() => placeOf(other)).toBe(place);
  await other.keyboard.press("a");
  await expect(other.getByRole("dialog", { name: "Comfort settings" })).toContainText("115%");
  await other.context().close();
});

test("coming from further down another page is no move: the account's place holds", async ({
  page,
  browser,
}) => {
  await page.goto("/dashboard");
  const name = await signInHere(page);
  const other = await onAnotherDevice(browser, name);
  const chapter = other.getByRole("main").getByRole("link", { name: /Pricing and unit economics/ });
  await other.goto("/read");
  // Seen once: the chapter is there at once when it is asked for again.
  await chapter.click();
  await expect(other.getByRole("article")).toBeVisible();
  await other.goBack();

  const isKept = page.waitForResponse((response) => response.url().includes("personalization.keepPlace"));
  await page.goto("/read/pricing");
  await readAt(page, "Beginner");
  await isKept;

  await other.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: "instant" }));
  await expect.poll(() => other.evaluate(() => scrollY)).toBeGreaterThan(0);
  await chapter.evaluate((link: HTMLElement) => link.click());
  await expectLevel(other, "Beginner");
  await other.context().close();
});

test("a text is saved, read on another device, renamed and removed", async ({ page, browser }) => {
  // It waits until a removal can no longer be taken back.
  test.slow();
  await page.goto("/dashboard");
  const name = await signInHere(page);
  await page.goto("/read/own");
  await expect(page.getByText("Texts you save while reading them")).toBeVisible();
  await page.getByLabel("Your text").fill(TEXT);
  await page.getByRole("button", { name: "Read it" }).click();
  await readAt(page, "Beginner");
  await page.getByRole("button", { name: "Save to my chapters" }).dblclick();
  await expect(page).toHaveURL(/\/read\/saved\/\d+$/);
  await expect(page.getByRole("radio", { name: "Beginner" })).toBeChecked();

  const other = await onAnotherDevice(browser, name);
  await other.goto("/read/own");
  await expect(other.getByRole("region", { name: "My chapters" }).getByRole("link")).toHaveCount(1);
  await other.getByRole("link", { name: "My own manual" }).click();
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("My own manual");
  await other.getByRole("button", { name: "Rename" }).click();
  await other.getByLabel("Name", { exact: true }).fill("");
  await other.getByRole("dialog").getByRole("button", { name: "Rename" }).click();
  await expect(other.getByLabel("Name", { exact: true })).toHaveAccessibleDescription(
    "A chapter needs a name.",
  );
  await other.getByLabel("Name", { exact: true }).fill("The manual");
  await other.getByRole("dialog").getByRole("button", { name: "Rename" }).click();
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("The manual");
  await other.getByRole("button", { name: "Remove", exact: true }).click();
  const deleted = other.waitForResponse(/chapter\.removeSaved/, { timeout: 30_000 });
  await other.getByRole("button", { name: "Remove the chapter" }).click();
  await expect(other).toHaveURL(/\/read\/own$/);
  await expect(other.getByText("Texts you save while reading them")).toBeVisible();
  await deleted;
  await other.context().close();

  await page.reload();
  await expect(page.getByText("This chapter is not here.")).toBeVisible();
});

test("somebody signed out is offered no saving, and a saved chapter's address asks who is there", async ({
  page,
}) => {
  await page.goto("/read/own");
  await page.getByLabel("Your text").fill(TEXT);
  await page.getByRole("button", { name: "Read it" }).click();
  await expect(page.getByRole("button", { name: "Save to my chapters" })).toHaveCount(0);
  await page.goto("/read/saved/1");
  await signInHere(page, aPerson());
  await expect(page.getByText("This chapter is not here.")).toBeVisible();
});
