import { ApiFailure } from "@growth-guide/api-client/testing";
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { aBusiness } from "../../test/factories.ts";
import { renderApp } from "../../test/render-app.tsx";
import { BusinessEditor } from "./business-editor.tsx";

test("a save that another one was quicker than is made on top of that one", async () => {
  const read = aBusiness({ name: "Blue Cup", industry: "Coffee", updatedAt: "2026-01-01T00:00:00Z" });
  const byNow = { ...read, industry: "Tea", updatedAt: "2026-01-02T00:00:00Z" };
  const sent: object[] = [];
  const { user } = renderApp(<BusinessEditor business={read} personId="ada" />, {
    api: {
      "business.get": () => (sent.length === 0 ? read : byNow),
      "business.update": (input) => {
        sent.push(input);
        if (input.updatedAt === read.updatedAt) throw new ApiFailure("version_conflict");
        return byNow;
      },
    },
  });
  await user.clear(screen.getByLabelText(/name/i));
  await user.type(screen.getByLabelText(/name/i), "Red Cup");
  await user.click(screen.getByRole("button", { name: /save/i }));
  await expect
    .poll(() => sent)
    .toEqual([
      { id: read.id, updatedAt: read.updatedAt, patch: { name: "Red Cup" } },
      { id: read.id, updatedAt: byNow.updatedAt, patch: { name: "Red Cup" } },
    ]);
});
