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

await page.setViewportSize({ width: 390, height: 800 });
await page.goto(ADDRESS);
await page.getByRole("radio", { name: "Beginner" }).check();
await page.screenshot({ path: `${FOLDER}phone.png` });

await browser.close();
