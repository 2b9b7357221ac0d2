import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { aBusiness, aPost } from "../../../test/factories.ts";
import { renderApp } from "../../../test/render-app.tsx";
import { aStrategy } from "../../../test/strategy-factories.ts";
import { GrowthOverview } from "./growth-overview.tsx";

const page = <Item,>(items: Item[]) => ({ items, nextCursor: null });
const inThreeDays = new Date(Date.now() + 3 * 86_400_000).toISOString();
const planned = aPost({ id: 2, status: "scheduled", scheduledFor: inThreeDays });

test("the first steps say what is done, and a list that was closed stays closed until it is opened", async () => {
  const api = {
    "strategy.list": () => page([aStrategy()]),
    "content.list": () => page([]),
  };
  const first = renderApp(<GrowthOverview businesses={[aBusiness()]} />, { api });
  expect(await screen.findByText("2 of 5 done")).toBeDefined();
  expect(screen.getByRole("link", { name: "Approve it" }).getAttribute("href")).toBe("/strategies/3");
  await first.user.click(screen.getByRole("button", { name: "Close the list" }));
  cleanup();

  const second = renderApp(<GrowthOverview businesses={[aBusiness()]} />, { api });
  await second.user.click(await screen.findByRole("button", { name: "Show the first steps" }));
  expect(screen.getByRole("link", { name: "Draft some posts" })).toBeDefined();
});

test("posts are counted by where they stand, and planned ones by week, in a picture and as figures", async () => {
  const { user } = renderApp(<GrowthOverview businesses={[aBusiness()]} />, {
    api: {
      "strategy.list": () => page([]),
      "content.list": () => page([aPost(), planned]),
      "content.calendar": () => [planned],
    },
  });
  const posts = await screen.findByRole("region", { name: "Your posts" });
  expect(within(posts).getByText("Planned").nextSibling?.textContent).toBe("1");
  expect(
    await within(posts).findByRole("img", {
      name: "Posts planned per week: 1 in 8 weeks, at most 1 in one.",
    }),
  ).toBeDefined();
  const byStatus = within(posts).getByRole("table", { name: "Posts by status, 2 in all" });
  expect(
    within(byStatus)
      .getAllByRole("row")
      .map(({ textContent }) => textContent),
  ).toEqual(["StatusPosts", "Drafts1", "Planned1", "Posted0"]);
  await user.click(within(posts).getByText("Show the figures"));
  const figures = within(within(posts).getByRole("table", { name: "Posts planned per week" })).getAllByRole(
    "cell",
  );
  await waitFor(() => expect(figures.reduce((sum, cell) => sum + Number(cell.textContent), 0)).toBe(1));
});

test("where no post has a day yet, the way to give it one stands in the picture's place", async () => {
  renderApp(<GrowthOverview businesses={[aBusiness()]} />, {
    api: {
      "strategy.list": () => page([]),
      "content.list": () => page([aPost()]),
      "content.calendar": () => [],
    },
  });
  const posts = await screen.findByRole("region", { name: "Your posts" });
  expect(await within(posts).findByText(/^Nothing is planned for the coming weeks/)).toBeDefined();
  expect(within(posts).getByRole("link", { name: "Open the calendar" }).getAttribute("href")).toBe(
    "/calendar",
  );
  expect(within(posts).queryByRole("img", { name: /per week/ })).toBeNull();
});
