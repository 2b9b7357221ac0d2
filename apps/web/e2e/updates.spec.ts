import { expect, test } from "./support/test.ts";

test("a part of the app that a newer version replaced is mended by loading the page again, once", async ({
  page,
}) => {
  let missing = 0;
  await page.route("**/assets/playbook-page-*.js", (route) => {
    missing += 1;
    return missing === 1 ? route.fulfill({ status: 404, body: "" }) : route.continue();
  });
  await page.goto("/sign-in");
  await page.getByLabel("Or use another name").waitFor();
  await page.getByRole("link", { name: "Playbook" }).first().click();
  await expect(page.getByRole("link", { name: "Know your customer" })).toBeVisible();
  expect(missing).toBe(2);
});

test("a part that stays away is told, and the page is not loaded again and again", async ({ page }) => {
  // Asked for, not loaded: a page that begins anew while it is still loading tells of no "load".
  let documents = 0;
  page.on("request", (request) => {
    documents += request.isNavigationRequest() ? 1 : 0;
  });
  let refused = 0;
  await page.route("**/assets/playbook-page-*.js", (route) => {
    refused += 1;
    return route.fulfill({ status: 404, body: "" });
  });
  await page.goto("/read");
  await expect.poll(() => refused).toBeGreaterThanOrEqual(2);
  await expect(page.getByRole("heading", { name: "This page could not be loaded" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Load again" })).toBeVisible();
  expect(documents).toBe(2);
});

test("a part that is missing while the server is away leaves the app where it is, and comes when asked again", async ({
  page,
}) => {
  await page.goto("/sign-in");
  await page.getByLabel("Or use another name").waitFor();
  await page.route("**/*", (route) => route.abort("connectionrefused"));
  await page.getByRole("link", { name: "Playbook" }).first().click();
  await expect(page.getByRole("heading", { name: "This page could not be loaded" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Growth Guide" })).toBeVisible();
  await page.unroute("**/*");
  await page.getByRole("button", { name: "Load again" }).click();
  await expect(page.getByRole("link", { name: "Know your customer" })).toBeVisible();
});

test("pointing at a link whose page is not there leaves the page as it is", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByLabel("Or use another name").fill("Typed with care");
  let loads = 0;
  page.on("load", () => {
    loads += 1;
  });
  let refused = 0;
  await page.route("**/assets/playbook-page-*.js", (route) => {
    refused += 1;
    return route.fulfill({ status: 404, body: "" });
  });
  await page.getByRole("link", { name: "Playbook" }).first().hover();
  await expect.poll(() => refused).toBe(1);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await expect(page.getByLabel("Or use another name")).toHaveValue("Typed with care");
  expect(loads).toBe(0);
});

test.describe("with a service worker", () => {
  test.use({ serviceWorkers: "allow" });

  test("a newer version is announced and comes when it is wanted", async ({ page }) => {
    test.slow();
    await page.goto("/read/own");
    await page.getByLabel("Your text").fill("Typed with care");
    await expect
      .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), { timeout: 40_000 })
      .toBe(true);
    // Another address is another worker, as a newer build's is.
    await page.evaluate(() => navigator.serviceWorker.register("/service-worker.js?newer"));
    await expect(page.getByText("A new version of Growth Guide is ready.")).toBeVisible({ timeout: 40_000 });
    const loaded = page.waitForEvent("load");
    await page.getByRole("button", { name: "Load it now" }).click();
    await loaded;
    await expect(page.getByLabel("Your text")).toHaveValue("Typed with care");
    expect(await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).toMatch(/\?newer$/);
  });
});
