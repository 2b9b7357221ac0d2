import { anOwner } from "./support/owner.ts";
import { expect, test } from "./support/test.ts";

/** From a page without its app to what the app does: everything is loaded meanwhile. */
const PATIENCE = { timeout: 30_000 };

test.describe("before any script has run", () => {
  test.use({ javaScriptEnabled: false });

  for (const [path, heading] of [
    ["/", /Marketing know/],
    ["/read", /playbook/],
    ["/read/pricing", /Pricing/],
  ] as const) {
    test(`${path} shows its words`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
      await expect(page).toHaveTitle(/ · Growth Guide$/);
    });
  }

  test("a chapter is whole", async ({ page }) => {
    await page.goto("/read/pricing");
    await expect(page.getByRole("article").getByRole("heading", { name: "Summary" })).toBeVisible();
  });
});

test("paragraphs stand apart wherever a chapter is drawn, also where the reader is only a sample", async ({
  page,
}) => {
  for (const path of ["/", "/read/pricing"]) {
    await page.goto(path);
    await expect(page.getByRole("article").getByRole("paragraph").first()).not.toHaveCSS(
      "margin-bottom",
      "0px",
    );
  }
});

test("the app takes over what is there: the page of somebody new is not drawn a second time", async ({
  page,
}) => {
  await page.goto("/read/pricing", { waitUntil: "commit" });
  const heading = page.getByRole("heading", { level: 1 });
  await heading.evaluate((element) => element.setAttribute("data-first", "yes"));
  await page.getByRole("radio", { name: "Beginner" }).check();
  await expect(page.getByText("added for this level").first()).toBeVisible();
  await expect(heading).toHaveAttribute("data-first", "yes");
});

test("a level chosen before the app came to life is the level that is read", async ({ page }) => {
  await page.route("**/assets/index-*.js", async (route) => {
    await page.locator("input[value=beginner]").check({ force: true });
    await route.continue();
  });
  await page.goto("/read/pricing", { waitUntil: "commit" });
  await expect(page.getByText("added for this level").first()).toBeVisible(PATIENCE);
});

test("keys and buttons pressed before the app came to life do what they say once it has", async ({
  page,
}) => {
  await page.route("**/assets/index-*.js", async (route) => {
    await page.getByRole("button", { name: "Search and actions" }).click({ noWaitAfter: true });
    await page.keyboard.press("1");
    await route.continue();
  });
  await page.goto("/read/pricing", { waitUntil: "commit" });
  await expect(page.getByText("added for this level").first()).toBeVisible(PATIENCE);
  await expect(page.getByRole("dialog", { name: "Go to a page or do something" })).toBeVisible(PATIENCE);
});

test("G and a letter pressed before anything listened lead where they say", async ({ page }) => {
  await page.route("**/assets/index-*.js", async (route) => {
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.keyboard.press("g");
    await page.keyboard.press("o");
    await route.continue();
  });
  await page.goto("/read/pricing", { waitUntil: "commit" });
  await expect(page).toHaveURL(/\/read\/own$/, PATIENCE);
});

test("whoever was reading at a level sees that level and never the original first", async ({ page }) => {
  await page.goto("/read/pricing");
  await page.getByRole("radio", { name: "Beginner" }).check();
  await expect(page.getByText("added for this level").first()).toBeVisible();
  await page.reload({ waitUntil: "commit" });
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("radio", { name: "Beginner" })).toBeChecked();
  await expect(page.getByText("added for this level").first()).toBeVisible();
});

for (const [path, answer] of [
  ["/dashboard", "Blue Cup"],
  ["/calendar", "Times are those of"],
] as const) {
  test(`what stands on ${path} while its answers are on their way does not jump when they come`, async ({
    page,
  }) => {
    await anOwner(page);
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    await page.route("**/trpc/**", async (route) => {
      await gate;
      await route.continue();
    });
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible(PATIENCE);
    await expect(page.getByRole("contentinfo")).not.toBeInViewport();
    await expect(page.getByRole("heading", { name: "Continue reading" })).not.toBeInViewport();
    open();
    await expect(page.getByRole("main").getByText(answer).first()).toBeVisible(PATIENCE);
  });
}
