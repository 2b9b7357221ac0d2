import type { Response } from "@playwright/test";
import { expect, makeBusiness, signInHere, test } from "./support/test.ts";

// A removal is carried out when it can no longer be taken back.
test.slow();

test("a deleted business is back after Undo, and gone for good without it", async ({ page }) => {
  await page.goto("/dashboard");
  await signInHere(page);
  await makeBusiness(page, "Blue Cup");
  const deleteIt = async () => {
    await page.goto("/businesses");
    await page.getByRole("link", { name: "Blue Cup" }).click();
    await page.getByRole("button", { name: "Delete" }).click();
    await page.getByRole("button", { name: "Delete the business" }).click();
    await expect(page.getByText("No business yet")).toBeVisible();
  };
  await deleteIt();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("link", { name: "Blue Cup" })).toBeVisible();

  await deleteIt();
  await page.waitForResponse(isRemoved, { timeout: 30_000 });
  await page.reload();
  await expect(page.getByText("No business yet")).toBeVisible();
  await expect(page.getByRole("button", { name: "Undo" })).toHaveCount(0);
});

test("a tab closed in between neither loses the removal nor the way back", async ({ page, context }) => {
  await page.goto("/dashboard");
  await signInHere(page);
  await makeBusiness(page, "Blue Cup");
  await page.goto("/businesses");
  await page.getByRole("link", { name: "Blue Cup" }).click();
  await page.getByRole("button", { name: "Delete" }).click();
  await page.getByRole("button", { name: "Delete the business" }).click();
  await expect(page.getByText("No business yet")).toBeVisible();
  await page.close();

  const later = await context.newPage();
  await later.goto("/businesses");
  await expect(later.getByText("No business yet")).toBeVisible();
  await later.getByRole("button", { name: "Undo" }).click();
  await expect(later.getByRole("link", { name: "Blue Cup" })).toBeVisible();
  await later.reload();
  await expect(later.getByRole("link", { name: "Blue Cup" })).toBeVisible();
});

test("without a network a removal waits, and is carried out when there is one", async ({ page }) => {
  await page.goto("/dashboard");
  await signInHere(page);
  await makeBusiness(page, "Blue Cup");
  await page.goto("/businesses");
  await page.getByRole("link", { name: "Blue Cup" }).click();
  await page.getByRole("button", { name: "Delete" }).click();
  await page.route("**/trpc/business.remove**", (route) => route.abort());
  const failed = page.waitForRequest(/business\.remove/, { timeout: 30_000 });
  await page.getByRole("button", { name: "Delete the business" }).click();
  await failed;
  await expect(page.getByText("No business yet")).toBeVisible();
  await page.unroute("**/trpc/business.remove**");
  await page.waitForResponse(isRemoved, { timeout: 40_000 });
});

/** A removal's answer that it was carried out: a server with too much to do is asked again. */
function isRemoved(response: Response): boolean {
  return response.url().includes("business.remove") && response.ok();
}
