import { median, newVisitor } from "./page.mjs";
import { chapterOf, chooseLevel, readOwnText } from "./own-text.mjs";

const ONE_MIB = 2 ** 20;
const SCROLLS = 6;
const VISITS = 5;
/** Between two interactions, as a person takes it. */
const PAUSE_MS = 700;

/** The slowest answer to any key or tap while a chapter of 1 MiB is on the screen, at every level; each by its median. */
export async function measureLongChapter(browser, address) {
  const visits = [];
  for (let visit = 0; visit < VISITS; visit++) visits.push(await visitOnce(browser, address));
  const slowest = Object.keys(interactions)
    .map((name) => ({ name, durations: visits.map((visit) => visit[name]) }))
    .map(({ name, durations }) => ({ name, middle: median(durations), worst: Math.max(...durations) }))
    .toSorted((a, b) => b.middle - a.middle);
  return [
    {
      what: "interaction to next paint, 1 MiB on the screen",
      value: slowest[0].middle,
      limit: 200,
      unit: "ms",
      digits: 0,
      note: slowest.map(({ name, middle, worst }) => `${name} ${middle} (${worst} at worst)`).join(", "),
    },
  ];
}

/** The slowest answer of one visit to each interaction, in milliseconds. */
async function visitOnce(browser, address) {
  const visitor = await newVisitor(browser);
  const { page } = visitor;
  await readOwnText(page, address, chapterOf(ONE_MIB));
  await chooseLevel(page, "Beginner");
  await chooseLevel(page, "Original");
  await visitor.slowProcessor();
  await page.evaluate(() => globalThis.vitals.events.splice(0));
  const slowest = {};
  for (const [name, act] of Object.entries(interactions)) {
    await act(page);
    await page.waitForTimeout(PAUSE_MS);
    const { events } = await visitor.vitals();
    await page.evaluate(() => globalThis.vitals.events.splice(0));
    slowest[name] = Math.max(0, ...events.map(({ duration }) => duration));
  }
  await visitor.close();
  return slowest;
}

/** What somebody does with a long chapter, one after the other. */
const interactions = {
  "scrolling by keys": async (page) => {
    for (let at = 0; at < SCROLLS; at++) await page.keyboard.press("PageDown");
  },
  "level by key": async (page) => {
    await page.keyboard.press("1");
    await settled(page);
  },
  "original by key": async (page) => {
    await page.keyboard.press("o");
    await settled(page);
  },
  "level by tap": async (page) => {
    await page.locator("label", { has: page.getByRole("radio", { name: "Beginner" }) }).click();
    await settled(page);
  },
  "comfort settings": async (page) => {
    const button = page.getByRole("button", { name: "Comfort settings", expanded: true });
    await page.getByRole("button", { name: "Comfort settings" }).click();
    await button.waitFor();
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await button.waitFor({ state: "detached" });
  },
  search: async (page) => {
    await page.keyboard.press("/");
    await page.getByRole("searchbox").pressSequentially("bench 40", { delay: 90 });
    await page.getByRole("status").filter({ hasText: / of / }).waitFor();
    await page.keyboard.press("Escape");
  },
  "show changes": async (page) => {
    await page.keyboard.press("c");
    await settled(page);
    await page.keyboard.press("c");
    await settled(page);
  },
};

/** Until the browser has had nothing to do for a moment. */
async function settled(page) {
  await page.evaluate(
    () => new Promise((resolve) => setTimeout(() => requestIdleCallback(resolve, { timeout: 20_000 }), 100)),
  );
}
