import { expect, test } from "vitest";
import { split } from "./support.ts";

test.each([
  [
    "By closing the valve at night, we keep the tank full until the morning.",
    "We close the valve at night. This way, we keep the tank full until the morning.",
  ],
  [
    "By adding a keyword to the closure, you can force it to own the values.",
    "You can add a keyword to the closure. This way, you can force it to own the values.",
  ],
  [
    "Now that you have read about the two tools, you can choose the right one for the job.",
    "You have read about the two tools. Now you can choose the right one for the job.",
  ],
  [
    "Now that we know what threads are, let us look at what they are good for.",
    "We know what threads are. Now let us look at what they are good for.",
  ],
  [
    "After getting this base list of words, we add new words to it until it is long enough.",
    "We get this base list of words. Then we add new words to it until it is long enough.",
  ],
])("%s", (before, after) => {
  expect(split(before)).toBe(after);
});

test.each([
  "By mending the pumps and adding a new filter, you kept the old plant at work for years.",
  "By the end of the year, we had the tank full again.",
  "By closing the valve, the pump keeps the tank full.",
  "Now that it rains, we stay.",
])("stays whole: %s", (text) => {
  expect(split(text)).toBe(text);
});
