import { ApiFailure } from "@growth-guide/api-client/testing";
import type { User } from "@growth-guide/contract";
import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderApp } from "../../test/render-app.tsx";
import { toastStore } from "../../ui/toast-store.ts";
import { AccountPage } from "./account-page.tsx";

const ada: User = {
  id: "local_ada",
  email: "ada@example.com",
  firstName: "Ada",
  lastName: null,
  isActive: true,
  createdAt: "2026-01-01T00:00:00Z",
  updatedAt: "2026-01-01T00:00:00Z",
};

/** The account page with its deletion asked for, and what was confirmed to the server. */
async function askToDelete(fail?: ApiFailure) {
  const confirmed: string[] = [];
  const { user } = renderApp(<AccountPage />, {
    api: {
      "user.me": () => ada,
      "apiKey.list": () => [],
      "user.remove": ({ confirm }) => {
        confirmed.push(confirm);
        if (fail) throw fail;
        return { id: ada.id };
      },
    },
  });
  await user.click(await screen.findByRole("button", { name: "Delete the account" }));
  return { user, confirmed, field: screen.getByLabelText("Type ada@example.com to confirm") };
}

test.each(["", "yes", "ada@example.org"])("typing %j deletes nothing and says what to type", async (text) => {
  const { user, confirmed, field } = await askToDelete();
  await user.type(field, `${text}{Enter}`);
  expect(await screen.findByText("Type ada@example.com, exactly as it is shown.")).toBeDefined();
  expect(confirmed).toEqual([]);
});

test("typing the address deletes the account, forgets the person in this browser and says so", async () => {
  localStorage.setItem("growth-guide.onboarding.local_ada", "{}");
  localStorage.setItem("growth-guide.onboarding.local_ada-baker", "{}");
  const { user, confirmed, field } = await askToDelete();
  await user.type(field, "Ada@example.com{Enter}");
  await waitFor(() =>
    expect(toastStore.read().map(({ sentence }) => sentence)).toContain(
      "Your account and everything in it was deleted.",
    ),
  );
  expect(confirmed).toEqual(["Ada@example.com"]);
  expect(Object.keys(localStorage)).toEqual(["growth-guide.onboarding.local_ada-baker"]);
});

test("a failure is told in the dialog, and the account is still there", async () => {
  const { user, field } = await askToDelete(new ApiFailure("service_unavailable"));
  await user.type(field, "ada@example.com{Enter}");
  expect((await screen.findByRole("alert")).textContent).toContain("not reachable right now");
});
