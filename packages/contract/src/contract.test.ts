import { expect, test } from "vitest";
import { businessDraftSchema, businessPatchSchema } from "./business.ts";
import { errorDetails, isErrorCode } from "./errors.ts";
import { idSchema } from "./primitives.ts";

test("a draft keeps its texts exactly as written and fills what is absent with null", () => {
  const draft = businessDraftSchema.parse({ name: " Blue Cup \r\n☕ ", description: "שלום" });
  expect(draft).toEqual({
    name: " Blue Cup \r\n☕ ",
    description: "שלום",
    targetAudience: null,
    marketingGoals: null,
    industry: null,
    companySize: null,
    timeZone: null,
  });
});

test.each(["", "   ", "a\u0000b", "\uD800"])("%j is not a business name", (name) => {
  expect(businessDraftSchema.safeParse({ name }).success).toBe(false);
});

test("a patch tells an absent member from a cleared one", () => {
  expect(businessPatchSchema.parse({ description: null })).toEqual({ description: null });
  expect(businessPatchSchema.safeParse({ name: null }).success).toBe(false);
});

test.each([0, -1, 1.5, 2_147_483_648, "1"])("%j is not an id", (id) => {
  expect(idSchema.safeParse(id).success).toBe(false);
});

test("an inherited property is not an error code", () => {
  expect(isErrorCode("business_not_found")).toBe(true);
  expect(isErrorCode("constructor")).toBe(false);
  expect(Object.values(errorDetails).every((detail) => detail.length > 0)).toBe(true);
});
