import { expectFits } from "./support/sound.ts";
import { expect, signInHere, test } from "./support/test.ts";

test("a key is made, copied once, used by a program, and revoked", async ({ page, context, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: baseURL ?? "" });
  await page.goto("/account");
  await signInHere(page);
  await expect(page.getByText("You have no keys.")).toBeVisible();

  await page.getByRole("button", { name: "Make a key" }).click();
  const form = page.getByRole("dialog", { name: "Make an API key" });
  await form.getByRole("button", { name: "Make the key" }).click();
  await expect(form.getByLabel("Name")).toHaveAccessibleDescription(/Give the key a name/);
  await expectFits(page);
  await form.getByLabel("Name").fill("Till in the shop");
  await form.getByLabel("It may").selectOption({ label: "Look at everything" });
  await form.getByLabel("It ends").selectOption({ label: "in 30 days" });
  await form.getByRole("button", { name: "Make the key" }).click();

  const shown = page.getByRole("dialog", { name: "Copy your key now" });
  await shown.getByRole("button", { name: "Copy the key" }).click();
  await expect(shown.getByText("The key was copied.")).toBeVisible();
  await expectFits(page);
  const secret = await shown.getByTestId("new-secret").innerText();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(secret);
  await shown.getByRole("button", { name: "Done" }).click();

  const headers = { authorization: `Bearer ${secret}` };
  expect((await page.request.get("/api/v1/users/me", { headers })).status()).toBe(200);
  const refused = await page.request.post("/api/v1/businesses/", { headers, data: { name: "No" } });
  expect(await refused.json()).toMatchObject({ error: "scope_missing" });

  await page.reload();
  const key = page.getByRole("list", { name: "API keys" }).getByRole("listitem");
  await expect(key).toContainText("Till in the shop");
  await expect(key).toContainText("Last used");
  await expect(page.getByText(secret)).toHaveCount(0);

  await key.getByRole("button", { name: "Revoke Till in the shop" }).click();
  await page
    .getByRole("dialog", { name: "Revoke this key?" })
    .getByRole("button", { name: "Revoke the key" })
    .click();
  await expect(page.getByText("“Till in the shop” was revoked.")).toBeVisible();
  await expect(page.getByText("You have no keys.")).toBeVisible();
  expect((await page.request.get("/api/v1/users/me", { headers })).status()).toBe(401);
});
