// Takes the pictures of README and docs from the running app: `node apps/web/scripts/take-pictures.mjs`, with
// the server started (`npm start`). Text pictures would grow old; these are taken again.
import { fileURLToPath } from "node:url";
import { browserFlags, ensureBrowser } from "@growth-guide/tooling/browser";
import { chromium } from "@playwright/test";

const ADDRESS = process.argv[2] ?? "http://localhost:8000";
const FOLDER = fileURLToPath(new URL("../../../docs/pictures/", import.meta.url));

const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserFlags });
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1.5 });

await page.goto(`${ADDRESS}/read/pricing`);
await page.getByRole("radio", { name: "Beginner" }).check();
await page.getByText("How hard is it?").waitFor();
await page.screenshot({ path: `${FOLDER}reader.png` });

await page.goto(`${ADDRESS}/onboarding/business`);
await page.getByLabel("Or use another name").fill(`Ada Baker ${Date.now().toString(36)}`);
await page.getByRole("button", { name: "Sign in", exact: true }).click();
await page.getByLabel("Business name").fill("Blue Cup");
await page
  .getByLabel("What does it do?")
  .fill("We roast coffee in small batches and serve it by the station.");
await page.getByRole("button", { name: "Continue" }).click();
await page
  .getByLabel("Who are your customers?")
  .fill("Commuters who pass at seven, and parents after school.");
await page.getByRole("button", { name: "Continue" }).click();
await page.getByLabel("What do you want marketing to achieve?").fill("Fifty more regulars by summer.");
await page.getByRole("button", { name: "Save the business" }).click();
await page.waitForURL(/dashboard/);

await page.goto(`${ADDRESS}/strategies`);
await page.getByRole("button", { name: "Write a strategy" }).first().click();
await page.waitForURL(/strategies\/\d+/);
await page.getByRole("heading", { name: /^Timeline/ }).waitFor();
await page.getByRole("heading", { level: 1 }).scrollIntoViewIfNeeded();
await page.screenshot({ path: `${FOLDER}strategy.png` });

await page.goto(`${ADDRESS}/posts/new`);
await page.getByLabel("How many").fill("4");
await page.getByRole("button", { name: "Draft posts" }).click();
await page.getByRole("region", { name: "Drafts" }).getByRole("article").first().waitFor();
await page.goto(`${ADDRESS}/calendar`);
for (const days of [0, 1, 2]) {
  const tray = page.getByRole("region", { name: "Drafts without a time" });
  await tray.getByRole("listitem").first().waitFor();
  const before = await tray.getByRole("listitem").count();
  await tray.getByRole("button", { name: "Plan for tomorrow" }).first().click();
  await tray
    .getByRole("listitem")
    .nth(before - 1)
    .waitFor({ state: "detached" });
  const post = page.locator("[data-day] a").last();
  for (let day = 0; day < 2 * days; day += 1) await post.press("Alt+ArrowRight");
}
await page.goto(`${ADDRESS}/calendar`);
await page.locator("[data-day] a").first().waitFor();
await page.screenshot({ path: `${FOLDER}calendar.png` });

await page.setViewportSize({ width: 390, height: 800 });
await page.goto(ADDRESS);
await page.getByRole("radio", { name: "Beginner" }).check();
await page.screenshot({ path: `${FOLDER}phone.png` });

await browser.close();
