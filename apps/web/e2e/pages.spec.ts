import type { Page } from "@playwright/test";
import { readAt } from "./support/reading.ts";
import { expectSound } from "./support/sound.ts";
import { anOwner } from "./support/owner.ts";
import { expect, makeBusiness, signInHere, test } from "./support/test.ts";

/** States of pages that need nobody, and how each is reached; `every-page.spec.ts` has every page as it opens. */
const open: { name: string; visit: (page: Page) => Promise<void> }[] = [
  {
    name: "chapter at a level, with its changes",
    visit: async (page) => {
      await page.goto("/read/pricing");
      await readAt(page, "Beginner");
      await page.keyboard.press("c");
    },
  },
  {
    name: "chapter beside the original, with changes and the search open",
    visit: async (page) => {
      await page.goto("/read/pricing");
      await readAt(page, "Beginner");
      await page.keyboard.press("c");
      await page
        .getByRole("button", { name: /changes?: what and why/ })
        .first()
        .click();
      await page.keyboard.press("b");
      await page.keyboard.press("/");
      await page.getByRole("searchbox").fill("margin");
    },
  },
  {
    name: "chapter with its comfort settings open",
    visit: async (page) => {
      await page.goto("/read/pricing");
      await page.getByRole("button", { name: "Comfort settings" }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
    },
  },
  { name: "not found", visit: async (page) => void (await page.goto("/nowhere/at/all")) },
  { name: "missing chapter", visit: async (page) => void (await page.goto("/read/no-such-chapter")) },
];

/** Pages that show the name of a business; `every-page.spec.ts` has all of them. */
const signedIn = ["/dashboard", "/businesses"];

for (const { name, visit } of open) {
  test(`${name} is accessible and never scrolls sideways`, async ({ page }) => {
    await visit(page);
    await expectSound(page);
  });
}

test("nobody signed in yet and a business with an endless name are accessible and never scroll sideways", async ({
  page,
}) => {
  test.slow();
  await page.goto("/dashboard");
  await signInHere(page);
  await expectSound(page);
  await makeBusiness(page, "A name without any spaces: Donaudampfschifffahrtsgesellschaftskapitänskajüte");
  for (const path of signedIn) {
    await page.goto(path);
    await expectSound(page);
  }
});

test("a business, its form with a fault and its dialog are accessible", async ({ page }) => {
  await anOwner(page);
  await page.goto("/dashboard");
  await page.getByRole("link", { name: "Blue Cup", exact: true }).click();
  await expectSound(page);
  await page.getByRole("button", { name: "Delete" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectSound(page);
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "Edit" }).click();
  await page.getByLabel("Business name").fill("");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByLabel("Business name")).toHaveAccessibleDescription("A business needs a name.");
  await expectSound(page);
});

test("a strategy, its editor, its versions and the dashboard around it are accessible", async ({ page }) => {
  test.slow();
  await anOwner(page);
  await page.goto("/strategies");
  await expectSound(page);
  await page.getByLabel("What does Blue Cup do?").fill("Coffee by the station.");
  await page.getByRole("button", { name: "Write a strategy" }).click();
  await expect(page.getByRole("button", { name: "Edit Budget" })).toBeVisible();
  await expectSound(page);
  const address = page.url();
  await page.getByRole("button", { name: "Edit Market" }).click();
  await page.getByLabel("Market, in Markdown").fill("Shorter, with a [link](https://example.com/).");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await expectSound(page);
  await page.goto(`${address}/versions`);
  await expect(page.getByRole("article", { name: "Changes in Market" })).toBeVisible();
  await expectSound(page);
  await page.goto("/dashboard");
  await expect(page.getByRole("region", { name: "Your strategies" })).toBeVisible();
  await expectSound(page);
});

test("a chosen theme is there from the first paint of the next visit", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Use the dark theme" }).click();
  await page.reload({ waitUntil: "commit" });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("on paper a calendar is its days, without what is pressed", async ({ page }) => {
  await anOwner(page);
  await page.goto("/calendar");
  await expect(page.getByRole("group", { name: "Calendar" })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("group", { name: "Calendar" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
  for (const name of ["Today", "Month", "Draft posts"])
    await expect(page.getByRole("main").getByText(name, { exact: true })).toBeHidden();
});
