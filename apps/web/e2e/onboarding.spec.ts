import type { Page } from "@playwright/test";
import { aPerson, expect, makeBusiness, signInHere, test } from "./support/test.ts";

test("from sign-in through onboarding to a business that is edited and deleted", async ({ page }) => {
  await page.goto("/onboarding/business");
  await signInHere(page);
  await expect(page).toHaveURL(/\/onboarding\/business$/);

  await page.getByRole("button", { name: "Continue" }).click();
  const name = page.getByLabel("Business name");
  await expect(name).toBeFocused();
  await expect(name).toHaveAccessibleDescription("A business needs a name.");

  await name.fill("Blue Cup");
  await page.getByLabel("What does it do?").fill("Coffee by the station.");
  await page.reload();
  await expect(name).toHaveValue("Blue Cup");
  await name.press("Enter");

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Who is it for?");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await page.getByLabel("Who are your customers?").fill("Commuters");
  await page.getByRole("link", { name: "Back" }).click();
  await expect(page.getByLabel("What does it do?")).toHaveValue("Coffee by the station.");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByLabel("Who are your customers?")).toHaveValue("Commuters");
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("button", { name: "Skip for now" }).click();

  await expect(page).toHaveURL(/\/dashboard$/);
  await expect(page.getByRole("heading", { name: "Set a goal for Blue Cup" })).toBeVisible();
  await page.getByRole("link", { name: "Blue Cup", exact: true }).click();
  await expect(page.getByText("Commuters")).toBeVisible();

  await page.getByRole("link", { name: "Edit" }).click();
  await page.getByLabel("What do you want marketing to achieve?").fill("Twenty more breakfasts");
  await page.reload();
  await expect(page.getByText("changes you made earlier")).toBeVisible();
  await page.getByLabel("Business name").fill("");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByLabel("Business name")).toHaveAccessibleDescription("A business needs a name.");
  await page.getByLabel("Business name").fill("Red Cup");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Red Cup");
  await expect(page.getByText("Twenty more breakfasts")).toBeVisible();

  await page.getByRole("button", { name: "Delete" }).click();
  await page.getByRole("button", { name: "Keep it" }).click();
  await page.getByRole("button", { name: "Delete" }).click();
  await page.getByRole("button", { name: "Delete the business" }).click();
  await expect(page).toHaveURL(/\/businesses$/);
  await expect(page.getByText("No business yet")).toBeVisible();
});

test("pressing twice saves one business", async ({ page }) => {
  await page.goto("/onboarding/business");
  await signInHere(page);
  await page.getByLabel("Business name").fill("Once");
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("button", { name: "Skip for now" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Where do you want to go?");
  await page.getByRole("button", { name: "Save the business" }).dblclick();
  await expect(page).toHaveURL(/\/dashboard$/);
  await page.goto("/businesses");
  await expect(page.getByRole("article")).toHaveCount(1);
});

test("an answer that got lost and is asked for again after a refresh still makes one business", async ({
  page,
}) => {
  await page.goto("/onboarding/business");
  await signInHere(page);
  await page.getByLabel("Business name").fill("Once more");
  await page.goto("/onboarding/goals");
  // The server saves it; the answer never arrives.
  await page.route("**/trpc/business.create**", async (route) => {
    await route.fetch();
    await route.abort();
  });
  await page.getByRole("button", { name: "Save the business" }).click();
  await expect(page.getByRole("alert")).toContainText("did not answer");
  await page.unroute("**/trpc/business.create**");
  await page.reload();
  await page.getByRole("button", { name: "Save the business" }).click();
  await expect(page).toHaveURL(/\/dashboard$/);
  await page.goto("/businesses");
  await expect(page.getByRole("article")).toHaveCount(1);
});

test("one person's drafts and businesses are not another's", async ({ page }) => {
  await page.goto("/onboarding/business");
  const first = await signInHere(page, aPerson());
  await makeBusiness(page, `${first}’s shop`);
  await page.goto("/onboarding/business");
  await page.getByLabel("Business name").fill("A secret plan");
  await page.goto("/account");
  await page.getByRole("button", { name: "Sign out" }).click();
  await signInHere(page, aPerson());
  await page.goto("/onboarding/business");
  await expect(page.getByLabel("Business name")).toHaveValue("");
  await page.goto("/businesses");
  await expect(page.getByText("No business yet")).toBeVisible();
});

test("a business changed in two places keeps both changes, and one field changed in both shows both", async ({
  page,
  context,
}) => {
  await page.goto("/onboarding/business");
  await signInHere(page);
  await makeBusiness(page, "Blue Cup");
  await page.goto("/businesses");
  await page.getByRole("link", { name: "Blue Cup" }).click();
  await page.getByRole("link", { name: "Edit" }).click();
  const other = await context.newPage();
  await other.goto(page.url());
  const fieldsOf = (from: Page) => ({
    about: from.getByLabel("What does it do?"),
    goals: from.getByLabel("What do you want marketing to achieve?"),
    save: from.getByRole("button", { name: "Save changes" }),
  });
  const [here, there] = [fieldsOf(page), fieldsOf(other)];
  await expect(there.save).toBeVisible();

  await here.about.fill("Coffee beside the station");
  await here.save.click();
  await expect(page.getByText("Your changes are saved.")).toBeVisible();
  await there.goals.fill("Busier mornings");
  await there.save.click();
  await expect(other.getByRole("main")).toContainText("Busier mornings");
  await expect(other.getByRole("main")).toContainText("Coffee beside the station");

  await page.getByRole("link", { name: "Edit" }).click();
  await other.getByRole("link", { name: "Edit" }).click();
  await here.about.fill("Tea beside the station");
  await here.save.click();
  await expect(here.save).toHaveCount(0);
  await there.about.fill("Cocoa beside the station");
  await there.save.click();
  await expect(other.getByRole("alert")).toContainText("Tea beside the station");
  await expect(other.getByRole("alert")).toBeInViewport();
  await there.save.click();
  await expect(other.getByRole("main")).toContainText("Cocoa beside the station");
});
