import { expect, test } from "vitest";
import { proseOf } from "./prose-of.ts";

test("markup is not wording", () => {
  expect(proseOf("> A **bold** [link](./x) and `snake_case` 2 * 3.\n")).toBe(
    "A bold link and snake_case 2 * 3.",
  );
  expect(proseOf("## A heading\n")).toBe("A heading");
});
