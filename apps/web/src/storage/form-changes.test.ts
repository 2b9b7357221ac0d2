import { expect, test } from "vitest";
import { toBusinessPatch } from "../business-form/form-changes.ts";
import { acceptBusinessForm, toFormValues } from "../business-form/form-values.ts";
import { aBusiness } from "../test/factories.ts";
import { acceptChanges, ontoSaved } from "./form-changes.ts";

const base = toFormValues(aBusiness());

test("only what was changed is sent, and what was emptied is cleared", () => {
  const values = { ...base, marketingGoals: "A second shop", targetAudience: "" };
  expect(toBusinessPatch({ values, base })).toEqual({
    marketingGoals: "A second shop",
    targetAudience: null,
  });
});

test("what was saved elsewhere meanwhile comes into the fields that were not touched", () => {
  const values = { ...base, marketingGoals: "A second shop" };
  const saved = { ...base, description: "A café with an oven" };
  const { changes, clashes } = ontoSaved({ values, base }, saved);
  expect(changes).toEqual({ values: { ...saved, marketingGoals: "A second shop" }, base: saved });
  expect(clashes).toEqual([]);
});

test("a field that was changed in both places keeps what was typed and is named, unless both say the same", () => {
  const values = { ...base, name: "Red Cup", industry: "Food" };
  const saved = { ...base, name: "Green Cup", industry: "Food" };
  const { changes, clashes } = ontoSaved({ values, base }, saved);
  expect(changes.values.name).toBe("Red Cup");
  expect(clashes).toEqual(["name"]);
});

test("changes read back are whole or nothing", () => {
  const accept = acceptChanges(acceptBusinessForm);
  expect(accept({ values: base, base })).toEqual({ values: base, base });
  for (const damaged of [null, 7, base, { values: base }]) expect(accept(damaged)).toBeUndefined();
});
