import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import { anOwner } from "./support/owner.ts";
import { expect, test } from "./support/test.ts";

test("everything is downloaded as a zip, then the account is deleted, signed out and told so", async ({
  page,
}) => {
  await anOwner(page);
  await page.goto("/account");
  const email = /Signed in as (\S+)/.exec(await page.getByText("Signed in as").innerText())?.[1] ?? "";

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download everything" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^growth-guide-\d{4}-\d\d-\d\d\.zip$/);
  const files = unzipSync(await readFile(await download.path()));
  expect(strFromU8(files["businesses.json"] ?? new Uint8Array())).toContain("Blue Cup");

  const asked = page.waitForRequest((request) => request.url().includes("user.remove"));
  await page.getByRole("button", { name: "Delete the account" }).click();
  const dialog = page.getByRole("dialog", { name: "Delete your account?" });
  await dialog.getByLabel(`Type ${email} to confirm`).fill("no");
  await dialog.getByRole("button", { name: "Delete everything" }).click();
  await expect(dialog.getByLabel(`Type ${email} to confirm`)).toHaveAccessibleDescription(
    `Type ${email}, exactly as it is shown.`,
  );
  await dialog.getByLabel(`Type ${email} to confirm`).fill(email);
  await dialog.getByRole("button", { name: "Delete everything" }).click();

  await expect(page.getByText("Your account and everything in it was deleted.")).toBeVisible();
  await expect(page).toHaveURL("/");
  await expect(page.getByRole("link", { name: "Sign in" }).first()).toBeVisible();

  const authorization = (await (await asked).headerValue("authorization")) ?? "";
  const refused = await page.request.get("/api/v1/users/me", { headers: { authorization } });
  expect(refused.status()).toBe(401);
  expect(await refused.json()).toMatchObject({ error: "account_deleted" });
});
