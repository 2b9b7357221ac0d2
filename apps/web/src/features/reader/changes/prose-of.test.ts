import { expect, test } from "vitest";
import { proseOf } from "./prose-of.ts";

test("markup is not wording", () => {
  expect(proseOf("> A **bold** [link](./x) and `snake_case` 2 * 3.\n")).toBe(
    "A bold link and snake_case 2 * 3.",
  );
  expect(proseOf("```{note} Title\n:class: a\nH~2~O is ==here==.\n```\n")).toBe("Title\n\nH2O is here.");
  expect(proseOf("Term\n: Its meaning.")).toBe("Term Its meaning.");
  expect(proseOf("## A heading\n")).toBe("A heading");
});
