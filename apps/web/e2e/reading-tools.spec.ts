import { readFile } from "node:fs/promises";
import { expectLevel, placeOf, readAt, scrollToText } from "./support/reading.ts";
import { expectFits } from "./support/sound.ts";
import { expect, test } from "./support/test.ts";

const CHAPTER = "/read/pricing";

test("a changed paragraph shows what was changed, why, and where its words come from", async ({ page }) => {
  await page.goto(CHAPTER);
  await readAt(page, "Beginner");
  await page.getByLabel("Show changes").check();
  const article = page.getByRole("article");
  const toggle = article.getByRole("button", { name: /changes?: what and why/ }).first();
  await toggle.focus();
  await page.keyboard.press("Enter");
  await expect(toggle).toHaveAttribute("aria-expanded", "true");
  await expect(article.locator(".diff del").first()).toBeVisible();
  await expect(article.locator(".diff ins").first()).toBeVisible();
  await expect(article.getByText("by fixed rules")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(article.locator(".diff")).toHaveCount(0);
});

test("one paragraph is read at another level, and that is taken back", async ({ page }) => {
  await page.goto(CHAPTER);
  await readAt(page, "Beginner");
  const rewritten = page.locator('.block[data-origin="rewritten"]').first();
  const block = page.locator(`.block[data-source="${await rewritten.getAttribute("data-source")}"]`);
  const text = block.locator("p").first();
  const beginner = await text.innerText();
  await page.getByLabel("Show changes").check();
  await block.getByRole("button", { name: "Go deeper" }).click();
  await expect(block.getByText(/^Shown as/)).toBeVisible();
  expect(await text.innerText()).not.toBe(beginner);
  await block.getByRole("button", { name: "Undo" }).click();
  await expect(block.getByText(/^Shown as/)).toHaveCount(0);
  expect(await text.innerText()).toBe(beginner);
  await block.getByRole("button", { name: "Make simpler" }).click();
  await expect(page.getByText("No level says this paragraph in simpler words.")).toBeVisible();
});

test("the chapter stands beside the original, in step, and the place stays", async ({ page }) => {
  await page.goto(CHAPTER);
  await readAt(page, "Beginner");
  await scrollToText(page, "The number that pays the rent");
  const place = await placeOf(page);
  await page.keyboard.press("b");
  const pair = page.locator('.pair[data-changed="true"]').first();
  await expect(pair).toBeAttached();
  expect(await placeOf(page)).toBe(place);
  const [written, adapted] = await Promise.all([
    pair.locator("> div").first().boundingBox(),
    pair.locator("> div").last().boundingBox(),
  ]);
  // Where there is no room for two columns the original stands above.
  if (page.viewportSize()?.width === 360) expect(written?.y).toBeLessThan(adapted?.y ?? 0);
  else expect(written?.y).toBe(adapted?.y);
  await page.keyboard.press("b");
  await expect(page.locator(".pair")).toHaveCount(0);
  expect(await placeOf(page)).toBe(place);
});

test("words are searched by keyboard, counted, gone through and left where they are", async ({ page }) => {
  await page.goto(CHAPTER);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.keyboard.press("/");
  const field = page.getByRole("searchbox", { name: "Search in the chapter" });
  await expect(field).toBeFocused();
  await page.keyboard.type("break-even point");
  const status = page.getByRole("search").getByRole("status");
  // The search follows the typing; the last key has arrived when what is marked ends with it.
  const marked = () =>
    page.evaluate(() => {
      const [range] = CSS.highlights.get("reader-match-current") ?? [];
      return range instanceof Range ? range.toString() : "";
    });
  await expect.poll(marked).toMatch(/^break-even\s+point$/i);
  await expect(status).toHaveText(/^1 of [2-9]\d*$/);
  await page.keyboard.press("Enter");
  await expect(status).toHaveText(/^2 of/);
  await page.keyboard.press("Shift+Enter");
  await expect(status).toHaveText(/^1 of/);
  expect(await page.evaluate(() => CSS.highlights.get("reader-match")?.size ?? 0)).toBeGreaterThan(1);
  // The current one is among them, and is drawn over them.
  const priority = (name: string) => page.evaluate((mark) => CSS.highlights.get(mark)?.priority ?? 0, name);
  expect(await priority("reader-match-current")).toBeGreaterThan(await priority("reader-match"));
  await page.keyboard.press("Escape");
  await expect(field).toHaveCount(0);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  await expect(page.locator(".block:focus")).toContainText(/break-even\s+point/i);
});

test("a search goes on in the level that is chosen meanwhile, and says when there is nothing", async ({
  page,
}) => {
  await page.goto(CHAPTER);
  await page.getByRole("button", { name: "Search in the chapter" }).click();
  const status = page.getByRole("search").getByRole("status");
  await page.getByRole("searchbox").fill("competitor");
  await expect(status).toHaveText(/ of /);
  await page.getByRole("searchbox").fill("zebra crossing");
  await expect(status).toHaveText("No matches");
  await page.getByRole("searchbox").fill("Key points");
  await expect(status).toHaveText("No matches");
  await readAt(page, "Beginner");
  await expect(status).toHaveText("1 of 1");
});

test("a tool that cannot be loaded says so, the text stays, and it opens when it can be", async ({
  page,
}) => {
  const code = "**/assets/toolbox-*.js";
  await page.route(code, (route) => route.abort());
  await page.goto(CHAPTER);
  // It might be gone for a newer version's sake: the page is loaded again, once.
  const loaded = page.waitForEvent("load");
  await page.keyboard.press("/");
  await loaded;
  await page.locator("html[data-alive]").waitFor({ state: "attached" });
  await page.keyboard.press("/");
  await expect(page.getByText("This tool could not be loaded.")).toBeVisible();
  await expect(page.getByRole("article")).toContainText("No other decision changes the result");
  await expect(page.getByRole("button", { name: "Search in the chapter" })).toHaveAttribute(
    "aria-expanded",
    "false",
  );
  await page.unroute(code);
  const loadedAgain = page.waitForEvent("load");
  await page.getByRole("button", { name: "Load again" }).click();
  await loadedAgain;
  await page.locator("html[data-alive]").waitFor({ state: "attached" });
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox", { name: "Search in the chapter" })).toBeFocused();
});

test("comfort settings change the text at once, keep the place, and are remembered", async ({ page }) => {
  await page.goto(CHAPTER);
  await scrollToText(page, "The number that pays the rent");
  const place = await placeOf(page);
  const size = () =>
    page.locator(".chapter").evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  const before = await size();
  await page.keyboard.press("a");
  const panel = page.getByRole("dialog", { name: "Comfort settings" });
  await panel.getByRole("button", { name: "Increase text size" }).click();
  await panel.getByRole("button", { name: "Increase line spacing" }).click();
  await panel.getByRole("radio", { name: "Plain" }).check();
  await panel.getByRole("radio", { name: "Dark" }).check();
  await panel.getByLabel("Mark the lines being read").check();
  expect(await size()).toBeGreaterThan(before);
  await page.keyboard.press("Escape");
  await expect(panel).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Comfort settings" })).toBeFocused();
  expect(await placeOf(page)).toBe(place);
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.locator(".line-guide")).toBeAttached();
  expect(await size()).toBeGreaterThan(before);
  expect(
    await page.locator(".chapter").evaluate((element) => getComputedStyle(element).fontFamily),
  ).toContain("Figtree");
});

test("what is read is saved as Markdown and as a page of its own", async ({ page }) => {
  await page.goto(CHAPTER);
  await readAt(page, "Beginner");
  const save = async (name: string) => {
    await page.getByRole("button", { name: "More tools" }).click();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name }).click();
    const file = await download;
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
  };
  const markdown = await save("Save as Markdown");
  expect(markdown.name).toBe("pricing-and-unit-economics-beginner.md");
  expect(markdown.text).toContain("> **Key points**");
  expect(markdown.text).not.toContain("cg:add");
  const html = await save("Save as web page");
  expect(html.name).toBe("pricing-and-unit-economics-beginner.html");
  expect(html.text).toContain("<math");
  expect(html.text).not.toMatch(/<script|<button|class="block|href="\/|Make simpler/);
  await page.goto("about:blank");
  await page.setContent(html.text);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Pricing and unit economics");
});

test("on paper there is the chapter and nothing of the app", async ({ page }) => {
  await page.goto(CHAPTER);
  await readAt(page, "Beginner");
  await page.keyboard.press("c");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("article")).toBeVisible();
  for (const hidden of [
    page.getByRole("banner"),
    page.getByRole("contentinfo"),
    page.getByRole("group", { name: "Reading level" }),
    page.getByRole("complementary", { name: "About this level" }),
    page.locator(".paragraph-tools").first(),
  ])
    await expect(hidden).toBeHidden();
});

test("every tool is within a phone's width, large enough for a thumb, and can be reached by keyboard", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto(CHAPTER);
  await readAt(page, "Beginner");
  await page.keyboard.press("c");
  await page
    .getByRole("button", { name: /changes?: what and why/ })
    .first()
    .click();
  await expectFits(page);
  for (const name of ["Search in the chapter", "Comfort settings", "More tools", "Levels and keys"]) {
    await page.getByRole("button", { name, exact: true }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole(name.startsWith("Search") ? "search" : "dialog")).toBeVisible();
    await expectFits(page);
    await page.keyboard.press("Escape");
    await expect(page.getByRole(name.startsWith("Search") ? "search" : "dialog")).toHaveCount(0);
  }
  await page.keyboard.press("b");
  await expect(page.locator(".pair").first()).toBeAttached();
  await expectFits(page);
  await expectLevel(page, "Beginner");
});

test("the grades of all levels stand in one plot and one table, those that were not read yet too", async ({
  page,
}) => {
  await page.goto(CHAPTER);
  await readAt(page, "Intermediate");
  const aside = page.getByRole("complementary", { name: "About this level" });
  const plot = aside.getByRole("img", { name: /^Grades along the chapter/ });
  await expect(plot).toHaveAccessibleName(/: Original grade \d+ to \d+ and Intermediate grade \d+ to \d+\.$/);

  // One level does not come: it says so, and is asked for again.
  const asked = "**/trpc/personalization.*";
  await page.route(asked, (route) =>
    route.fulfill({
      status: 503,
      contentType: "application/json",
      body: JSON.stringify(FAILED),
    }),
  );
  await aside.getByLabel("Show all levels").check();
  await expect(aside.getByRole("alert")).toHaveText([/^Beginner is missing: /, /^Advanced is missing: /]);
  await page.unroute(asked);
  await aside.getByRole("alert").filter({ hasText: "Beginner" }).getByRole("button").click();
  await expect(aside.getByRole("alert")).toHaveText([/^Advanced is missing: /]);
  await aside.getByRole("alert").getByRole("button", { name: "Try again" }).click();
  await expect(aside.getByRole("alert")).toHaveCount(0);

  await expect(plot.locator("path")).toHaveCount(4);
  await expect(plot).toHaveAccessibleName(
    /Original .* Beginner .* Intermediate .* Advanced grade \d+ to \d+\.$/,
  );
  await aside.getByText("Grades by section").click();
  const table = aside.getByRole("table", { name: "Grades from beginning to end" });
  await expect(table.getByRole("columnheader")).toHaveText([
    "Section",
    "Original",
    "Beginner",
    "Intermediate",
    "Advanced",
  ]);
  const figures = await table.getByRole("cell").allInnerTexts();
  expect(figures.length).toBeGreaterThan(4);
  for (const figure of figures) expect(figure).toMatch(/^\d+\.\d$/);
  // However many columns there are, what stands around them keeps its width.
  await expectFits(page);
  // The chapter is still read at the level that was chosen.
  await expectLevel(page, "Intermediate");
});

const FAILED = {
  error: {
    message: "Busy",
    code: -32_603,
    data: { code: "SERVICE_UNAVAILABLE", error: "service_unavailable" },
  },
};
