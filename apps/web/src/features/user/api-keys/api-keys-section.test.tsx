import { ApiFailure } from "@growth-guide/api-client/testing";
import type { ApiKey } from "@growth-guide/contract";
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderApp } from "../../../test/render-app.tsx";
import { ApiKeysSection } from "./api-keys-section.tsx";

const till: ApiKey = {
  id: 1,
  name: "Till",
  hint: "gg_AbCd",
  scopes: ["read"],
  createdAt: "2026-01-01T00:00:00Z",
  lastUsedAt: null,
  expiresAt: null,
};

test("each key says what it may do, when it was used and when it ends, and never the key", async () => {
  const used = { ...till, id: 2, name: "Script", scopes: ["read", "export"] as ApiKey["scopes"] };
  const times = { lastUsedAt: "2026-01-02T00:00:00Z", expiresAt: "2026-01-03T00:00:00Z" };
  renderApp(<ApiKeysSection />, { api: { "apiKey.list": () => [till, { ...used, ...times }] } });
  const [first, second] = (await screen.findAllByRole("listitem")).map((item) => item.textContent);
  expect(first).toContain("gg_AbCd… · Look at everything");
  expect(first).toContain("Never used · Works until it is revoked");
  expect(second).toContain("Scopes: read, export");
  expect(second).toMatch(/Last used .+ · Ended /);
});

test("keys that cannot be loaded say so and can be asked for again", async () => {
  let tries = 0;
  const list = () => {
    tries += 1;
    if (tries === 1) throw new ApiFailure("internal_error");
    return [till];
  };
  const { user } = renderApp(<ApiKeysSection />, { api: { "apiKey.list": list } });
  await user.click(await screen.findByRole("button", { name: "Try again" }));
  expect(await screen.findByText("Till")).toBeDefined();
});

test("a key that is refused leaves the form as it was filled in", async () => {
  const { user } = renderApp(<ApiKeysSection />, {
    api: {
      "apiKey.list": () => [],
      "apiKey.create": () => {
        throw new ApiFailure("api_keys_full");
      },
    },
  });
  await user.click(await screen.findByRole("button", { name: "Make a key" }));
  await user.type(screen.getByLabelText("Name"), "Till{Enter}");
  expect((await screen.findByRole("alert")).textContent).toContain("no room for another key");
  expect(screen.getByLabelText("Name")).toHaveProperty("value", "Till");
});
