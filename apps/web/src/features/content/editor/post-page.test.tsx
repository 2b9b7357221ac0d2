import { ApiFailure } from "@growth-guide/api-client/testing";
import { fireEvent, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { storageKeys } from "../../../storage/keys.ts";
import { aBusiness, aPost } from "../../../test/factories.ts";
import { renderApp } from "../../../test/render-app.tsx";
import { toastStore } from "../../../ui/toast-store.ts";
import { PostPage } from "./post-page.tsx";

const key = storageKeys.postDraft("local_ada", 1);
const post = aPost({ platform: "twitter", tone: "casual", text: "Fresh bread" });

/** The page of a post that is there until `isGone`; what is made of it is collected. */
function open(server: { isGone: boolean; isBusy?: boolean; zone?: string }) {
  const made: object[] = [];
  const business = aBusiness({ timeZone: server.zone ?? null });
  const orGone = <T,>(value: T): T => {
    if (server.isGone) throw new ApiFailure("content_not_found");
    return value;
  };
  const { user } = renderApp(<PostPage />, {
    url: "/posts/1",
    path: "/posts/:id",
    api: {
      "content.get": ({ id }) => (id === 1 ? orGone(post) : aPost({ id })),
      "content.update": ({ patch }) => {
        if (server.isBusy) throw new ApiFailure("internal_error");
        return orGone({ ...post, scheduledFor: patch.scheduledFor ?? null });
      },
      "content.list": () => ({ items: [], nextCursor: null }),
      "content.listTemplates": () => [],
      "business.get": () => business,
      "business.list": () => [business],
      "content.create": (draft) => {
        made.push(draft);
        return aPost({ id: 2 });
      },
    },
  });
  return { made, user };
}

test("what is typed of a post that was removed in another tab becomes a new post, and is not kept twice", async () => {
  const server = { isGone: false };
  const { made, user } = open(server);
  const field = await screen.findByLabelText("Text");
  server.isGone = true;
  await user.type(field, " at seven");
  await screen.findByRole("heading", { name: "Post not found" }, { timeout: 5_000 });
  expect(screen.getByText(/Fresh bread at seven/)).toBeDefined();
  await user.click(await screen.findByRole("button", { name: "Make a new post of it" }));
  await expect
    .poll(() => made)
    .toMatchObject([
      { businessId: 7, platform: "twitter", tone: "casual", text: "Fresh bread at seven", hashtags: null },
    ]);
  await expect.poll(() => localStorage.getItem(key)).toBeNull();
});

test("a later visit to a post that is gone still offers what was typed of it", async () => {
  localStorage.setItem(key, JSON.stringify({ draft: { text: "Kept", hashtags: "#bread" }, version: 3 }));
  const { made, user } = open({ isGone: true });
  await user.click(await screen.findByRole("button", { name: "Make a new post of it" }));
  await expect.poll(() => made).toMatchObject([{ businessId: 7, text: "Kept", hashtags: "#bread" }]);
});

test("a post that is gone without a word unsaved offers no new one", async () => {
  open({ isGone: true });
  await screen.findByRole("heading", { name: "Post not found" });
  expect(screen.queryByRole("button", { name: "Make a new post of it" })).toBeNull();
});

test("a time that could not be planned stands as it was typed, to be planned again", async () => {
  const server = { isGone: false, isBusy: true };
  const { user } = open(server);
  const field = await screen.findByLabelText("Day and time");
  fireEvent.change(field, { target: { value: "2040-03-28T08:30" } });
  const plan = screen.getByRole("button", { name: "Plan it" });
  await user.click(plan);
  await expect.poll(() => toastStore.read().length).toBe(1);
  expect(field).toHaveProperty("value", "2040-03-28T08:30");
  server.isBusy = false;
  await user.click(plan);
  await screen.findByRole("button", { name: "Take the time away" });
  expect(field).toHaveProperty("value", "2040-03-28T08:30");
});

test("a time the clock is put forward over is told, and when the post would go out instead", async () => {
  open({ isGone: false, zone: "Europe/Berlin" });
  const field = await screen.findByLabelText("Day and time");
  fireEvent.change(field, { target: { value: "2027-03-28T02:30" } });
  expect(screen.getByText(/leaves this time out: the post would go out at 03:30/)).toBeDefined();
  fireEvent.change(field, { target: { value: "2027-03-28T03:30" } });
  expect(screen.queryByText(/leaves this time out/)).toBeNull();
});
