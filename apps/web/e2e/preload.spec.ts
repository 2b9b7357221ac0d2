import type { Page } from "@playwright/test";
import { expect, test } from "./support/test.ts";

const CHAPTER = "Pricing and unit economics";

/** What of the page behind the chapter's link has been asked for: its code, and the chapter itself. */
function watchRequests(page: Page): { code: string[]; chapter: string[] } {
  const asked: { code: string[]; chapter: string[] } = { code: [], chapter: [] };
  page.on("request", (request) => {
    const url = decodeURIComponent(request.url());
    if (/\/assets\/chapter-page-[\w-]+\.js$/.test(url)) asked.code.push(url);
    if (url.includes("/trpc/chapter.get?") && url.includes('"pricing"')) asked.chapter.push(url);
  });
  return asked;
}

test("pointing at a link begins to load the page behind it, once, and the visit asks for nothing more", async ({
  page,
}) => {
  await page.goto("/read");
  await page.waitForLoadState("networkidle");
  const asked = watchRequests(page);
  const link = page.getByRole("link", { name: CHAPTER });
  await link.hover();
  await expect.poll(() => asked).toEqual({ code: [expect.any(String)], chapter: [expect.any(String)] });
  await link.focus();
  await link.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(CHAPTER);
  await expect(page.getByRole("article")).toBeVisible();
  expect(asked.code).toHaveLength(1);
  expect(asked.chapter).toHaveLength(1);
});

test("the keyboard's focus is a sign too", async ({ page }) => {
  await page.goto("/read");
  await page.waitForLoadState("networkidle");
  const asked = watchRequests(page);
  await page.getByRole("link", { name: CHAPTER }).focus();
  await expect.poll(() => asked).toEqual({ code: [expect.any(String)], chapter: [expect.any(String)] });
});

test("whoever saves data loads a page when they go there", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "connection", { value: { saveData: true } });
  });
  await page.goto("/read");
  await page.waitForLoadState("networkidle");
  const asked = watchRequests(page);
  const link = page.getByRole("link", { name: CHAPTER });
  await link.hover();
  await link.focus();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  expect(asked).toEqual({ code: [], chapter: [] });
  await link.click();
  await expect(page.getByRole("article")).toBeVisible();
  expect(asked.code).toHaveLength(1);
});
