import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "@playwright/test";
import { anOwner } from "./support/owner.ts";
import { expect, signInHere, test } from "./support/test.ts";

const CONTEXT = "We have €500 for the next three months.";

test("a strategy is asked for, edited, compared, restored, approved and taken along", async ({ page }) => {
  await anOwner(page);
  await page.goto("/dashboard");
  await page.getByRole("link", { name: "Blue Cup", exact: true }).click();
  await page.getByRole("main").getByRole("link", { name: "Strategies" }).click();
  await expect(page.getByText("No strategy yet.")).toBeVisible();

  // What is missing about the business is asked for here; what is typed outlives a refresh.
  await page.getByRole("button", { name: "Write a strategy" }).click();
  const description = page.getByLabel("What does Blue Cup do?");
  await expect(description).toBeFocused();
  await description.fill("We roast coffee in small batches by the station.");
  await page.getByLabel("What should this strategy take into account?").fill(CONTEXT);
  await page.reload();
  await expect(page.getByLabel("What should this strategy take into account?")).toHaveValue(CONTEXT);
  await page.getByRole("button", { name: "Write a strategy" }).dblclick();
  await expect(page).toHaveURL(/\/strategies\/\d+$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Blue Cup Marketing Strategy");
  await expect(page.getByRole("heading", { level: 2, name: "Timeline: 30, 60 and 90 days" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Edit Budget" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Budget" })).toContainText("€500");

  await edit(page, "Market", "Mondays are quiet.");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Done" }).click();
  await expect(page.getByRole("button", { name: "Edit Market" })).toBeFocused();
  await expect(page.getByRole("region", { name: "Market" })).toContainText("Mondays are quiet.");
  await expect(page.getByText("Edited by you")).toBeVisible();

  await page.getByRole("link", { name: "See all versions" }).click();
  await expect(page.getByRole("article", { name: "Version 2" })).toContainText("Edited: Market");
  await expect(page.getByRole("article", { name: "Changes in Market" }).locator("ins")).toContainText(
    "Mondays are quiet.",
  );
  await page.reload();
  await page.getByRole("button", { name: "Restore version 1" }).click();
  await expect(page.getByText("Version 1 is back, as version 3.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("article", { name: "Version 4" })).toBeVisible();
  await page.getByRole("link", { name: "Back to the strategy" }).click();
  await expect(page.getByRole("region", { name: "Market" })).toContainText("Mondays are quiet.");

  await page.getByRole("button", { name: "Write again: Metrics" }).click();
  await page.getByLabel("What should be different?").fill("Count letters");
  await page.getByRole("button", { name: "Write it again" }).click();
  await expect(page.getByText("Metrics is written again.")).toBeVisible();

  await page.getByLabel("Note").fill("Ready for the spring");
  await page.getByRole("button", { name: "Send to review" }).click();
  await expect(page.getByRole("button", { name: "Back to draft" })).toBeVisible();
  await page.getByRole("button", { name: "Approve", exact: true }).click();
  const approval = page.getByRole("region", { name: "Approval" });
  await expect(approval.getByText("Approved", { exact: true }).first()).toBeVisible();
  await expect(approval).toContainText("Ready for the spring");
  await page.getByRole("button", { name: "Edit Budget" }).click();
  await page.getByRole("button", { name: "Keep it approved" }).click();
  await page.getByRole("button", { name: "Edit Budget" }).click();
  await page.getByRole("button", { name: "Change it" }).click();
  const budget = page.getByLabel("Budget, in Markdown");
  await budget.fill(`Half of it is for signs. ${await budget.inputValue()}`);
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await expect(approval.getByText("Draft", { exact: true }).first()).toBeVisible();

  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download (.md)" }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toBe("blue-cup-marketing-strategy.md");
  const markdown = await readFile(await file.path(), "utf8");
  expect(markdown).toContain("## Market\n\nMondays are quiet.");
  expect(markdown.match(/^## /gm)).toHaveLength(9);

  await page.getByRole("link", { name: "Read at three levels" }).click();
  await page.getByRole("radio", { name: "Beginner" }).check();
  await expect(page.getByRole("article")).toContainText("Mondays are quiet.");
});

test("a section changed on two devices: both texts are shown and none is lost", async ({ page, browser }) => {
  const { name, address } = await aStrategy(page);
  await page.goto(address);
  await page.getByRole("button", { name: "Edit Objectives" }).click();
  const field = page.getByLabel("Objectives, in Markdown");
  const before = await field.inputValue();

  const other = await anotherDevice(browser, address, name);
  await saveUnheard(page, other, "Objectives", "Theirs first.");
  await field.fill(`Mine first. ${before}`);
  const dialog = page.getByRole("dialog", { name: "Changed in two places" });
  await expect(dialog.getByRole("region", { name: "Theirs, saved" })).toContainText("Theirs first.");
  await expect(dialog.locator("ins")).toContainText(["Mine"]);

  // Closing it loses nothing: the text is still here, also after a refresh.
  await page.keyboard.press("Escape");
  await expect(page.getByText("Not saved: changed elsewhere meanwhile")).toBeVisible();
  await page.reload();
  await expect(dialog).toBeVisible();
  const { violations } = await new AxeBuilder({ page })
    .include('[role="dialog"]')
    .setLegacyMode(true)
    .analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await dialog.getByRole("button", { name: "Take theirs" }).click();
  await expect(page.getByLabel("Objectives, in Markdown")).toHaveValue(/^Theirs first\./);
  await page.getByRole("button", { name: "Put mine back" }).click();
  await expect(page.getByLabel("Objectives, in Markdown")).toHaveValue(/^Mine first\./);
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Done" }).click();
  await expect(page.getByRole("region", { name: "Objectives" })).toContainText("Mine first.");
  await other.context().close();
});

test("what there is to do is ticked by pointer and by key, and a text changed elsewhere is not lost", async ({
  page,
  browser,
  hasTouch,
}) => {
  const { name, address } = await aStrategy(page);
  const tactics = page.getByRole("region", { name: "Tactics for 90 days" });
  const boxes = tactics.getByRole("checkbox");
  if (hasTouch) await boxes.nth(0).tap();
  else await boxes.nth(0).click();
  await boxes.nth(1).press("Space");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await expect(boxes.nth(1)).toBeFocused();
  const { violations } = await new AxeBuilder({ page })
    .include("#section-tactics")
    .setLegacyMode(true)
    .analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.reload();
  await expect(boxes.nth(0)).toBeChecked();
  await expect(boxes.nth(1)).toBeChecked();
  await boxes.nth(1).press("Space");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await expect(boxes.nth(1)).not.toBeChecked();

  const other = await anotherDevice(browser, address, name);
  await saveUnheard(page, other, "Tactics for 90 days", "Theirs first.");
  await boxes.nth(2).press("Space");
  const dialog = page.getByRole("dialog", { name: "Changed in two places" });
  await expect(dialog.getByRole("region", { name: "Theirs, saved" })).toContainText("Theirs first.");
  await dialog.getByRole("button", { name: "Take theirs" }).click();
  await expect(tactics).toContainText("Theirs first.");
  await expect(boxes.nth(2)).not.toBeChecked();
  await other.context().close();
});

test("a table is edited by its cells, with rows added and removed by pointer and by key", async ({
  page,
}) => {
  await aStrategy(page);
  const budget = page.getByRole("region", { name: "Budget" });
  await page.getByRole("button", { name: "Edit Budget" }).click();
  const table = budget.getByRole("table").first();
  await expect(table.getByRole("textbox").first()).toBeVisible();
  const rows = await table.getByRole("row").count();
  const { violations } = await new AxeBuilder({ page })
    .include("#section-budget")
    .setLegacyMode(true)
    .analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  // The last row's Enter adds another, where one goes on.
  await table.getByRole("row").last().getByRole("textbox").first().press("Enter");
  await expect(table.getByRole("row")).toHaveCount(rows + 1);
  const added = table.getByRole("row").last().getByRole("textbox");
  await expect(added.first()).toBeFocused();
  await page.keyboard.type("Leaflets | posters");
  await budget.getByRole("button", { name: "Add a row" }).first().click();
  await expect(table.getByRole("row")).toHaveCount(rows + 2);
  await table.getByRole("button", { name: `Remove row ${rows + 1}` }).press("Enter");
  await expect(table.getByRole("row")).toHaveCount(rows + 1);
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await budget.getByRole("button", { name: "Done" }).click();
  await expect(budget.getByRole("cell", { name: "Leaflets | posters" })).toBeVisible();
  await page.reload();
  await expect(budget.getByRole("cell", { name: "Leaflets | posters" })).toBeVisible();
});

test("two wordings are merged by hand", async ({ page, browser }) => {
  const { name, address } = await aStrategy(page);
  const other = await anotherDevice(browser, address, name);
  await page.getByRole("button", { name: "Edit Objectives" }).click();
  const before = await page.getByLabel("Objectives, in Markdown").inputValue();
  await saveUnheard(page, other, "Objectives", "Theirs first.");
  await page.getByLabel("Objectives, in Markdown").fill(`Mine first. ${before}`);
  const dialog = page.getByRole("dialog", { name: "Changed in two places" });
  await dialog.getByRole("button", { name: "Merge by hand" }).click();
  await dialog.getByLabel("Your text, made of both").fill("Theirs first, then mine.");
  await dialog.getByRole("button", { name: "Save this text" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("region", { name: "Objectives" })).toContainText("Theirs first, then mine.");
  await other.context().close();
});

test("another tab of the same strategy is told, and shows what is new", async ({ page, context }) => {
  const { address } = await aStrategy(page);
  const other = await context.newPage();
  await other.goto(address);
  await other.getByRole("button", { name: "Edit Metrics" }).waitFor();
  await edit(page, "Metrics", "Count on Fridays.");
  await expect(other.getByText("edited in another tab")).toBeVisible();
  await expect(other.getByRole("region", { name: "Metrics" })).toContainText("Count on Fridays.");
  await other.getByRole("button", { name: "Good to know" }).click();
  await expect(other.getByText("edited in another tab")).toHaveCount(0);
});

test("what the server could not take is told, kept over a refresh, and saved when it answers again", async ({
  page,
}) => {
  const { address } = await aStrategy(page);
  await page.goto(address);
  await page.route("**/trpc/strategy.update**", (route) => route.abort());
  await edit(page, "Channels", "Letters work best.");
  await expect(page.getByText("Not saved", { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Channels, in Markdown")).toHaveValue(/^Letters work best\./);
  // It tries by itself as soon as it is open.
  await expect(page.getByText("Not saved", { exact: true })).toBeVisible();
  await page.unroute("**/trpc/strategy.update**");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
});

test("on a narrow phone and by keyboard alone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const { address } = await aStrategy(page);
  await page.goto(address);
  const editing = page.getByRole("button", { name: "Edit Executive summary" });
  await editing.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Executive summary, in Markdown")).toBeFocused();
  await page.keyboard.press("ControlOrMeta+Home");
  await page.keyboard.type("By hand. ");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.keyboard.press("Tab");
  while (!(await page.getByRole("button", { name: "Done" }).evaluate((it) => it === document.activeElement)))
    await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(editing).toBeFocused();
  await expect(page.getByRole("region", { name: "Executive summary" })).toContainText("By hand.");
  for (const below of ["", "/versions", "/read"]) {
    await page.goto(address + below);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Blue Cup Marketing Strategy");
    await expect(page.getByRole("status").filter({ hasText: "Loading" })).toHaveCount(0);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
  }
});

test("a strategy is deleted after asking, and its address says so", async ({ page }) => {
  const { address } = await aStrategy(page);
  await page.getByRole("button", { name: "Delete" }).click();
  await page.getByRole("button", { name: "Keep it" }).click();
  await page.getByRole("button", { name: "Delete" }).click();
  await page.getByRole("button", { name: "Delete the strategy" }).click();
  await expect(page).toHaveURL(/\/strategies$/);
  // Until then it could be taken back.
  await page.waitForResponse(/strategy\.remove/, { timeout: 30_000 });
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Strategy not found");
});

/** A written strategy of a new person, open on the page. */
async function aStrategy(page: Page): Promise<{ name: string; address: string }> {
  const name = await anOwner(page);
  await page.goto("/strategies");
  await page.getByLabel("What does Blue Cup do?").fill("We roast coffee by the station.");
  await page.getByRole("button", { name: "Write a strategy" }).click();
  await expect(page.getByRole("button", { name: "Edit Budget" })).toBeVisible();
  return { name, address: new URL(page.url()).pathname };
}

/** Opens a section's editor and puts words at its beginning. */
async function edit(page: Page, section: string, words: string): Promise<void> {
  await page.getByRole("button", { name: `Edit ${section}` }).click();
  const field = page.getByLabel(`${section}, in Markdown`);
  await field.fill(`${words} ${await field.inputValue()}`);
}

/** The same strategy of the same person in another browser. */
async function anotherDevice(browser: Browser, address: string, name: string): Promise<Page> {
  const other = await (await browser.newContext()).newPage();
  await other.goto(address);
  await signInHere(other, name);
  return other;
}

/** The other device saves, and this one does not hear of it. */
async function saveUnheard(page: Page, other: Page, section: string, words: string): Promise<void> {
  await page.route("**/trpc/strategy.get**", (route) => route.abort());
  await edit(other, section, words);
  await expect(other.getByText("Saved", { exact: true })).toBeVisible();
  await page.unroute("**/trpc/strategy.get**");
}
