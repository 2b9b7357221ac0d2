import { screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { renderApp } from "../test/render-app.tsx";
import { RequireSignIn } from "./require-sign-in.tsx";

test("signed out, the way to sign in stands in the page's place", () => {
  renderApp(<RequireSignIn />, { auth: { status: "signed-out" } });
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Sign in");
  expect(screen.getByText("The way to sign in")).toBeDefined();
});

test("a sign-in service that cannot be loaded is told in words, with a retry", async () => {
  const retry = vi.fn<() => void>();
  const { user } = renderApp(<RequireSignIn />, {
    auth: { status: "failed", message: "The sign-in service could not be loaded.", retry },
  });
  expect(screen.getByRole("alert").textContent).toContain("could not be loaded");
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(retry).toHaveBeenCalledOnce();
});
