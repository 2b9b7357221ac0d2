import { AxeBuilder } from "@axe-core/playwright";
import { readAt } from "./support/reading.ts";
import { expect, test } from "./support/test.ts";

test("a term explains itself where it is first used: by focus, by pointing, and Escape ends it", async ({
  page,
}) => {
  await page.goto("/read/pricing");
  await readAt(page, "Beginner");
  const term = page.getByRole("article").getByRole("button", { name: "fixed cost", exact: true });
  await expect(term).toHaveCount(1);
  const before = page.getByRole("article").getByRole("button", { name: "variable cost", exact: true });
  await before.focus();
  await page.keyboard.press("Tab");
  await expect(term).toBeFocused();
  const tooltip = page.getByRole("tooltip");
  await expect(tooltip).toContainText("remains the same in a given month");
  await expect(term).toHaveAccessibleDescription(/remains the same in a given month/);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include("main").analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(tooltip).toHaveCount(0);
  await expect(term).toBeFocused();

  await before.hover();
  await expect(tooltip).toContainText("arises only because one more unit is sold");
  await tooltip.hover();
  await expect(tooltip).toBeVisible();
  await page.mouse.move(5, 5);
  await expect(tooltip).toHaveCount(0);
});

test.describe("on a phone", () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 700 } });

  test("a term explains itself by tap, within the screen", async ({ page }) => {
    await page.goto("/read/pricing");
    await readAt(page, "Beginner");
    await page.getByRole("article").getByRole("button", { name: "fixed cost", exact: true }).tap();
    const tooltip = page.getByRole("tooltip");
    await expect(tooltip).toContainText("remains the same in a given month");
    const box = await tooltip.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    await page.getByRole("heading", { level: 3 }).first().tap({ force: true });
    await expect(tooltip).toHaveCount(0);
  });
});

test("the words of the chapter are listed, and the original has none marked", async ({ page }) => {
  await page.goto("/read/pricing");
  await readAt(page, "Beginner");
  await expect(page.getByRole("region", { name: "Words of this chapter" })).toContainText("fixed cost");
  await readAt(page, "Original");
  await expect(page.locator(".term")).toHaveCount(0);
});
