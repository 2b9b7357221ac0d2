import type { Page } from "@playwright/test";
import { expectFits, expectSound } from "./support/sound.ts";
import { anOwner } from "./support/owner.ts";
import { expect, test } from "./support/test.ts";

const HEADINGS = {
  en: "Marketing know‑how, at the level you need it today",
  de: "Marketingwissen auf der Stufe, die Sie heute brauchen",
  ar: "معرفة تسويقية بالمستوى الذي تحتاج إليه اليوم",
} as const;

/** Pages as they are once somebody has a business. */
const MEMBER_PAGES = [
  "/dashboard",
  "/onboarding/goals",
  "/businesses",
  "/strategies",
  "/posts",
  "/posts/new",
  "/posts/templates",
  "/calendar",
  "/account",
];

test("a language is chosen in the footer, holds over a refresh, and the focus stays where it was", async ({
  page,
}) => {
  await page.goto("/");
  const html = page.locator("html");
  const choice = page.getByRole("contentinfo").getByRole("combobox");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(HEADINGS.en);
  await choice.selectOption("ar");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(HEADINGS.ar);
  await expect(html).toHaveAttribute("dir", "rtl");
  await expect(page).toHaveTitle(/نشاطك التجاري/);
  await expect(choice).toBeFocused();
  await page.reload();
  await expect(html).toHaveAttribute("lang", "ar");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(HEADINGS.ar);
  await choice.selectOption("de");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(HEADINGS.de);
  await expect(page.getByRole("heading", { level: 2, name: "Ein Absatz auf jeder Stufe" })).toBeVisible();
  await expect(html).toHaveAttribute("dir", "ltr");
});

test("what is being typed is still there in another language", async ({ page }) => {
  await page.goto("/read/own");
  await page.getByLabel("Your text").fill("# Margins\n\nA business needs one.");
  await page.getByRole("contentinfo").getByRole("combobox").selectOption("de");
  await expect(page.getByLabel("Ihr Text")).toHaveValue("# Margins\n\nA business needs one.");
});

test.describe("a browser that prefers Arabic", () => {
  test.use({ locale: "ar" });

  test("never sees English first", async ({ page }) => {
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      // Frame by frame: what stands in the page and is not shown, nobody sees.
      const look = () => {
        const heading = document.querySelector("h1");
        if (heading?.checkVisibility({ visibilityProperty: true }))
          seen.push(`${document.documentElement.dir} ${heading.textContent}`);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(HEADINGS.ar);
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
    expect([...new Set(seen)]).toEqual([`rtl ${HEADINGS.ar}`]);
  });

  test("reads a chapter in its own direction, with the tools in Arabic", async ({ page }) => {
    test.slow();
    await page.goto("/read/pricing");
    await page.getByRole("radio", { name: "مبتدئ" }).check();
    await expect(page.getByRole("heading", { name: "ما مدى صعوبته؟" })).toBeVisible();
    const paragraph = page.locator('.block[data-kind="paragraph"]').first();
    expect(await paragraph.evaluate((element) => getComputedStyle(element).direction)).toBe("ltr");
    await expect(paragraph).toHaveAttribute("lang", "en");
    await page.keyboard.press("c");
    await expect(page.getByRole("button", { name: /ماذا ولماذا/ }).first()).toBeVisible();
    await expectSound(page);
  });
});

/** On a phone nothing is too wide, however long its words are. */
async function expectNarrow(page: Page): Promise<void> {
  await page.setViewportSize({ width: 360, height: 800 });
  await expect(page.locator("h1")).toHaveCount(1);
  await expect(page.locator("main .skeleton")).toHaveCount(0);
  await expectFits(page);
}

for (const [locale, look] of [
  ["ar", expectSound],
  ["de", expectNarrow],
] as const) {
  test.describe(`the main pages in ${locale}`, () => {
    test.use({ locale });

    test("open ones are sound", async ({ page }) => {
      test.slow();
      for (const path of ["/", "/read", "/read/own", "/sign-in", "/nowhere"]) {
        await page.goto(path);
        await look(page);
      }
    });

    test("a member's ones are sound", async ({ page }) => {
      test.slow();
      await anOwner(page);
      for (const path of MEMBER_PAGES) {
        await page.goto(path);
        await expect(page.locator("html")).toHaveAttribute("lang", locale);
        await look(page);
      }
    });
  });
}
