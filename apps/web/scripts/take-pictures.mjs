// Takes the pictures of README and docs from the running app: `pnpm --filter web pictures`, with the server started
// (`npm start`), or `… pictures http://localhost:8001`. Pictures drawn by hand would grow old; these are taken again.
import { fileURLToPath } from "node:url";
import { browserFlags, ensureBrowser } from "@growth-guide/tooling/browser";
import { chromium } from "@playwright/test";
import { makeDemoPerson } from "./demo-person.ts";

const ADDRESS = process.argv[2] ?? "http://localhost:8000";
const FOLDER = fileURLToPath(new URL("../../../docs/images/", import.meta.url));
const DESK = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

const person = await makeDemoPerson(ADDRESS, `Ada Baker ${Date.now().toString(36)}`);
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserFlags });

const beginner = async (page) => {
  await page.getByRole("radio", { name: "Beginner" }).check();
  await page.getByText("This level", { exact: true }).waitFor();
};
const shown = (page) => page.waitForFunction(() => document.querySelector("main .skeleton") === null);

/** Each picture: what it is called, where it is taken, and what is done before. */
const pictures = [
  { name: "landing", path: "/", prepare: beginner },
  {
    name: "reader",
    path: "/read/pricing",
    prepare: async (page) => {
      await beginner(page);
      await page.getByRole("img", { name: /^Grades along the chapter/ }).waitFor();
    },
  },
  {
    name: "changes",
    path: "/read/pricing",
    dark: true,
    prepare: async (page) => {
      await beginner(page);
      await page.keyboard.press("b");
      await page.getByText("As written", { exact: true }).nth(1).scrollIntoViewIfNeeded();
    },
  },
  { name: "playbook", path: "/read", prepare: shown },
  { name: "dashboard", path: "/dashboard", member: true, prepare: shown },
  {
    name: "strategy",
    path: `/strategies/${person.strategyId}`,
    member: true,
    prepare: (page) => page.getByRole("heading", { name: /^Timeline/ }).waitFor(),
  },
  { name: "post", path: `/posts/${person.postId}`, member: true, prepare: shown },
  {
    name: "calendar",
    path: "/calendar",
    member: true,
    prepare: (page) => page.locator("[data-day] a").first().waitFor(),
  },
  { name: "phone-reader", path: "/read/pricing", phone: true, prepare: beginner },
  { name: "phone-dashboard", path: "/dashboard", phone: true, dark: true, member: true, prepare: shown },
];

for (const picture of pictures) await take(picture);
await browser.close();

async function take({ name, path, phone = false, dark = false, member = false, prepare }) {
  const context = await browser.newContext({
    viewport: phone ? PHONE : DESK,
    deviceScaleFactor: 1.5,
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
    locale: "en-GB",
  });
  if (member) {
    await context.addInitScript((kept) => {
      localStorage.setItem("growth-guide.local-person", kept);
    }, JSON.stringify(person.name));
  }
  const page = await context.newPage();
  await page.goto(ADDRESS + path);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await prepare(page);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${FOLDER}${name}.png` });
  await context.close();
}
