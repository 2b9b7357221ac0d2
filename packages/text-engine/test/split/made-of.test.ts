import { expect, test } from "vitest";
import { split } from "./support.ts";

test.each([
  [
    "Today's lathes are strong machines, made of a bed of iron, a motor, and one or two chucks.",
    "Today's lathes are strong machines. They are made of a bed of iron, a motor, and one or two chucks.",
  ],
  [
    "The mill was a tall building, surrounded by gardens and by the houses of the workers.",
    "The mill was a tall building. It was surrounded by gardens and by the houses of the workers.",
  ],
])("%s", (before, after) => {
  expect(split(before)).toBe(after);
});

test.each([
  "They sold the old chairs to the school, made of oak and covered with blue cloth.",
  "The mill is one of three buildings, made of brick and of wood from the north.",
  "The mill is not a tall building, made of brick and of wood from the north.",
])("stays whole: %s", (text) => {
  expect(split(text)).toBe(text);
});
