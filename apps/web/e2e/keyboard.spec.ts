import type { Locator } from "@playwright/test";
import { expectLevel, readAt } from "./support/reading.ts";
import { anOwner } from "./support/owner.ts";
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
  const tabTo = async (control: Locator) => {
    for (let presses = 0; presses < 12; presses++) {
      if (await control.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press("Tab");
    }
    await expect(control).toBeFocused();
  };
  await tabTo(name);
  await page.keyboard.type(aPerson());
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tell us about your business");
  await page.getByLabel("Business name").focus();
  await page.keyboard.type("By hand");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Who is it for?" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.type("People with keyboards");
  // Suggested answers may stand in between.
  await tabTo(page.getByRole("button", { name: "Continue" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Where do you want to go?" })).toBeFocused();
  await tabTo(page.getByRole("button", { name: "Save the business" }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/dashboard$/);
  await expect(page.getByRole("link", { name: "By hand", exact: true })).toBeVisible();
});

test("the reader's keys change the level, and mean letters inside fields", async ({ page }) => {
  await page.goto("/read/know-your-customer");
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

test("what is typed right after / is looked for, and no letter of it is a shortcut", async ({ page }) => {
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route(/\/assets\/toolbox-/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/read/know-your-customer");
  await page.keyboard.press("/");
  await page.keyboard.type("a big 3 customer");
  await page.keyboard.press("Backspace");
  answer();
  const search = page.getByRole("search").getByRole("searchbox");
  await expect(search).toHaveValue("a big 3 custome");
  await expect(search).toBeFocused();
  await expect(page.getByRole("radio", { name: "Original" })).toBeChecked();
  await expect(page).toHaveURL(/\/read\/know-your-customer$/);
  await search.fill("customer");
  await expect(page.getByText(/^\d+ of \d+$/)).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("/");
  await expect(search).toHaveValue("");
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

test("in colours of the system, what is chosen and what leads on still stands out", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await anOwner(page);
  await page.goto("/calendar");
  const colourOf = (name: string) =>
    page
      .getByRole("main")
      .getByRole("button", { name, exact: true })
      .evaluate((button) => getComputedStyle(button).color);
  await expect(page.getByRole("button", { name: "Month", exact: true })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  expect(await colourOf("Month")).not.toBe(await colourOf("Week"));
  const link = page.getByRole("main").getByRole("link", { name: "Draft posts" });
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await link.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe(paper);
});

test("in colours of the system the chosen level, letters and line of the palette stand out", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/read/pricing");
  const groundOf = (place: Locator) => place.evaluate((element) => getComputedStyle(element).backgroundColor);
  const labelOf = (name: string) => page.locator("label", { hasText: name });
  expect(await groundOf(labelOf("Original"))).not.toBe(await groundOf(labelOf("Beginner")));
  await readAt(page, "Beginner");
  const bars = page.getByRole("region", { name: "How hard is it?" }).locator(".bg-sunken > div");
  await expect(bars).toHaveCount(2);
  const paper = await groundOf(page.locator("body"));
  for (const bar of await bars.all()) expect(await groundOf(bar)).not.toBe(paper);
  await page.getByRole("button", { name: "Comfort settings" }).click();
  await expect(labelOf("Book")).toBeVisible();
  expect(await groundOf(labelOf("Book"))).not.toBe(await groundOf(labelOf("Wide")));
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+k");
  const lineOf = (selected: boolean) => page.getByRole("dialog").getByRole("option", { selected }).first();
  await expect(lineOf(false)).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(lineOf(true)).toBeVisible();
  expect(await groundOf(lineOf(true))).not.toBe(await groundOf(lineOf(false)));
});
