import { HOSTILE_SHAPES } from "./support/hostile-shapes.ts";
import { readAt } from "./support/reading.ts";
import { expect, test } from "./support/test.ts";

/** Shapes in one chapter; an unclosed one may swallow those behind it, so each chapter has few. */
const IN_ONE_CHAPTER = 10;

const chapters = Array.from({ length: Math.ceil(HOSTILE_SHAPES.length / IN_ONE_CHAPTER) }, (_, at) =>
  HOSTILE_SHAPES.slice(at * IN_ONE_CHAPTER, (at + 1) * IN_ONE_CHAPTER),
);

/** Everything in an article that could run, load or send something by itself. */
const LIVE =
  "script, iframe, object, embed, base, meta, link, style, form, template, [srcdoc], [formaction], [autofocus]";

for (const [at, shapes] of chapters.entries()) {
  test(`hostile chapter ${at + 1} of ${chapters.length} is text, and nothing in it runs`, async ({
    page,
  }) => {
    await page.goto("/read/own");
    await page
      .getByLabel("Your text")
      .fill(`# Hostile\n\n${shapes.join("\n\nPrior to it.\n\n")}\n\nThe end.\n`);
    await page.getByRole("button", { name: "Read it" }).click();
    const article = page.getByRole("article");
    for (const level of ["Original", "Beginner"] as const) {
      if (level !== "Original") await readAt(page, level);
      await expect(article).toBeVisible();
      expect(await article.locator(LIVE).count()).toBe(0);
      const dangerous = await article.evaluate((root) => {
        // As the browser reads an address, whatever its spelling.
        const runs = (address: string) =>
          !["http:", "https:", "mailto:"].includes(new URL(address, location.href).protocol);
        return [...root.querySelectorAll("*")].flatMap((element) => [
          ...element.getAttributeNames().filter((name) => /^on/i.test(name)),
          ...["href", "src", "xlink:href", "action", "data"].filter((name) =>
            runs(element.getAttribute(name) ?? ""),
          ),
        ]);
      });
      expect(dangerous).toEqual([]);
    }
    expect(await page.evaluate(() => "hacked" in window)).toBe(false);
  });
}
