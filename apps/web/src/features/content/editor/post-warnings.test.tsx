import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { aBusiness, aPost } from "../../../test/factories.ts";
import { renderApp } from "../../../test/render-app.tsx";
import { PostWarnings } from "./post-warnings.tsx";

const TEXT = "Our new oven bakes bread with a darker crust, and the whole street smells of it.";
const post = aPost({ id: 1, text: TEXT, scheduledFor: "2026-07-05T08:00:00.000Z" });

function showBeside(...others: { id: number; text: string; scheduledFor: string | null }[]) {
  const items = others.map(aPost);
  renderApp(<PostWarnings post={post} draft={{ text: TEXT, hashtags: "" }} business={aBusiness()} />, {
    api: { "content.list": () => ({ items: [post, ...items], nextCursor: null }) },
  });
}

test("another post within the same hour is named, one an hour away is not", async () => {
  showBeside(
    { id: 2, text: "Closed on Monday.", scheduledFor: "2026-07-05T08:59:00.000Z" },
    { id: 3, text: "Open on Tuesday.", scheduledFor: "2026-07-05T09:00:00.000Z" },
  );
  const warning = await screen.findByText(/Planned within the same hour as/);
  expect(within(warning).getByRole("link").textContent).toContain("Closed on Monday.");
  expect(screen.queryByText(/Open on Tuesday/)).toBeNull();
});

test("a post that says nearly the same is named, whenever it is planned", async () => {
  showBeside({ id: 2, text: TEXT.replace("new", "fine"), scheduledFor: null });
  const warning = await screen.findByText(/nearly the same/i);
  expect(within(warning).getByRole("link")).toBeDefined();
});
