import { readFile } from "node:fs/promises";
import { readAt } from "./support/reading.ts";
import { expect, test } from "./support/test.ts";

const CHAPTER = `# On utilizing time

Prior to commencing, it is advisable to ascertain the requirements, because the subsequent stages utilize them considerably.

- one **bold** item

| What | Costs |
| ---- | ----- |
| Tea  | $2    |
`;

test("a pasted chapter is read at a level, and is still there after a refresh", async ({ page }) => {
  await page.goto("/read/own");
  await page.getByRole("button", { name: "Read it" }).click();
  await expect(page.getByLabel("Your text")).toHaveAccessibleDescription(/Paste a text first/);
  await page.getByLabel("Your text").fill(CHAPTER);
  await page.getByRole("button", { name: "Read it" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("On utilizing time");
  await readAt(page, "Beginner");
  await expect(page.getByRole("article")).not.toContainText("Prior to");
  await expect(page.getByRole("cell", { name: "$2" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("radio", { name: "Beginner" })).toBeChecked();
  await expect(page.getByRole("article")).not.toContainText("Prior to");
  await page.getByRole("button", { name: "Change the text" }).click();
  await expect(page.getByLabel("Your text")).toHaveValue(CHAPTER);
});

test("a file is taken, and one that cannot be is refused in words", async ({ page }) => {
  await page.goto("/read/own");
  const picker = page.locator("input[type=file]");
  await picker.setInputFiles({ name: "photo.png", mimeType: "image/png", buffer: Buffer.from("x") });
  await expect(page.getByRole("alert")).toContainText("Choose a .md, .txt or .html file");
  await picker.setInputFiles({
    name: "page.html",
    mimeType: "text/html",
    buffer: Buffer.from("<h1>From a page</h1><p>Text<script>alert(1)</script></p>"),
  });
  await expect(page.getByLabel("Your text")).toHaveValue("# From a page\n\nText");
});

const HOSTILE = [
  "# Hostile",
  '<script>window.hacked = "script"</script>',
  '<img src="x" onerror="window.hacked = 1">',
  '<svg onload="window.hacked = 1"></svg>',
  "[link](javascript:window.hacked=1) and ![image](javascript:window.hacked=1)",
  '<a href="javascript:window.hacked=1" onclick="window.hacked=1">tag</a>',
  '<iframe srcdoc="<script>parent.hacked=1</script>"></iframe>',
  "$\\href{javascript:window.hacked=1}{x_1}$ and $\\htmlData{x=1}{y_2}$",
  "[ref]: javascript:window.hacked=1",
  "[a reference][ref] <javascript:window.hacked=1>",
  "`".repeat(3) + 'html\n<script>window.hacked = "code"</script>\n' + "`".repeat(3),
].join("\n\n");

test("hostile Markdown runs nothing, at any level", async ({ page }) => {
  await page.goto("/read/own");
  await page.getByLabel("Your text").fill(HOSTILE);
  await page.getByRole("button", { name: "Read it" }).click();
  const article = page.getByRole("article");
  for (const level of ["Original", "Beginner", "Advanced"] as const) {
    if (level !== "Original") await readAt(page, level);
    await expect(article.locator("code").first()).toContainText("<script>");
    await expect(
      article.locator("script, iframe, object, embed, svg[onload], [onerror], [onclick]"),
    ).toHaveCount(0);
    await expect(article.locator('[href^="javascript" i], [src^="javascript" i]')).toHaveCount(0);
  }
  expect(await page.evaluate(() => "hacked" in window)).toBe(false);
});

test("hostile Markdown runs nothing when it is compared, searched and saved", async ({ page }) => {
  const hostile = `${HOSTILE}\n\nPrior to <b onclick="window.hacked=1">utilizing</b> <script>window.hacked=1</script> it, ascertain [this](javascript:window.hacked=1) carefully.\n`;
  await page.goto("/read/own");
  await page.getByLabel("Your text").fill(hostile);
  await page.getByRole("button", { name: "Read it" }).click();
  await readAt(page, "Beginner");
  await page.getByLabel("Show changes").check();
  const changes = page.getByRole("button", { name: /what and why/ });
  await expect(changes.first()).toBeVisible();
  for (const toggle of await changes.all()) await toggle.click();
  await page.keyboard.press("b");
  // On a phone what both say in the same words stands once.
  await expect(page.locator('.pair[data-changed="true"]').first()).toBeVisible();
  await page.keyboard.press("/");
  await page.getByRole("searchbox").fill("<script>");
  await expect(page.getByRole("search").getByRole("status")).toHaveText(/of/);
  await page.keyboard.press("Escape");
  await expect(
    page.getByRole("article").locator("script, iframe, object, [onerror], [onclick], [href^='javascript' i]"),
  ).toHaveCount(0);
  await page.getByRole("button", { name: "More tools" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as web page" }).click();
  const html = await readFile(await (await download).path(), "utf8");
  expect(html).not.toMatch(/<script|onclick=|onerror=|href="javascript|<iframe/i);
  expect(await page.evaluate(() => "hacked" in window)).toBe(false);
});

test("a text made to choke a parser is shown as plain text", async ({ page }) => {
  await page.goto("/read/own");
  await page
    .getByLabel("Your text")
    .fill(`${"> - ".repeat(2_000)}deep\n\n${"*a_ ".repeat(16_000)}\n\nThe end.`);
  await page.getByRole("button", { name: "Read it" }).click();
  await expect(page.locator("pre.plain")).toHaveCount(1);
  await page.getByText("The end.").scrollIntoViewIfNeeded();
  await expect(page.locator("pre.plain")).toHaveCount(2);
});

test("a long chapter can be read to its end and keeps its place", async ({ page }) => {
  const paragraph =
    "The owner utilizes the ledger in order to ascertain whether the month was a good one. ".repeat(6);
  const chapter = Array.from({ length: 300 }, (_, at) => `## Part ${at}\n\n${paragraph}`).join("\n\n");
  await page.goto("/read/own");
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "long.md", mimeType: "text/markdown", buffer: Buffer.from(chapter) });
  await page.getByRole("button", { name: "Read it" }).click();
  await expect(page.getByRole("article")).toBeVisible();
  // Where there is little room, the contents are folded.
  const contents = page.getByText("In this chapter").and(page.locator("summary"));
  if (await contents.isVisible()) await contents.click();
  await page.getByRole("link", { name: "Part 250" }).click();
  await expect(page.getByRole("heading", { name: "Part 250" })).toBeInViewport();
  await readAt(page, "Beginner");
  await expect(page.getByRole("heading", { name: "Part 250" })).toBeInViewport();
});

test("a file that takes the place of what was typed can be taken back", async ({ page }) => {
  await page.goto("/read/own");
  const text = page.getByLabel("Your text");
  await text.fill("Typed by hand");
  await page.locator("input[type=file]").setInputFiles({
    name: "notes.md",
    mimeType: "text/markdown",
    buffer: Buffer.from("# Notes\n\nFrom a file."),
  });
  await expect(text).toHaveValue("# Notes\n\nFrom a file.");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(text).toHaveValue("Typed by hand");
});

test("Back returns from the reading to the text as typed, and forward to the reading", async ({ page }) => {
  await page.goto("/read/own");
  const text = page.getByLabel("Your text");
  await text.fill(CHAPTER);
  await page.getByRole("button", { name: "Read it" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("On utilizing time");
  await page.goBack();
  await expect(text).toHaveValue(CHAPTER);
  await page.goForward();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("On utilizing time");
  // Whoever comes back by a link goes on reading.
  await page.goto("/read/own");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("On utilizing time");
  await page.getByRole("button", { name: "Change the text" }).click();
  await expect(text).toHaveValue(CHAPTER);
  await page.reload();
  await expect(text).toHaveValue(CHAPTER);
});
