import type { Response } from "@playwright/test";
import { expectFits } from "./support/sound.ts";
import { anOwner } from "./support/owner.ts";
import { expect, test } from "./support/test.ts";

// A removal is carried out when it can no longer be taken back.
test.slow();

test("a deleted business is back after Undo, and gone for good without it", async ({ page }) => {
  await anOwner(page);
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
  await anOwner(page);
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
  await anOwner(page);
  await page.goto("/businesses");
  await page.getByRole("link", { name: "Blue Cup" }).click();
  await page.getByRole("button", { name: "Delete" }).click();
  await page.route("**/trpc/business.remove**", (route) => route.abort());
  const failed = page.waitForRequest(/business\.remove/, { timeout: 30_000 });
  await page.getByRole("button", { name: "Delete the business" }).click();
  await failed;
  await expect(page.getByText("No business yet")).toBeVisible();
  const removed = page.waitForResponse(isRemoved, { timeout: 40_000 });
  await page.unroute("**/trpc/business.remove**");
  await removed;
});

test("each of several removals can be undone, and their messages leave the page in sight", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await anOwner(page);
  await page.goto("/posts/templates");
  const names = [
    "Monday",
    `A week of ${"very ".repeat(15)}long names`,
    "Rain",
    "Many thanks",
    "Opening hours",
  ];
  for (const name of names) {
    await page.getByRole("button", { name: "Add a template" }).click();
    await page.getByLabel("Name", { exact: true }).fill(name);
    await page.getByLabel("Text", { exact: true }).fill("Come in.");
    await page.getByRole("button", { name: "Save the template" }).click();
    await expect(page.getByRole("button", { name: `Remove ${name}` })).toBeVisible();
  }
  for (const name of names) await page.getByRole("button", { name: `Remove ${name}` }).click();
  const messages = page.getByRole("status").filter({ hasText: "was removed" });
  await expect(messages.getByRole("button", { name: "Undo" })).toHaveCount(names.length);
  const box = await messages.boundingBox();
  expect(box?.height).toBeLessThan(740 / 4);
  await expectFits(page);
  // The newest stands first: the oldest has to be scrolled to.
  await messages.getByRole("button", { name: "Undo" }).last().click();
  await expect(page.getByRole("button", { name: "Remove Monday" })).toBeVisible();
  await expect(messages).not.toContainText("Monday");
  await messages.getByRole("button", { name: "Undo" }).first().click();
  await expect(page.getByRole("button", { name: "Remove Opening hours" })).toBeVisible();
});

/** A removal's answer that it was carried out: a server with too much to do is asked again. */
function isRemoved(response: Response): boolean {
  return response.url().includes("business.remove") && response.ok();
}
