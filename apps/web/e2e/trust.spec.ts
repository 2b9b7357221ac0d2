import type { Locator, Page } from "@playwright/test";
import { anOwner } from "./support/owner.ts";
import { aPerson, expect, signInHere, test } from "./support/test.ts";

test("signing out in one tab signs the other out", async ({ page, context }) => {
  await page.goto("/dashboard");
  await signInHere(page);
  const other = await context.newPage();
  await other.goto("/businesses");
  await expect(other.getByText("No business yet")).toBeVisible();
  await page.goto("/account");
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("Sign in");
});

test("a sign-in that runs out while typing is renewed over the page, and the text is kept", async ({
  page,
}) => {
  const name = await anOwner(page);
  await page.goto("/dashboard");
  await page.getByRole("link", { name: "Add it" }).click();
  await page.getByLabel("What does it do?").fill("Typed with care");
  const dialog = await saveWithoutSignIn(page);
  await dialog.getByLabel("Or use another name").fill(name);
  await dialog.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByLabel("What does it do?")).toHaveValue("Typed with care");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByText("Typed with care")).toBeVisible();
  await expect(page).toHaveURL(/\/businesses\/\d+$/);
});

test("whoever signs in in somebody's place sees nothing of theirs", async ({ page }) => {
  await anOwner(page);
  await page.goto("/dashboard");
  await page.getByRole("link", { name: "Add it" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Blue Cup");
  const dialog = await saveWithoutSignIn(page);
  await dialog.getByLabel("Or use another name").fill(aPerson());
  await dialog.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByText("This business is not here.")).toBeVisible();
  await expect(page.getByText("Blue Cup")).toHaveCount(0);
});

/** Saves what is typed about a business when the sign-in has just run out; gives the dialog that asks for a new one. */
async function saveWithoutSignIn(page: Page): Promise<Locator> {
  const saving = "**/trpc/business.**";
  const data = { code: "UNAUTHORIZED", error: "token_expired" };
  const body = JSON.stringify([{ error: { message: "Token has expired", code: -32_001, data } }]);
  await page.route(saving, (route) => route.fulfill({ status: 401, contentType: "application/json", body }));
  await page.getByRole("button", { name: "Save changes" }).click();
  const dialog = page.getByRole("dialog", { name: "Please sign in again" });
  await expect(dialog).toBeVisible();
  await page.unroute(saving);
  return dialog;
}

test("a page that cannot be loaded says so, and trying again works", async ({ page }) => {
  await page.goto("/businesses");
  await signInHere(page);
  await page.route("**/trpc/business.list**", (route) => route.abort());
  await page.reload();
  await expect(page.getByRole("alert")).toContainText("did not answer", { timeout: 15_000 });
  await page.unroute("**/trpc/business.list**");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText("No business yet")).toBeVisible();
});

test("what is asked for without a network is not waited for in vain, and comes with the connection", async ({
  page,
  context,
}) => {
  await page.goto("/dashboard");
  await signInHere(page);
  await page.route(/business\.list/, (route) => route.abort());
  await page.goto("/businesses");
  await expect(page.getByRole("alert")).toContainText("did not answer");
  await context.setOffline(true);
  await page.getByRole("alert").getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("alert")).toContainText("You are offline.");
  await page.unroute(/business\.list/);
  await context.setOffline(false);
  await expect(page.getByText("No business yet")).toBeVisible();
});

test("being offline is said, and is over when it is over", async ({ page, context }) => {
  await page.goto("/read/pricing");
  await expect(page.getByRole("article")).toBeVisible();
  await context.setOffline(true);
  await expect(page.getByText("You are offline.")).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText("You are offline.")).toHaveCount(0);
});

test("nothing but this server is asked for anything", async ({ page, baseURL }) => {
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(baseURL ?? "") && !request.url().startsWith("data:"))
      elsewhere.push(request.url());
  });
  await page.goto("/");
  await page.goto("/read/pricing");
  await expect(page.locator(".katex").first()).toBeVisible();
  await page.goto("/sign-in");
  await signInHere(page);
  expect(elsewhere).toEqual([]);
});

test("without a network, what failed is asked for again from the banner", async ({ page, context }) => {
  const asked = "**/trpc/business.list**";
  await page.goto("/businesses");
  const coming = page.waitForResponse(asked);
  await signInHere(page);
  const answer = await (await coming).text();
  await expect(page.getByText("No business yet")).toBeVisible();

  await page.route(asked, (route) => route.abort());
  await page.reload();
  await expect(page.getByRole("alert")).toContainText("did not answer", { timeout: 15_000 });
  await context.setOffline(true);
  const banner = page.getByRole("status").filter({ hasText: "You are offline." });
  const again = page.waitForRequest(asked);
  await banner.getByRole("button", { name: "Try again" }).click();
  await again;

  // The device still says that it has no network, but the server can be reached.
  await page.unroute(asked);
  await page.route(asked, (route) => route.fulfill({ contentType: "application/json", body: answer }));
  await banner.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText("No business yet")).toBeVisible();
  await expect(banner).toBeVisible();
  await context.setOffline(false);
  await expect(banner).toHaveCount(0);
});
