import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expectFits } from "./support/sound.ts";
import { anOwner } from "./support/owner.ts";
import { expect, test } from "./support/test.ts";

const TITLE = "Go to a page or do something";

test("the palette finds a business, a chapter and an action by a few letters", async ({ page }) => {
  await anOwner(page);
  await page.goto("/dashboard");
  const palette = page.getByRole("dialog", { name: TITLE });
  const search = palette.getByRole("combobox");

  await untilKeysWork(page);
  await page.keyboard.press("ControlOrMeta+k");
  await expect(search).toBeFocused();
  await search.fill("blue");
  await expect(palette.getByRole("option", { name: "Blue Cup" })).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(palette).toHaveCount(0);
  await expect(page).toHaveURL(/\/businesses\/\d+$/);

  await page.keyboard.press("ControlOrMeta+k");
  await search.fill("pricing");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Pricing and unit economics");

  await page.keyboard.press("ControlOrMeta+k");
  await search.fill("dark theme");
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");

  await page.keyboard.press("ControlOrMeta+k");
  const before = await search.boundingBox();
  await search.fill("zzzzqq");
  await expect(palette.getByText("Nothing has this name.")).toBeVisible();
  // However little is found, the field stays under the eyes of whoever types.
  expect(await search.boundingBox()).toEqual(before);
  await page.keyboard.press("Escape");
  await expect(palette).toHaveCount(0);
});

test("Enter opens what is called exactly so, although a page has the same letters", async ({ page }) => {
  await anOwner(page, "Ada");
  await page.goto("/dashboard");
  await untilKeysWork(page);
  await page.keyboard.press("ControlOrMeta+k");
  const palette = page.getByRole("dialog", { name: TITLE });
  await palette.getByRole("combobox").fill("ada");
  await expect(palette.getByRole("option", { name: "Calendar" })).toBeVisible();
  await expect(palette.getByRole("option").first()).toHaveText("Ada");
  await expect(palette.getByRole("option", { name: "Ada" })).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/businesses\/\d+$/);
});

test("Enter means the best of everything there is to find, also while some of it is still on its way", async ({
  page,
}) => {
  await anOwner(page, "Pricing Cup");
  await page.goto("/read");
  await untilKeysWork(page);
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/business\.list/, async (route) => {
    await held;
    await route.continue();
  });
  await page.keyboard.press("ControlOrMeta+k");
  const palette = page.getByRole("dialog", { name: TITLE });
  await palette.getByRole("combobox").fill("pricing");
  await expect(palette.getByRole("option", { name: "Pricing and unit" })).toHaveAttribute(
    "aria-selected",
    "true",
  );
  await page.keyboard.press("Enter");
  await expect(palette.getByRole("progressbar")).toBeVisible();
  release();
  await expect(page).toHaveURL(/\/businesses\/\d+$/);
  await expect(palette).toHaveCount(0);
});

test("a page that comes while the palette is open leaves the focus in its field", async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await anOwner(page);
  await page.goto("/dashboard");
  await page.reload();
  await untilKeysWork(page);
  await page.route(/business\.get/, async (route) => {
    await held;
    await route.continue();
  });
  const palette = page.getByRole("dialog", { name: TITLE });
  const search = palette.getByRole("combobox");
  await page.keyboard.press("ControlOrMeta+k");
  await search.fill("blue");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/businesses\/\d+$/);
  await page.keyboard.press("ControlOrMeta+k");
  await expect(search).toBeFocused();
  release();
  await expect(page.locator("h1")).toHaveText("Blue Cup");
  await expect(search).toBeFocused();
});

test("letters typed before the palette is there are its own, not the page's", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/assets\/palette-[^/]*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/read/pricing");
  await expect(page.getByRole("article")).toBeVisible();
  await untilKeysWork(page);
  const asked = page.waitForRequest(/assets\/palette-[^/]*\.js/);
  await page.keyboard.press("ControlOrMeta+k");
  await asked;
  // In the reader each of these means something: a level, a place to go to.
  await page.keyboard.type("go1x");
  await page.keyboard.press("Backspace");
  release();
  await expect(page.getByRole("dialog", { name: TITLE }).getByRole("combobox")).toHaveValue("go1");
  await expect(page).toHaveURL(/\/read\/pricing$/);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("radio", { name: "Original" })).toBeChecked();
});

test("what could not be loaded is said in the palette, and loaded at another try", async ({ page }) => {
  await anOwner(page);
  await page.goto("/account");
  await untilKeysWork(page);
  await page.route(/business\.list/, (route) => route.abort());
  await page.keyboard.press("ControlOrMeta+k");
  const palette = page.getByRole("dialog", { name: TITLE });
  await palette.getByRole("combobox").fill("blue");
  await expect(palette.getByRole("alert")).toContainText("did not answer");
  await expect(palette.getByText("Nothing of what could be loaded has this name.")).toBeVisible();
  await page.unroute(/business\.list/);
  await palette.getByRole("button", { name: "Try again" }).click();
  await expect(palette.getByRole("option", { name: "Blue Cup" })).toBeVisible();
});

test("G and a letter go somewhere, also from the reader, and mean letters inside fields", async ({
  page,
}) => {
  await page.goto("/read/pricing");
  await expect(page.getByRole("article")).toBeVisible();
  await untilKeysWork(page);
  await page.keyboard.press("g");
  await page.keyboard.press("o");
  await expect(page).toHaveURL(/\/read\/own$/);
  await page.getByLabel("Your text").pressSequentially("gr?");
  await expect(page.getByLabel("Your text")).toHaveValue("gr?");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("g");
  await page.keyboard.press("r");
  await expect(page).toHaveURL(/\/read$/);
});

test("a question mark lists the keys of the page one is on", async ({ page }) => {
  await page.goto("/read");
  await untilKeysWork(page);
  await page.keyboard.press("?");
  const keys = page.getByRole("dialog", { name: "Keys of every page" });
  await expect(keys).toContainText("Playbook");
  await expect(keys).not.toContainText("Dashboard");
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "Know your customer" }).click();
  await expect(page.getByRole("article")).toBeVisible();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toHaveCount(1);
  await expect(page.getByRole("dialog", { name: "Levels and keys" })).toContainText("Playbook");
});

for (const theme of ["light", "dark"] as const) {
  test(`the palette is accessible and fits a phone, ${theme}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto("/read");
    await page.evaluate((chosen) => localStorage.setItem("growth-guide.theme", chosen), theme);
    await page.reload();
    await page.getByRole("button", { name: "Menu" }).click();
    await untilKeysWork(page);
    await page.getByRole("button", { name: "Search and actions" }).click();
    await expect(page.getByRole("option", { name: "Know your customer" })).toBeVisible();
    await expectFits(page);
    const { violations } = await new AxeBuilder({ page }).include("[role=dialog]").analyze();
    expect(violations).toEqual([]);
  });
}

/** What listens to the keys comes when the page is idle, with the places of its messages. */
async function untilKeysWork(page: Page): Promise<void> {
  await page.locator("header [role=status]").first().waitFor({ state: "attached" });
}
