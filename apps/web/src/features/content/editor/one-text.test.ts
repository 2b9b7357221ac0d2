import { expect, test } from "vitest";
import { fromOneText, toOneText } from "./one-text.ts";

test.each([
  { text: "Fresh bread.\n\nEvery day.", hashtags: "#bread #daily" },
  { text: "Fresh bread.", hashtags: "" },
  { text: "Fresh bread.", hashtags: "bread, daily" },
])("a post is found again in its one text: $text $hashtags", (post) => {
  expect(fromOneText(toOneText(post), [post])).toEqual(post);
});

test("what was merged by hand keeps hashtags apart, and no other last paragraph", () => {
  expect(fromOneText("One.\n\nTwo.\n\n#bread #cake", [])).toEqual({
    text: "One.\n\nTwo.",
    hashtags: "#bread #cake",
  });
  expect(fromOneText("One.\n\n#bread is warm", [])).toEqual({ text: "One.\n\n#bread is warm", hashtags: "" });
});
