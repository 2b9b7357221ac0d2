import { expectLevel } from "./support/reading.ts";
import { aPerson, expect, test } from "./support/test.ts";

test("everything from sign-in to a business by keyboard alone", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Set up your business" })).toBeFocused();
  await page.keyboard.press("Enter");

  const name = page.getByLabel("Or use another name");
  await expect(name).toBeVisible();
  for (let presses = 0; presses < 12; presses++) {
    if (await name.evaluate((field) => field === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  await page.keyboard.type(aPerson());
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tell us about your business");
  await page.getByLabel("Business name").focus();
  await page.keyboard.type("By hand");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Who is it for?" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.type("People with keyboards");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Where do you want to go?" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/dashboard$/);
  await expect(page.getByRole("link", { name: "By hand", exact: true })).toBeVisible();
});

test("the reader's keys change the level, and mean letters inside fields", async ({ page }) => {
  await page.goto("/read/know-your-customer");
  await expect(page.getByRole("radio", { name: "Original" })).toBeChecked();
  await page.keyboard.press("1");
  await expectLevel(page, "Beginner");
  await page.keyboard.press("3");
  await expectLevel(page, "Advanced");
  await page.keyboard.press("o");
  await expectLevel(page, "Original");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Levels and keys" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.getByRole("radio", { name: "Original" }).focus();
  await page.keyboard.press("ArrowRight");
  await expectLevel(page, "Beginner");
});

test("a dialog keeps the focus and gives it back", async ({ page }) => {
  await page.goto("/read/know-your-customer");
  const help = page.getByRole("button", { name: "Levels and keys" });
  await help.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  expect(await dialog.evaluate((box) => box.contains(document.activeElement))).toBe(true);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
});
