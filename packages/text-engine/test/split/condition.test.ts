import { expect, test } from "vitest";
import { split } from "./support.ts";

test.each([
  [
    "If your function has a certain type as its first parameter, the compiler has already made sure that every caller hands in a value of it.",
    "Suppose your function has a certain type as its first parameter. Then the compiler has already made sure that every caller hands in a value of it.",
  ],
  [
    "If the address came from a user rather than from the program itself, we would want to handle the error in a better way.",
    "Suppose the address came from a user rather than from the program itself. Then we would want to handle the error in a better way.",
  ],
])("%s", (before, after) => {
  expect(split(before)).toBe(after);
});

test.each([
  "If the pump fails, the tank is empty after an hour.",
  "If the first wave of interest lasted through the summer and well into the autumn, it is fair to say that nobody had seen it coming.",
  "If the policy were equal to the best policy, and if it collected a large amount of data every day, the two problems would be the same.",
  "When the war ended in the spring of that year and the soldiers came home, the factory went back to making tractors for the farms.",
])("stays whole: %s", (text) => {
  expect(split(text)).toBe(text);
});
