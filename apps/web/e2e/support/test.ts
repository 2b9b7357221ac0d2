import { expect, test as base, type Page } from "@playwright/test";

export { expect };

/** A test that fails when the page throws, breaks the server's content policy, or asks anybody but this server. */
export const test = base.extend<{ failures: string[] }>({
  // Pages are there before the app has come to life in them, and keys pressed until then are nobody's.
  page: async ({ page, javaScriptEnabled }, use) => {
    const goto = page.goto.bind(page);
    page.goto = async (address, options) => {
      const response = await goto(address, options);
      if (javaScriptEnabled && options?.waitUntil === undefined)
        await page
          .locator("html[data-alive]")
          .waitFor({ state: "attached", timeout: 5_000 })
          // A test in which nothing can be loaded sees what there is.
          .catch(() => undefined);
      return response;
    };
    await use(page);
  },
  failures: [
    async ({ page, context, baseURL }, use) => {
      const failures: string[] = [];
      context.on("request", (request) => {
        const { origin, protocol } = new URL(request.url());
        if (/^(https?|wss?):$/.test(protocol) && origin !== baseURL) failures.push(`asked ${request.url()}`);
      });
      page.on("pageerror", (error) => failures.push(error.message));
      page.on("console", (message) => {
        if (/Content Security Policy/.test(message.text())) failures.push(message.text());
      });
      await use(failures);
      expect(failures).toEqual([]);
    },
    { auto: true },
  ],
});

let people = 0;

/** A name nobody else in this run has. */
export function aPerson(): string {
  people += 1;
  return `Ada ${process.pid}x${people}x${Date.now().toString(36)}`;
}

/** Signs in where the page asks for it. */
export async function signInHere(page: Page, name = aPerson()): Promise<string> {
  await page.getByLabel("Or use another name").fill(name);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByRole("link", { name: `Your account, ${name}` })).toBeVisible();
  return name;
}

/** A business of the signed-in person, made on the pages. */
export async function makeBusiness(page: Page, name: string): Promise<void> {
  await page.goto("/onboarding/business");
  await page.getByLabel("Business name").fill(name);
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("button", { name: "Skip for now" }).click();
  await page.getByRole("button", { name: "Save the business" }).click();
  await expect(page).toHaveURL(/\/dashboard$/);
}
