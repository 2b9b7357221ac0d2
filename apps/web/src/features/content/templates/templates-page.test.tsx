import type { ContentTemplate } from "@growth-guide/contract";
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { aBusiness } from "../../../test/factories.ts";
import { renderApp } from "../../../test/render-app.tsx";
import { TemplatesPage } from "./templates-page.tsx";

test("by keyboard a template's form begins at its name, and ends where it was opened", async () => {
  const kept: ContentTemplate[] = [];
  const { user } = renderApp(<TemplatesPage />, {
    api: {
      "business.list": () => [aBusiness()],
      "content.listTemplates": () => kept,
      "content.saveTemplate": ({ name, text }) => {
        const at = "2026-01-01T00:00:00Z";
        const made = { id: 3, businessId: 7, name, text, platform: null, hashtags: null, version: 1 };
        kept.push({ ...made, createdAt: at, updatedAt: at });
        return kept[0] as ContentTemplate;
      },
    },
  });
  const focused = () => document.activeElement;
  const add = await screen.findByRole("button", { name: "Add a template" });
  add.focus();
  await user.keyboard("{Enter}");
  expect(focused()).toBe(screen.getByLabelText("Name"));
  await user.type(screen.getByLabelText("Name"), "News");
  await user.type(screen.getByLabelText(/^Text/), "Hello{Tab}{Tab}{Enter}");
  const edit = await screen.findByRole("button", { name: "Edit News" });
  expect(focused()).toBe(screen.getByRole("button", { name: "Add a template" }));
  edit.focus();
  await user.keyboard("{Enter}");
  expect(focused()).toBe(screen.getByLabelText("Name"));
  screen.getByRole("button", { name: "Cancel" }).focus();
  await user.keyboard("{Enter}");
  expect(focused()).toBe(screen.getByRole("button", { name: "Edit News" }));
});

test("a template removed somewhere else while it is typed in is saved as a new one", async () => {
  const at = "2026-01-01T00:00:00Z";
  const old = {
    id: 3,
    businessId: 7,
    name: "News",
    text: "Hello",
    platform: null,
    hashtags: null,
    version: 1,
  };
  let kept: ContentTemplate[] = [{ ...old, createdAt: at, updatedAt: at }];
  const saved: object[] = [];
  const { user } = renderApp(<TemplatesPage />, {
    api: {
      "business.list": () => [aBusiness()],
      "content.listTemplates": () => kept,
      "content.saveTemplate": (body) => {
        saved.push(body);
        kept = [{ ...old, id: 4, text: body.text, createdAt: at, updatedAt: at }];
        return kept[0] as ContentTemplate;
      },
    },
  });
  await user.click(await screen.findByRole("button", { name: "Edit News" }));
  await user.type(screen.getByLabelText(/^Text/), " again");
  kept = [];
  await user.click(screen.getByRole("button", { name: "Save the template" }));
  expect(await screen.findByText("Hello again")).toBeDefined();
  expect(saved).toMatchObject([{ businessId: 7, name: "News", text: "Hello again" }]);
});
