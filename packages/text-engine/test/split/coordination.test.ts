import { expect, test } from "vitest";
import { split } from "./support.ts";

test.each([
  [
    "As an example, the targets could be prices, and the inputs could be days.",
    "As an example, the targets could be prices. The inputs could be days.",
  ],
  [
    "Since the test is slow at night, we run it by day, but it is still late.",
    "The test is slow at night. So we run it by day. But it is still late.",
  ],
  [
    "Zurich is named as the second best town but the Viennese say their own is more fun.",
    "Zurich is named as the second best town. But the Viennese say their own is more fun.",
  ],
  [
    "The model depends on the choice of the data and so the error will be too small.",
    "The model depends on the choice of the data. So the error will be too small.",
  ],
  [
    "The output appears at first to be different, however the same results are shown.",
    "The output appears at first to be different. But the same results are shown.",
  ],
  [
    "“Do make sure they invest in our country, but they should be paying fair taxes.”",
    "“Do make sure they invest in our country. But they should be paying fair taxes.”",
  ],
  [
    "The program could try to go on in some way, or it could decide that nothing can be done.",
    "The program could try to go on in some way. Or it could decide that nothing can be done.",
  ],
  [
    "We leave the first line out of the examples, so if you follow along, put the examples into a function by hand.",
    "We leave the first line out of the examples. So if you follow along, put the examples into a function by hand.",
  ],
  [
    "The first parameter controls the height of the curve, and the second parameter controls the width of it.",
    "The first parameter controls the height of the curve. The second parameter controls the width of it.",
  ],
])("%s", (before, after) => {
  expect(split(before)).toBe(after);
});

test.each([
  "If the pump fails and the valve closes, the tank is empty, and the alarm rings.",
  "The features are given by the powers, the weights are given by the model, and the bias is given by the first weight.",
  "He fixed the bug in the scheduler and the parser and the tests passed.",
  "It not only stops the thread too early, but because there is no order, nobody knows when it runs.",
  "“Stop the motor, and then wait,” she said, “because the arm still moves.”",
])("stays whole: %s", (text) => {
  expect(split(text)).toBe(text);
});
