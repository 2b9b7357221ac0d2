import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expectFits } from "./support/sound.ts";
import { anOwner } from "./support/owner.ts";
import { expect, makeBusiness, signInHere, test } from "./support/test.ts";

/** Three drafts for LinkedIn; opens the first. */
async function draftAndOpen(page: Page): Promise<void> {
  await page.goto("/posts/new");
  await page.getByRole("button", { name: "Draft posts" }).click();
  const drafts = page.getByRole("region", { name: "Drafts" });
  await expect(drafts.getByRole("article")).toHaveCount(3);
  await drafts.getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("LinkedIn post");
}

test("from a draft through an edit and an approval to a place in the calendar and a file", async ({
  page,
}) => {
  await anOwner(page);
  await draftAndOpen(page);

  const text = page.getByLabel("Text", { exact: true });
  await text.fill("Fresh bread at seven. [Add the street.]");
  await expect(page.getByText("Fill in:")).toContainText("[Add the street.]");
  await expect(page.getByRole("status").filter({ hasText: /^Saved$/ })).toBeVisible();
  await page.reload();
  await expect(text).toHaveValue("Fresh bread at seven. [Add the street.]");

  await page.getByRole("button", { name: "Approve" }).click();
  await expect(page.getByRole("button", { name: "Take approval back" })).toBeVisible();
  const year = new Date().getFullYear() + 1;
  await page.getByLabel("Day and time").fill(`${year}-06-15T09:30`);
  await page.getByRole("button", { name: "Plan it" }).click();
  await expect(page.getByText("· Planned")).toBeVisible();

  await page.goto("/posts?status=scheduled");
  await expect(page.getByRole("article")).toHaveCount(1);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Calendar file" }).click(),
  ]);
  const ics = await readFile(await file.path(), "utf8");
  expect(ics).toContain("SUMMARY:LinkedIn: Fresh bread at seven. [Add the street.]");
  expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(1);
});

test("drafts of a business told of in German are in German, and the page says so", async ({ page }) => {
  await anOwner(page, "Schreinerei Huber", "Wir sind eine kleine Schreinerei und bauen Möbel nach Maß.");
  await page.goto("/posts/new");
  await expect(page.getByText("You told of it in German, so drafts are in German")).toBeVisible();
  await page.getByRole("button", { name: "Draft posts" }).click();
  const drafts = page.getByRole("region", { name: "Drafts" }).getByRole("article");
  await expect(drafts).toHaveCount(3);
  for (const text of await drafts.allInnerTexts()) expect(text).toMatch(/\b(?:Sie|uns|wir)\b/i);
});

test("a post is planned and moved in the calendar, by keyboard and by hand", async ({ page }) => {
  await anOwner(page);
  await draftAndOpen(page);
  const text = page.getByLabel("Text", { exact: true });
  await text.fill("Walk in and say hello");
  await expect(page.getByRole("status").filter({ hasText: /^Saved$/ })).toBeVisible();
  await page.goto("/calendar");
  const tray = page.getByRole("region", { name: "Drafts without a time" });
  const draft = tray.getByRole("listitem").filter({ hasText: "Walk in" });
  await draft.getByRole("button", { name: "Plan for tomorrow" }).click();
  await expect(draft).toHaveCount(0);
  await page.getByRole("button", { name: "Week", exact: true }).click();

  const post = page.getByRole("link", { name: /Walk in/ });
  const dayOf = () => post.locator("xpath=ancestor::*[@data-day]").getAttribute("data-day");
  // Tomorrow may be next week's Monday.
  if ((await post.count()) === 0) await page.getByRole("button", { name: "Next week" }).click();
  await expect(post).toBeVisible();
  const first = await dayOf();
  const monday = await page.locator("[data-day]").first().getAttribute("data-day");
  const [key, back] = first === monday ? ["Alt+ArrowRight", -1] : ["Alt+ArrowLeft", 1];
  await post.press(String(key));
  const next = new Date(Date.parse(String(first)) - Number(back) * 86_400_000).toISOString().slice(0, 10);
  await expect.poll(dayOf).toBe(next);
  await expect(post).toContainText("09:00");

  await expect(page.getByRole("status").filter({ hasText: "Planned for" }).first()).toBeVisible();
  await page.reload();
  await page.getByRole("button", { name: "Week", exact: true }).click();
  if ((await post.count()) === 0) await page.getByRole("button", { name: "Next week" }).click();
  await expect.poll(dayOf).toBe(next);
  await post.dragTo(page.locator(`[data-day="${first}"]`));
  await expect.poll(dayOf).toBe(first);
});

test("a post moved key after key stands where the keys led, keeps the focus, and the way back leads there", async ({
  page,
}) => {
  await anOwner(page);
  await draftAndOpen(page);
  const address = page.url();
  await page.getByLabel("Day and time").fill("2031-03-10T09:00");
  await page.getByRole("button", { name: "Plan it" }).click();
  await expect(page.getByText("· Planned")).toBeVisible();

  await page.goto("/calendar?day=2031-03-10&view=month");
  const post = page.locator("[data-day] [data-post]");
  const day = post.locator("xpath=ancestor::*[@data-day]");
  await post.focus();
  for (let presses = 0; presses < 4; presses += 1) {
    await page.keyboard.press("Alt+ArrowRight");
    await expect(post).toBeFocused();
  }
  await expect(day).toHaveAttribute("data-day", "2031-03-14");
  await expect(page.getByText("Planned for Fri, 14 Mar 2031, 09:00.")).toBeVisible();
  for (const reached of ["21", "28", "04", "11"]) {
    await page.keyboard.press("Alt+ArrowDown");
    await expect(day).toHaveAttribute("data-day", new RegExp(`${reached}$`));
    await expect(post).toBeFocused();
  }
  await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText("April 2031");
  await expect(post).toBeFocused();

  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(address);
  await expect(page.getByLabel("Day and time")).toHaveValue("2031-04-11T09:00");
  await page.goBack();
  await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText("April 2031");
});

test("two pages editing one post: the second is told, and neither text is lost", async ({
  page,
  context,
}) => {
  await anOwner(page);
  await draftAndOpen(page);
  const other = await context.newPage();
  await other.goto(page.url());
  const otherText = other.getByLabel("Text", { exact: true });
  await expect(otherText).toBeVisible();
  // Both are typed before either is saved.
  await page.getByLabel("Text", { exact: true }).fill("From the first page");
  await otherText.fill("From the second page");
  await expect(page.getByRole("status").filter({ hasText: /^Saved$/ })).toBeVisible();

  const dialog = other.getByRole("dialog", { name: "Changed in two places" });
  await expect(dialog.getByRole("group", { name: "Theirs, saved" })).toContainText("From the first page");
  await expect(dialog.getByRole("group", { name: "Mine, not saved yet" })).toContainText(
    "From the second page",
  );
  await dialog.getByRole("button", { name: "Keep mine" }).click();
  await expect(other.getByRole("status").filter({ hasText: /^Saved$/ })).toBeVisible();
  await other.getByText("Earlier texts").click();
  await expect(other.getByText("From the first page")).toBeVisible();
});

test("what is typed while an approval is on its way stays, and is saved after it", async ({ page }) => {
  await anOwner(page);
  await draftAndOpen(page);
  let goOn = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  await page.route("**/trpc/content.approve*", async (route) => {
    await held;
    await route.continue();
  });
  await page.getByRole("button", { name: "Approve" }).click();
  const text = page.getByLabel("Text", { exact: true });
  await text.fill("Typed meanwhile");
  goOn();
  await expect(page.getByText("The post is approved.")).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: /^Saved$/ })).toBeVisible();
  await page.reload();
  await expect(text).toHaveValue("Typed meanwhile");
});

test("a page shows what another tab made of the post, and steps are taken on that", async ({
  page,
  context,
}) => {
  await anOwner(page);
  await draftAndOpen(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByLabel("Text", { exact: true }).fill("From another tab");
  await expect(page.getByLabel("Text", { exact: true })).toHaveValue("From another tab");
  await page.getByRole("button", { name: "Approve" }).click();
  await expect(page.getByText("The post is approved.")).toBeVisible();
  await expect(other.getByRole("button", { name: "Take approval back" })).toBeVisible();
});

test("a step on a post that was changed on another device is not taken, and what it is now is shown", async ({
  page,
  context,
  browser,
}) => {
  await anOwner(page);
  await draftAndOpen(page);
  const elsewhere = await browser.newContext({ storageState: await context.storageState() });
  const other = await elsewhere.newPage();
  await other.goto(page.url());
  await other.getByLabel("Text", { exact: true }).fill("From another device");
  await expect(other.getByRole("status").filter({ hasText: /^Saved$/ })).toBeVisible();
  await elsewhere.close();
  await page.getByRole("button", { name: "Approve" }).click();
  await expect(page.getByText("The post was changed somewhere else.")).toBeVisible();
  await expect(page.getByLabel("Text", { exact: true })).toHaveValue("From another device");
  await page.getByRole("button", { name: "Approve" }).click();
  await expect(page.getByText("The post is approved.")).toBeVisible();
});

test("a text that arrived without its answer is saved, and no conflict with itself", async ({ page }) => {
  await anOwner(page);
  await draftAndOpen(page);
  await page.route(
    "**/trpc/content.update*",
    async (route) => {
      await route.fetch();
      await route.abort();
    },
    { times: 1 },
  );
  await page.getByLabel("Text", { exact: true }).fill("Arrived in silence");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("status").filter({ hasText: /^Saved$/ })).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("drafts asked for are found again after a refresh, at the same address", async ({ page }) => {
  await anOwner(page);
  await page.goto("/posts/new");
  await page.getByRole("button", { name: "Draft posts" }).dblclick();
  const drafts = page.getByRole("region", { name: "Drafts" });
  await expect(drafts.getByRole("article")).toHaveCount(3);
  await expect(drafts).toContainText("3 drafts are kept with your posts");
  const first = await drafts.getByRole("link").first().textContent();
  await page.reload();
  await expect(drafts.getByRole("article")).toHaveCount(3);
  await expect(drafts.getByRole("link").first()).toHaveText(String(first));
  await page.goto("/posts");
  await expect(page.getByRole("article")).toHaveCount(3);
});

test("a removed post can be had back for ten seconds", async ({ page }) => {
  await anOwner(page);
  await draftAndOpen(page);
  await page.goto("/posts");
  await expect(page.getByRole("article")).toHaveCount(3);
  await page
    .getByRole("button", { name: /^Remove the post/ })
    .first()
    .click();
  await expect(page.getByRole("article")).toHaveCount(2);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("article")).toHaveCount(3);
});

test("a template becomes a post with its places filled in", async ({ page }) => {
  await anOwner(page);
  await page.goto("/posts/templates");
  await page.getByRole("button", { name: "Add a template" }).click();
  await page.getByRole("button", { name: "Save the template" }).click();
  await expect(page.getByLabel("Name")).toBeFocused();
  await expect(page.getByLabel("Name")).toHaveAccessibleDescription("A template needs a name.");
  await page.getByLabel("Name").fill("Hello");
  await page.getByLabel("Text", { exact: true }).fill("Hello from {{business}} on {{day}}");
  await page.reload();
  await page.getByRole("button", { name: "Add a template" }).click();
  await expect(page.getByLabel("Name")).toHaveValue("Hello");
  await page.getByRole("button", { name: "Save the template" }).click();
  await page.getByRole("button", { name: "Begin a post" }).click();
  await expect(page.getByLabel("Text", { exact: true })).toHaveValue("Hello from Blue Cup on {{day}}");
});

test("endless names and words stay within the page, and an emoji stays whole", async ({ page }) => {
  await page.goto("/onboarding/business");
  await signInHere(page);
  await makeBusiness(page, `😀 ${"long".repeat(100)}`);
  await expect(page.getByText("is saved.")).toBeVisible();
  await expectFits(page);
  await draftAndOpen(page);
  await page.getByLabel("Text", { exact: true }).fill("x".repeat(600));
  await page.getByLabel("Hashtags").fill(`#${"y".repeat(300)}`);
  await expectFits(page);
  await expect(page.getByRole("region", { name: "Preview on LinkedIn" })).toContainText(/^On LinkedIn😀/);
});

test("a post without a text says why it is not saved", async ({ page }) => {
  await anOwner(page);
  await draftAndOpen(page);
  await page.getByLabel("Text", { exact: true }).fill("");
  await expect(page.getByRole("status").filter({ hasText: "Not saved" })).toContainText(
    "nothing, is written",
  );
});

test("drafts planned one after the other by key get a day each", async ({ page }) => {
  await anOwner(page);
  await draftAndOpen(page);
  await page.clock.setFixedTime("2031-11-27T12:00:00Z");
  await page.goto("/calendar?view=list");
  await page.getByRole("button", { name: "Plan for tomorrow" }).first().focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 3 })).toHaveText("Friday 28 November");
  // The planned one leaves, and the focus goes on to the next draft with the offer of the next day.
  const offers = page.getByRole("button", { name: "Plan for Sat 29 Nov" });
  await expect(offers).toHaveCount(2);
  await expect(offers.first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 3 }).last()).toHaveText("Saturday 29 November");
});

test("a draft planned for tomorrow is shown there, also on the last day of a month", async ({ page }) => {
  await anOwner(page);
  await draftAndOpen(page);
  await page.clock.setFixedTime("2031-11-30T12:00:00Z");
  await page.goto("/calendar?view=list");
  await page.getByRole("button", { name: "Plan for tomorrow" }).first().click();
  await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText("December 2031");
  await expect(page.getByRole("heading", { level: 3 })).toHaveText("Monday 1 December");
});

test("on a phone nothing scrolls sideways or is too small to press", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await anOwner(page);
  await draftAndOpen(page);
  for (const address of [page.url(), "/posts", "/posts/new", "/posts/templates", "/calendar"]) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.waitForLoadState("networkidle");
    await expectFits(page);
  }
});
