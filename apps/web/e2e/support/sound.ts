import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { cutOff, smallTargets } from "./fits.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** 320 pixels are what a screen of 1280 has left at a zoom of 400 %, and one of 640 at 200 %. */
const WIDTHS = [320, 360, 768, 1440] as const;
const LOOKED_AT = { light: [360, 1440], dark: [360, 768, 1440] } as const;

/** One heading, a title; at every width nothing is too wide, and by day and night axe finds nothing. */
export async function expectSound(page: Page): Promise<void> {
  await expect(page.locator("h1")).toHaveCount(1);
  await expect(page.locator("main .skeleton")).toHaveCount(0);
  await expect(page).toHaveTitle(/ · Growth Guide$/);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      `too wide for ${width} pixels`,
    ).toBeLessThanOrEqual(0);
    expect(await page.evaluate(brokenWords), `letter by letter at ${width} pixels`).toEqual([]);
    if (width === 360) await expectFits(page);
  }
  for (const theme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: theme });
    await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
    for (const width of LOOKED_AT[theme]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await violationsOf(page), `${theme}, ${width} pixels wide`).toEqual([]);
    }
  }
}

/** Whatever is shown is within its width, and whatever is pressed is large enough for a thumb. */
export async function expectFits(page: Page): Promise<void> {
  expect(await page.evaluate(cutOff), `cut off on ${page.url()}`).toEqual([]);
  expect(await page.evaluate(smallTargets), `too small to press on ${page.url()}`).toEqual([]);
}

/** Short words of tables that stand on more than one line, which a column too narrow makes of them. */
function brokenWords(): string[] {
  return [...document.querySelectorAll("main th, main td")].flatMap((cell) => {
    const text = [...cell.childNodes].find((node) => node.nodeType === Node.TEXT_NODE);
    const word = /\p{L}{3,12}/u.exec(text?.textContent ?? "");
    if (text === undefined || word === null) return [];
    const range = document.createRange();
    range.setStart(text, word.index);
    range.setEnd(text, word.index + word[0].length);
    return range.getClientRects().length > 1 ? [word[0]] : [];
  });
}

async function violationsOf(page: Page): Promise<unknown[]> {
  const { violations } = await new AxeBuilder({ page })
    // There are no frames to look into; without them everything happens in this one page.
    .setLegacyMode(true)
    .options({ resultTypes: ["violations"], runOnly: { type: "tag", values: RULES } })
    .analyze();
  return violations.map(({ id, nodes }) => [
    id,
    ...nodes.map(({ html, failureSummary }) => [html, failureSummary]),
  ]);
}
