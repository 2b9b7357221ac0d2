import type { Locator, Page } from "@playwright/test";
import { aPerson, expect, test } from "./support/test.ts";

test("from sign-in to a planned post with nothing but keys", async ({ page }) => {
  test.slow();
  const main = page.getByRole("main");
  const next = (role: "link" | "button", name: string | RegExp) =>
    reach(page, main.getByRole(role, { name, exact: typeof name === "string" }).first());

  await page.goto("/");
  await next("link", "Set up your business");
  await page.keyboard.press("Enter");
  await reach(page, page.getByLabel("Or use another name"));
  await page.keyboard.type(aPerson());
  await page.keyboard.press("Enter");

  await reach(page, page.getByLabel("Business name"));
  await page.keyboard.type("By hand");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Who is it for?" })).toBeFocused();
  await next("button", "Skip for now");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Where do you want to go?" })).toBeFocused();
  await next("button", "Save the business");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/dashboard$/);

  await next("link", /strategy/i);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/strateg/i);
  const description = page.getByLabel("What does By hand do?");
  if (!(await description.isVisible())) {
    await next("button", "Write a strategy");
    await page.keyboard.press("Enter");
  }
  await reach(page, description);
  await page.keyboard.type("We bind books by hand.");
  await next("button", "Write a strategy");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Edit Timeline" })).toBeVisible();

  await next("button", "Edit Market");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Market, in Markdown")).toBeFocused();
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("Mondays are quiet. ");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await next("button", "Done");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Edit Market" })).toBeFocused();

  await next("button", "Send to review");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Back to draft" })).toBeVisible();
  await keepsItsPlace(page);
  await next("button", "Approve");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: "Approval" }).getByText("Approved").first()).toBeVisible();
  await keepsItsPlace(page);

  await next("link", /draft posts/i);
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Strategy to follow").locator("option:checked")).toHaveText(/By hand/);
  await next("button", "Draft posts");
  await page.keyboard.press("Enter");
  const drafts = page.getByRole("region", { name: "Drafts" });
  await expect(drafts.getByRole("article")).toHaveCount(3);
  await keepsItsPlace(page);
  await reach(page, drafts.getByRole("link").first());
  await page.keyboard.press("Enter");

  await next("button", "Approve");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Take approval back" })).toBeVisible();
  await keepsItsPlace(page);
  await reach(page, page.getByLabel("Day and time"));
  // The sixth of June is written alike wherever the browser comes from; where it counts to twelve, it is morning.
  await page.keyboard.type(`0606${new Date().getFullYear() + 1}`);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.type("0930a");
  await next("button", "Plan it");
  await page.keyboard.press("Enter");
  await expect(page.getByText("· Planned")).toBeVisible();
  await keepsItsPlace(page);
});

/** Most presses of a key it takes to get anywhere on a page. */
const MOST_PRESSES = 120;

/** Goes to an element with the Tab key alone. */
async function reach(page: Page, element: Locator): Promise<void> {
  await expect(element).toBeVisible();
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    if (await element.evaluate((wanted) => wanted === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(element).toBeFocused();
}

/** After a step the focus is somewhere in the page's text, so that the next key goes on from there. */
async function keepsItsPlace(page: Page): Promise<void> {
  await expect(page.locator("main :focus")).toHaveCount(1);
}
