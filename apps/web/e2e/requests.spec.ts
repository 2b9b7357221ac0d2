import type { Page } from "@playwright/test";
import { anOwner } from "./support/owner.ts";
import { expect, test } from "./support/test.ts";

/** Calls of the server that a visit makes, each with the procedures it carries. The last is answered when it returns. */
async function callsOf(page: Page, last: RegExp, visit: () => Promise<unknown>): Promise<string[]> {
  const calls: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith("/trpc/")) calls.push(pathname.slice("/trpc/".length));
  });
  const answered = page.waitForResponse((response) => last.test(new URL(response.url()).pathname));
  await visit();
  await (await answered).finished();
  await page.waitForLoadState("networkidle");
  return calls;
}

/** What a device keeps of the playbook for days without a network: the chapters, in one call. */
const CHAPTERS = /^(?:chapter\.get,)+chapter\.get$/;

for (const address of ["/read/pricing", "/read"])
  test(`${address} comes with its words: a first visit asks for the chapters to keep and nothing else`, async ({
    page,
  }) => {
    const calls = await callsOf(page, /chapter\.get/, () => page.goto(address));
    expect(calls).toEqual([expect.stringMatching(CHAPTERS)]);
  });

test("the first page asks for the list of chapters, and for all chapters in one call", async ({ page }) => {
  const calls = await callsOf(page, /chapter\.get/, () => page.goto("/"));
  expect(calls).toEqual(["chapter.list", expect.stringMatching(CHAPTERS)]);
});

test("the dashboard asks for businesses, strategies and posts in one call, and twice more at most", async ({
  page,
}) => {
  await anOwner(page);
  const calls = await callsOf(page, /content\.list/, async () => {
    await page.goto("/dashboard");
    await expect(page.getByText("0 of 5 done")).toBeVisible();
  });
  // What the device keeps of the playbook may come just now, or have come on the page before.
  const own = calls.filter((call) => !call.startsWith("chapter."));
  expect(own.length).toBeLessThanOrEqual(3);
  expect(own).toContain("business.list,strategy.list,content.list");
});
