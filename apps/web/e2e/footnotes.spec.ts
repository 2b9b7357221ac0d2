import { AxeBuilder } from "@axe-core/playwright";
import { readAt } from "./support/reading.ts";
import { expect, test } from "./support/test.ts";

const CHAPTER = `# Margins[^1]

It is advisable to utilize a margin.[^1] Not every sale has one.[^long]

[^1]: See *Prices*, page 12.
[^long]: A note of its own.

    With a second paragraph.
`;

test("a footnote is read where it is referred to, and all of them stand at the end", async ({ page }) => {
  await page.goto("/read/own");
  await page.getByLabel("Your text").fill(CHAPTER);
  await page.getByRole("button", { name: "Read it" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Margins");
  const article = page.getByRole("article");
  for (const level of ["Original", "Beginner"] as const) {
    if (level !== "Original") await readAt(page, level);
    const mark = article.getByRole("button", { name: "Footnote 1" }).last();
    await mark.focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Shift+Tab");
    await expect(page.getByRole("tooltip")).toContainText("See Prices, page 12.");
    await page.keyboard.press("Escape");
    await expect(mark).toBeFocused();
    await article.getByRole("button", { name: "Footnote long" }).click();
    await expect(page.getByRole("tooltip")).toContainText("A note of its own.");
    await page.keyboard.press("Escape");
    await expect(article).toContainText("long. A note of its own.");
    await expect(article).toContainText("With a second paragraph.");
    await expect(article).not.toContainText("[^");
  }
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include("main").analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});
