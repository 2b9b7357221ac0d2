import type { Page } from "@playwright/test";
import { expectLevel, readAt } from "./support/reading.ts";
import { expect, signInHere, test } from "./support/test.ts";

test.use({ serviceWorkers: "allow" });
test.slow();

/** Keeping begins when the page is done with everything else. */
const SOON = { timeout: 40_000 };
const OTHER = "Know your customer";

test("an opened chapter is read at every level without a network, after a refresh too, and so are the others", async ({
  page,
  context,
}) => {
  await page.goto("/read/pricing");
  await untilKept(page);
  const original = await page.getByRole("article").innerText();
  await context.setOffline(true);
  await expect(page.getByText("You are offline.")).toBeVisible();
  for (const level of ["Beginner", "Intermediate", "Advanced"] as const) {
    await readAt(page, level);
    expect(await page.getByRole("article").innerText()).not.toBe(original);
  }
  await readAt(page, "Original");
  expect(await page.getByRole("article").innerText()).toBe(original);

  await readAt(page, "Beginner");
  await expect(page.getByText("Check yourself")).toBeVisible();
  const beginner = await page.getByRole("article").innerText();
  await page.reload();
  await expectLevel(page, "Beginner");
  await expect(page.getByText("Check yourself")).toBeVisible();
  expect(await page.getByRole("article").innerText()).toBe(beginner);

  await page.getByRole("link", { name: "Playbook" }).first().click();
  await page.getByRole("link", { name: OTHER }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(OTHER);
  await readAt(page, "Advanced");
});

test("what the browser's own engine makes is what the server makes", async ({ page, context }) => {
  await page.goto("/read/pricing");
  await untilKept(page);
  await readAt(page, "Intermediate");
  await expect(page.getByText("Check yourself")).toBeVisible();
  const online = await page.getByRole("article").innerText();
  await readAt(page, "Original");
  await context.setOffline(true);
  await expect(page.getByText("You are offline.")).toBeVisible();
  await page.reload();
  await readAt(page, "Intermediate");
  await expect(page.getByText("Check yourself")).toBeVisible();
  expect(await page.getByRole("article").innerText()).toBe(online);
});

test("a text of one's own is read again without a network, and signing out removes it", async ({
  page,
  context,
}) => {
  await page.goto("/sign-in");
  await signInHere(page);
  await page.goto("/read/own");
  await page
    .getByLabel("Your text")
    .fill("# Margins\n\nIn order to survive, a business must utilize its margin.");
  await page.getByRole("button", { name: "Read it" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Margins");
  await untilKept(page);
  await page.getByRole("button", { name: "Read another" }).click();
  await expect(page.getByRole("button", { name: "Margins", exact: true })).toBeVisible();

  await context.setOffline(true);
  await page.reload();
  await page.getByRole("button", { name: "Margins", exact: true }).click();
  await readAt(page, "Beginner");
  await expect(page.getByRole("article")).toContainText("use its margin");

  await context.setOffline(false);
  await page.goto("/account");
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sign in");
  await page.goto("/read/own");
  await expect(page.getByLabel("Your text")).toBeVisible();
  await expect(page.getByRole("button", { name: "Margins", exact: true })).toHaveCount(0);
  expect(await keptOf(page)).not.toContain("utilize its margin");
});

test("the service worker keeps no answer of the server to anybody", async ({ page }) => {
  await page.goto("/dashboard");
  await signInHere(page);
  await untilControlled(page);
  await page.goto("/businesses");
  await expect(page.getByText("No business yet")).toBeVisible();
  const addresses = await page.evaluate(async () => {
    const kept = await Promise.all(
      (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
    );
    return kept.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(addresses).toContain("/app-shell");
  const isBuilt = /^\/(?:app-shell|assets\/.+|before-paint\.js|mark\.svg)$/;
  expect(addresses.filter((path) => !isBuilt.test(path))).toEqual([]);
});

/** Waits until the page, the engine and the playbook are on this device. */
async function untilKept(page: Page): Promise<void> {
  await untilControlled(page);
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const cached = await Promise.all(
            (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
          );
          return cached.flat().some(({ url }) => /\/engine\.worker-/.test(url));
        }),
      SOON,
    )
    .toBe(true);
  await expect.poll(() => keptOf(page), SOON).toContain("chapter.list");
}

async function untilControlled(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), SOON).toBe(true);
}

/** Everything in this browser's database, as text. */
async function keptOf(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open("growth-guide");
        opening.onerror = () => reject(opening.error ?? new Error("no database"));
        opening.onsuccess = () => {
          const reading = opening.result.transaction(["answers", "texts"]);
          const answers = reading.objectStore("answers").getAllKeys();
          const texts = reading.objectStore("texts").getAll();
          reading.oncomplete = () => {
            opening.result.close();
            resolve(JSON.stringify([answers.result, texts.result]));
          };
        };
      }),
  );
}
