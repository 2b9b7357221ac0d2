import type { Page } from "@playwright/test";
import { expectLevel, placeOf, readAt, scrollToText } from "./support/reading.ts";
import { expect, test } from "./support/test.ts";

const SECTIONS = 220;

/** Some 100 kB in sections that are told apart by their numbers. */
const CHAPTER = `# A long walk\n\n${Array.from(
  { length: SECTIONS },
  (_, at) =>
    `## Station ${at + 1}\n\nPrior to reaching station ${at + 1}, it is advisable to ascertain the requirements of the way, because the subsequent stages utilize them considerably, and numerous walkers commence without sufficient water. At station ${at + 1} the path divides, which means that a decision is required, and whoever hesitates loses daylight.\n\nBench ${at + 1} stands in the shade.`,
).join("\n\n")}\n`;

async function open(page: Page): Promise<void> {
  await page.goto("/read/own");
  await page.getByLabel("Your text").fill(CHAPTER);
  await page.getByRole("button", { name: "Read it" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A long walk");
}

test("a long chapter is read from its beginning while the rest is made, and is whole in the end", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("radio", { name: "Beginner" }).check();
  const article = page.getByRole("article");
  await expect(article.getByText("added for this level").first()).toBeVisible();
  await expect(page.getByRole("progressbar")).toHaveCount(0);
  await expectLevel(page, "Beginner");
  await expect(article.getByText(`Bench ${SECTIONS} stands`)).toHaveCount(1);
  await expect(article.getByText(`Before reaching station ${SECTIONS - 1},`)).toHaveCount(1);
  for (const station of [1, 57, SECTIONS]) {
    await expect(article.getByRole("heading", { name: `Station ${station}`, exact: true })).toHaveCount(1);
  }
});

test("a reader far into a long chapter stays there through every level", async ({ page }) => {
  await open(page);
  await scrollToText(page, "Bench 150 stands");
  const place = await placeOf(page);
  expect(place).toBeGreaterThan(50_000);
  for (const level of ["Beginner", "Advanced", "Original"] as const) {
    await readAt(page, level);
    await expect(page.getByRole("progressbar")).toHaveCount(0);
    expect(await placeOf(page), level).toBe(place);
  }
});

test("whatever is far from the screen is of the chosen level too, as it is printed and as it is searched", async ({
  page,
}) => {
  await open(page);
  await readAt(page, "Beginner");
  await expect(page.getByRole("progressbar")).toHaveCount(0);
  const article = page.getByRole("article");
  const [written, adapted] = [article.getByText(/^Prior to reaching/), article.getByText(/^Before reaching/)];
  const rewritten = await adapted.count();
  expect(rewritten).toBeGreaterThan(SECTIONS - 10);
  await readAt(page, "Original");
  await expect(written).toHaveCount(SECTIONS);
  await expect(adapted).toHaveCount(0);
  await readAt(page, "Beginner");
  await expect(adapted).toHaveCount(rewritten);

  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type(`bench ${SECTIONS - 10} stands`);
  await expect(page.getByRole("search").getByRole("status")).toHaveText("1 of 1");
  await expect(article.getByText(`Bench ${SECTIONS - 10} stands`)).toBeInViewport();
  await page.keyboard.press("Escape");
  await expect(page.locator(".block:focus")).toContainText(`Bench ${SECTIONS - 10} stands`);

  const plain = page.locator(".block > .whitespace-pre-wrap");
  expect(await plain.count()).toBeGreaterThan(SECTIONS);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(plain).toHaveCount(0);
});

test("a search that is typed on goes to what it finds now, also from where it had arrived", async ({
  page,
}) => {
  await open(page);
  const article = page.getByRole("article");
  await page.keyboard.press("/");
  const field = page.getByRole("searchbox");
  // Near enough to be typeset already: arriving there draws nothing anew.
  await field.fill("bench 2");
  await expect(page.getByRole("search").getByRole("status")).toContainText("1 of");
  await expect(article.getByText("Bench 2 stands")).toBeInViewport();
  const still = await page.evaluateHandle(() => ({ y: -1, frames: 0 }));
  await page.waitForFunction((seen) => {
    seen.frames = scrollY === seen.y ? seen.frames + 1 : 0;
    seen.y = scrollY;
    return seen.frames > 10;
  }, still);
  await field.fill("bench 210 stands");
  await expect(article.getByText("Bench 210 stands")).toBeInViewport();
});

test("whoever ends a search as soon as something is found stays at what was found", async ({ page }) => {
  await open(page);
  for (const turns of [0, 1, 2, 3, 4, 5, 6]) {
    await page.keyboard.press("/");
    const field = page.getByRole("searchbox");
    const status = page.getByRole("search").getByRole("status");
    await field.fill("bench 3");
    await expect(status).toContainText("of 11");
    await status.evaluate(escapeAfterCount, turns);
    await field.fill("bench 3 stands");
    await expect(page.locator(".block:focus")).toContainText("Bench 3 stands");
  }
});

/** Presses Escape some turns of the page's events after it was said that one thing was found. */
function escapeAfterCount(status: Element, turns: number): void {
  const { port1, port2 } = new MessageChannel();
  let left = turns;
  const takeTurn = () => {
    if (left-- > 0) port2.postMessage(undefined);
    else
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  };
  port1.onmessage = takeTurn;
  const said = new MutationObserver(() => {
    if (status.textContent !== "1 of 1") return;
    said.disconnect();
    takeTurn();
  });
  said.observe(status, { characterData: true, childList: true, subtree: true });
}
