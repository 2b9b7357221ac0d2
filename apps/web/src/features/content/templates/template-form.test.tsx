import type { ContentTemplate } from "@growth-guide/contract";
import { ApiFailure } from "@growth-guide/api-client/testing";
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { aBusiness } from "../../../test/factories.ts";
import { renderApp } from "../../../test/render-app.tsx";
import { TemplateForm } from "./template-form.tsx";

test("a template that was sent before and changed since is sent again under a key of its own", async () => {
  const keys: (string | undefined)[] = [];
  const { user } = renderApp(
    <TemplateForm business={aBusiness()} template={null} onDone={() => undefined} />,
    {
      api: {
        "content.saveTemplate": ({ idempotencyKey }) => {
          keys.push(idempotencyKey);
          throw new ApiFailure("idempotency_conflict");
        },
      },
    },
  );
  await user.type(screen.getByLabelText("Name"), "Hello");
  await user.type(screen.getByLabelText(/^Text/), "Good morning");
  await user.click(screen.getByRole("button", { name: "Save the template" }));
  await screen.findByRole("alert");
  await user.click(screen.getByRole("button", { name: "Save the template" }));
  await expect.poll(() => keys.length).toBe(2);
  expect(keys[0]).not.toBe(keys[1]);
});

const template: ContentTemplate = {
  id: 3,
  businessId: 7,
  name: "News",
  platform: null,
  text: "Good morning",
  hashtags: null,
  version: 4,
  createdAt: "2026-01-01T00:00:00Z",
  updatedAt: "2026-01-01T00:00:00Z",
};

/** The form of that template, opened before somebody saved it elsewhere as it is `by now`. */
function openBefore(byNow: ContentTemplate) {
  const sent: object[] = [];
  const { user } = renderApp(
    <TemplateForm business={aBusiness()} template={template} onDone={() => undefined} />,
    {
      api: {
        "content.listTemplates": () => [byNow],
        "content.updateTemplate": (body) => {
          sent.push(body);
          return byNow;
        },
      },
    },
  );
  const type = async (label: RegExp | string, text: string) => {
    await user.clear(screen.getByLabelText(label));
    await user.type(screen.getByLabelText(label), text);
  };
  return { sent, type, save: () => user.click(screen.getByRole("button", { name: "Save the template" })) };
}

test("a template changed in two tabs keeps both changes", async () => {
  const { sent, type, save } = openBefore({
    ...template,
    name: "Fresh news",
    platform: "linkedin",
    version: 5,
  });
  await type(/^Text/, "Good evening");
  await save();
  await expect
    .poll(() => sent)
    .toEqual([
      { id: 3, version: 5, name: "Fresh news", platform: "linkedin", text: "Good evening", hashtags: null },
    ]);
});

test("a save that another one was quicker than is made on top of that one", async () => {
  const states = [template, { ...template, name: "Fresh news", version: 5 }];
  const sent: object[] = [];
  const { user } = renderApp(
    <TemplateForm business={aBusiness()} template={template} onDone={() => undefined} />,
    {
      api: {
        "content.listTemplates": () => [states[Math.min(sent.length, 1)] ?? template],
        "content.updateTemplate": (body) => {
          sent.push(body);
          if (body.version === 4) throw new ApiFailure("version_conflict");
          return template;
        },
      },
    },
  );
  await user.clear(screen.getByLabelText(/^Text/));
  await user.type(screen.getByLabelText(/^Text/), "Good evening");
  await user.click(screen.getByRole("button", { name: "Save the template" }));
  await expect
    .poll(() => sent)
    .toMatchObject([
      { version: 4, name: "News", text: "Good evening" },
      { version: 5, name: "Fresh news", text: "Good evening" },
    ]);
});

test("a field of a template changed in two tabs is shown as it is saved before the last save wins", async () => {
  const { sent, type, save } = openBefore({ ...template, text: "Good night" });
  await type(/^Text/, "Good evening");
  await save();
  expect((await screen.findByRole("alert")).textContent).toContain("Good night");
  expect(sent).toEqual([]);
  await save();
  await expect.poll(() => sent).toMatchObject([{ id: 3, text: "Good evening" }]);
});
