import { expect, test } from "vitest";
import { slugOf } from "./slug.ts";

test("a heading's address keeps letters of every script", () => {
  expect(slugOf("Qué es «posición»?")).toBe("qué-es-posición");
});
