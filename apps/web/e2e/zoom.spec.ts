import { type DemoPerson, makeDemoPerson } from "../scripts/demo-person.ts";
import { paths } from "../src/paths.ts";
import { cutOff } from "./support/fits.ts";
import { readAt } from "./support/reading.ts";
import { aPerson, expect, test as base } from "./support/test.ts";

/** Somebody with something on every page; one for all tests of a worker. */
const test = base.extend<object, { person: DemoPerson }>({
  person: [
    // oxlint-disable-next-line eslint/no-empty-pattern -- Playwright reads from the pattern which fixtures are wanted
    async ({}, use) => use(await makeDemoPerson(`http://localhost:${process.env["E2E_PORT"]}`, aPerson())),
    { scope: "worker" },
  ],
});

// A zoom of 200 % leaves a screen of 1280 × 800 half as many pixels each way, each drawn twice as large.
test.use({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });

const pages: ((person: DemoPerson) => string)[] = [
  () => paths.home,
  () => paths.playbook,
  () => paths.chapter("pricing"),
  () => paths.onboarding("business"),
  () => paths.dashboard,
  ({ strategyId }) => paths.strategy(strategyId),
  () => paths.posts,
  ({ postId }) => paths.post(postId),
  () => paths.calendar,
  () => paths.account,
];

test("at 200 % every page has room for all it says", async ({ page, person }) => {
  test.slow();
  await page.addInitScript((kept) => {
    localStorage.setItem("growth-guide.local-person", kept);
  }, JSON.stringify(person.name));
  for (const address of pages) {
    await page.goto(address(person));
    await page.getByRole("link", { name: /^Your account/ }).waitFor();
    await expect(page.locator("main .skeleton")).toHaveCount(0);
    expect(await page.evaluate(cutOff), page.url()).toEqual([]);
  }
});

test("at 200 % most of the screen is left for a chapter, and a dialog fits on it", async ({ page }) => {
  await page.goto(paths.chapter("pricing"));
  await readAt(page, "Beginner");
  await page.getByRole("heading", { name: "Summary" }).scrollIntoViewIfNeeded();
  expect(await page.evaluate(shareOfText)).toBeGreaterThan(0.75);
  await page.keyboard.press("?");
  const dialog = page.getByRole("dialog", { name: "Levels and keys" });
  await expect(dialog.getByRole("button", { name: "Close" })).toBeInViewport();
  await dialog.getByText("Finds words in the chapter").scrollIntoViewIfNeeded();
  await expect(dialog.getByText("Finds words in the chapter")).toBeInViewport();
});

test("at 200 % nothing reached by keyboard is behind the levels", async ({ page }) => {
  await page.goto(paths.chapter("pricing"));
  await expect(page.getByRole("article")).toBeVisible();
  const hidden: string[] = [];
  let last = "";
  // Behind the last of them the browser goes on to its own.
  for (let isOver = false; !isOver; isOver = last === "BODY") {
    await page.keyboard.press("Tab");
    hidden.push(...(await page.evaluate(behindLevels)));
    last = await page.evaluate(() => document.activeElement?.tagName ?? "BODY");
  }
  expect(hidden).toEqual([]);
});

/** What has the focus, when the levels at the foot of the screen are before its middle. */
function behindLevels(): string[] {
  const focused = document.activeElement;
  if (focused === null || focused.closest(".reader-switch") !== null) return [];
  const { left, top, width, height } = focused.getBoundingClientRect();
  const shown = document.elementFromPoint(left + width / 2, top + height / 2);
  return shown?.closest(".reader-switch") ? [focused.outerHTML] : [];
}

/** How much of the screen's height the chapter has for itself, 0–1. */
function shareOfText(): number {
  const heights = Array.from({ length: innerHeight / 4 }, (_, index) => index * 4);
  const ofChapter = heights.filter(
    (y) => document.elementFromPoint(innerWidth / 2, y)?.closest(".reader-bar") === null,
  );
  return ofChapter.length / heights.length;
}
