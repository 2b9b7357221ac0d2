import { ApiFailure } from "@growth-guide/api-client/testing";
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { aBusiness } from "../../test/factories.ts";
import { renderApp } from "../../test/render-app.tsx";
import { BusinessesPage } from "./businesses-page.tsx";

test("while businesses are on their way, a screen reader hears so", () => {
  renderApp(<BusinessesPage />, { api: { "business.list": () => new Promise(() => undefined) } });
  expect(screen.getByRole("status").textContent).toBe("Loading your businesses…");
});

test("without any, the page says what to do", async () => {
  renderApp(<BusinessesPage />, { api: { "business.list": () => [] } });
  expect(await screen.findByText("No business yet")).toBeDefined();
});

test("businesses lead to their pages", async () => {
  renderApp(<BusinessesPage />, { api: { "business.list": () => [aBusiness()] } });
  const link = await screen.findByRole("link", { name: "Blue Cup" });
  expect(link.getAttribute("href")).toBe("/businesses/7");
});

test("a failure is told in a sentence, and trying again works", async () => {
  let asked = 0;
  const { user } = renderApp(<BusinessesPage />, {
    api: {
      "business.list": () => {
        asked += 1;
        if (asked === 1) throw new ApiFailure("internal_error");
        return [aBusiness()];
      },
    },
  });
  expect((await screen.findByRole("alert")).textContent).toContain("went wrong on our side");
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("link", { name: "Blue Cup" })).toBeDefined();
});
