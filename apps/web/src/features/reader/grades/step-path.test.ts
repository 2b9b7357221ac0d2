import { expect, test } from "vitest";
import { stepPath } from "./step-path.ts";

const box = { width: 100, height: 50 };

test("stretches are as wide as their share and as high as their value", () => {
  const steps = [
    { share: 0.25, value: 0.5 },
    { share: 0.75, value: 1 },
  ];
  expect(stepPath(steps, box)).toBe("M0 25H25V0H100");
});

test("values outside are cut at the edge", () => {
  expect(stepPath([{ share: 1, value: 3 }], box)).toBe("M0 0H100");
  expect(stepPath([{ share: 1, value: -1 }], box)).toBe("M0 50H100");
});
