import { expect, type Page } from "@playwright/test";

export type LevelLabel = "Original" | "Beginner" | "Intermediate" | "Advanced";

/** Chooses a level and waits until its text is on the screen. */
export async function readAt(page: Page, level: LevelLabel): Promise<void> {
  await page.getByRole("radio", { name: level }).check();
  await expectLevel(page, level);
}

/** The level is chosen, announced, and nothing is being waited for. */
export async function expectLevel(page: Page, level: LevelLabel): Promise<void> {
  await expect(page.getByRole("radio", { name: level })).toBeChecked();
  await expect(
    page.getByRole("status").filter({ hasText: `Showing ${level === "Original" ? "the original" : level}` }),
  ).toHaveCount(1);
  await expect(page.getByRole("article")).toHaveAttribute("aria-busy", "false");
}

/** Scrolls as a reader does, until the block with this text is at the top of the text. */
export async function scrollToText(page: Page, text: string): Promise<void> {
  await page
    .getByRole("article")
    .getByText(text)
    .first()
    .evaluate((element) => {
      dispatchEvent(new WheelEvent("wheel"));
      scrollBy({ top: element.getBoundingClientRect().top - 120, behavior: "instant" });
    });
}

/** Where the block at the reading line begins in the original, once the page has come to rest. */
export async function placeOf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let still = 0;
    let last = -1;
    while (still < 8) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      still = scrollY === last ? still + 1 : 0;
      last = scrollY;
    }
    const blocks = [...document.querySelectorAll<HTMLElement>("[data-source]")];
    const above = blocks.filter((block) => block.getBoundingClientRect().top <= 134);
    return Number(above.at(-1)?.dataset["source"] ?? 0);
  });
}
