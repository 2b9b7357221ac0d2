import { AxeBuilder } from "@axe-core/playwright";
import { readAt } from "./support/reading.ts";
import { expect, test } from "./support/test.ts";

test("the chapter's questions are asked first, and answered when somebody wants to know", async ({
  page,
}) => {
  await page.goto("/read/pricing");
  await readAt(page, "Beginner");
  const check = page.locator(".self-check");
  await expect(check).toHaveCount(1);
  await expect(page.getByRole("article").getByText("Check yourself")).toHaveCount(1);
  await expect(check.getByText("added for this level")).toBeVisible();
  const answer = check.getByText("Show the answer").first();
  await answer.focus();
  await page.keyboard.press("Enter");
  const way = check.getByRole("button", { name: "Go to where the chapter says it" }).first();
  await expect(way).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include(".self-check").analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await way.click();
  await expect(page.locator(".block:focus")).toBeInViewport();
  await readAt(page, "Original");
  await expect(check).toHaveCount(0);
});
