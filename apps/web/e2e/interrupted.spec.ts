import type { Page } from "@playwright/test";
import { expectLevel, readAt } from "./support/reading.ts";
import { expect, test } from "./support/test.ts";

const CHAPTER = "/read/pricing";
const AS_WRITTEN = "No other decision changes the result";

test("a level given up for the original leaves nothing behind: no mixed text, nothing waiting", async ({
  page,
}) => {
  await page.goto(CHAPTER);
  const article = page.getByRole("article");
  await expect(article.locator(".katex").first()).toBeVisible();
  const original = await article.innerText();
  const { release } = await holdAnswers(page);
  await page.getByRole("radio", { name: "Beginner" }).check();
  await expect(article).toHaveAttribute("aria-busy", "true");
  await page.keyboard.press("o");
  await expectLevel(page, "Original");
  expect(await article.innerText()).toBe(original);
  await release();
  await readAt(page, "Advanced");
  await expect(page.getByRole("article").getByText("Key points")).toHaveCount(0);
});

test("leaving while a level is made is quiet, and coming back finds it", async ({ page }) => {
  await page.goto(CHAPTER);
  const { isAsked, release } = await holdAnswers(page);
  await page.getByRole("radio", { name: "Beginner" }).check();
  await expect.poll(isAsked).toBe(true);
  await page.getByRole("link", { name: "Playbook" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The growth playbook");
  await expect(page.getByRole("alert")).toHaveCount(0);
  await release();
  await page.getByRole("link", { name: "Pricing and unit economics" }).click();
  await expect(page.getByRole("radio", { name: "Beginner" })).toBeChecked();
  await expect(page.getByRole("article").getByText("added for this level").first()).toBeVisible();
  await expect(page.getByRole("article")).toHaveAttribute("aria-busy", "false");
});

test("without a network a level is promised and not waited for; it comes when the network does", async ({
  page,
  context,
}) => {
  await page.goto(CHAPTER);
  await readAt(page, "Beginner");
  await readAt(page, "Original");
  await context.setOffline(true);
  await readAt(page, "Beginner");
  await page.getByRole("radio", { name: "Advanced" }).check();
  await expect(page.getByText("It comes by itself when you are back online.")).toBeVisible();
  await expect(page.getByRole("article")).toHaveAttribute("aria-busy", "false");
  await expect(page.getByRole("article").getByText("Key points").first()).toBeVisible();
  await context.setOffline(false);
  await expectLevel(page, "Advanced");
  await expect(page.getByText("It comes by itself")).toHaveCount(0);
});

test("a paragraph that cannot be had in other words says so and can be tried again", async ({
  page,
  context,
}) => {
  await page.goto(CHAPTER);
  await page.getByLabel("Show changes").check();
  const simpler = page.getByRole("button", { name: "Make simpler" }).first();
  await simpler.waitFor();
  await context.setOffline(true);
  await simpler.click();
  await expect(page.getByText("This can be had when the connection is back")).toBeVisible();
  await expect(page.getByRole("article")).toContainText(AS_WRITTEN);
  await context.setOffline(false);
  await simpler.click();
  await expect(page.getByText(/^Shown as/)).toBeVisible();
});

/** Holds back what the server answers about levels, until it is released. */
async function holdAnswers(page: Page): Promise<{ isAsked: () => boolean; release: () => Promise<void> }> {
  const pattern = "**/trpc/personalization.*";
  let asked = false;
  let open = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.route(pattern, async (route) => {
    asked = true;
    await gate;
    // Who left meanwhile does not wait for the answer any more.
    await route.continue().catch(() => undefined);
  });
  return {
    isAsked: () => asked,
    release: async () => {
      open();
      await page.unroute(pattern);
    },
  };
}
