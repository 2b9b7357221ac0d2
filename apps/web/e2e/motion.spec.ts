import type { Page } from "@playwright/test";
import { readAt } from "./support/reading.ts";
import { anOwner } from "./support/owner.ts";
import { expect, test } from "./support/test.ts";

/** What moves by itself on the page: animations and transitions that run or will. */
const moving = (page: Page) =>
  page.evaluate(() =>
    document.getAnimations().flatMap(({ effect }) => {
      const target = effect instanceof KeyframeEffect ? effect.target : null;
      return target === null ? [] : [`${target.tagName} ${target.className}`];
    }),
  );

/** The names of the animations that an element would run. */
const animationOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => getComputedStyle(element).animationName);

test("who asked for less motion sees none: not in the reader, in its sheets and its search", async ({
  page,
}) => {
  await page.goto("/read/pricing");
  await readAt(page, "Beginner");
  expect(await moving(page)).toEqual([]);
  await page.getByRole("button", { name: "Comfort settings" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  expect(await moving(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Levels and keys" })).toBeVisible();
  expect(await moving(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.keyboard.press("/");
  await page.getByRole("searchbox").fill("margin");
  await expect(page.getByText(/^\d+ of \d+$/)).toBeVisible();
  expect(await moving(page)).toEqual([]);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe("auto");
});

test("who asked for less motion sees none while waiting, writing and removing", async ({ page }) => {
  await anOwner(page);
  // The page waits for its answer as long as this lasts.
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route(/\/trpc\/.*strategy\.list/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/strategies", { waitUntil: "commit" });
  await expect(page.locator("main .skeleton").first()).toBeVisible();
  expect(await moving(page)).toEqual([]);
  answer();
  await page.getByLabel("What does Blue Cup do?").fill("Coffee by the station.");
  await page.getByRole("button", { name: "Write a strategy" }).click();
  await expect(
    page
      .getByRole("progressbar")
      .or(page.getByRole("button", { name: "Edit Budget" }))
      .first(),
  ).toBeVisible();
  expect(await moving(page)).toEqual([]);
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog")).toBeVisible();
  expect(await moving(page)).toEqual([]);
});

test("who did not ask for it sees a sheet come up from below", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await page.goto("/read/pricing");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toBeVisible();
  expect(await animationOf(page, ".sheet")).toBe("rise");
  expect(await animationOf(page, ".veil")).toBe("appear");
});
