import { expect, test } from "vitest";
import { escapeMoney, hasMath } from "./math-text.ts";

test("prices are not maths", () => {
  expect(hasMath("It costs $5 in May and $10 in June.")).toBe(false);
  expect(escapeMoney("It costs $5 in May and $10 in June.")).toBe("It costs \\$5 in May and \\$10 in June.");
});

test.each([
  "$$\nm = \\frac{a}{b}\n$$",
  "where $x^2$ grows",
  "the sum $a + b$ of both",
  "where $Q$ is",
  "so $v$, too",
])("%s is maths", (markdown) => {
  expect(hasMath(markdown)).toBe(true);
  expect(escapeMoney(markdown)).toBe(markdown);
});

test("dollars in code stay as they are", () => {
  expect(hasMath("run `echo $HOME_x = $b`")).toBe(false);
  expect(escapeMoney("run `echo $HOME`")).toBe("run `echo $HOME`");
});

test("money and maths in one sentence are told apart", () => {
  expect(escapeMoney("For $5, $x_1$ rises.")).toBe("For \\$5, $x_1$ rises.");
});
