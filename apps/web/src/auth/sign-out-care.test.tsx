import { screen, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { expect, test, vi } from "vitest";
import { storageKeys } from "../storage/keys.ts";
import { renderApp } from "../test/render-app.tsx";
import { AuthContextProvider, useAuth } from "./auth.ts";
import { SignOutCare } from "./sign-out-care.tsx";
import { signOutWish } from "./sign-out-wish.ts";

const UNSAVED = storageKeys.postDraft("local_ada", 7);

/** A page on which somebody may wish to sign out; `signOut` tells whether they were. */
function aPage() {
  const signOut = vi.fn<() => Promise<void>>(() => Promise.resolve());
  const { user } = renderApp(
    <Provider signOut={signOut}>
      <SignOutCare />
      <button type="button" onClick={signOutWish.say}>
        Sign out
      </button>
    </Provider>,
  );
  return { user, signOut };
}

async function signOutOnAPage() {
  const page = aPage();
  await page.user.click(screen.getByRole("button", { name: "Sign out" }));
  return page;
}

function Provider({ signOut, children }: { signOut: () => Promise<void>; children: ReactNode }) {
  return <AuthContextProvider value={{ ...useAuth(), signOut }}>{children}</AuthContextProvider>;
}

test("who wished to sign out before the page was all there is signed out once it is", async () => {
  signOutWish.say();
  const { signOut } = aPage();
  await waitFor(() => expect(signOut).toHaveBeenCalledOnce());
});

test("with everything saved, signing out asks nothing", async () => {
  const { signOut } = await signOutOnAPage();
  await waitFor(() => expect(signOut).toHaveBeenCalledOnce());
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("with words that are not saved, signing out asks; who stays is signed in still", async () => {
  localStorage.setItem(UNSAVED, "{}");
  const { user, signOut } = await signOutOnAPage();
  await screen.findByRole("dialog", { name: "Some words are not saved yet" });
  await user.click(screen.getByRole("button", { name: "Stay signed in" }));
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(signOut).not.toHaveBeenCalled();
});

test("who signs out anyway finds the words on the device the next time", async () => {
  localStorage.setItem(UNSAVED, "{}");
  const { user, signOut } = await signOutOnAPage();
  await user.click(await screen.findByRole("button", { name: "Sign out anyway" }));
  expect(signOut).toHaveBeenCalledOnce();
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(localStorage.getItem(UNSAVED)).toBe("{}");
});
