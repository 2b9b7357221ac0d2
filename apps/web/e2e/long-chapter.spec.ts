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
