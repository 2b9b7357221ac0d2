import { expect, test } from "vitest";
import { toggleBox } from "./toggle-box.ts";

test.each([
  ["- [ ] Ask", "- [x] Ask"],
  ["- [x] Ask", "- [ ] Ask"],
  ["*   [X] Ask", "*   [ ] Ask"],
  ["12. [ ] Ask", "12. [x] Ask"],
  ["+\r\n  [ ] Ask", "+\r\n  [x] Ask"],
])("the box of %j is turned over and nothing else changes", (item, turned) => {
  const before = "- [ ] Before\n";
  const after = "\n- [ ] After";
  expect(toggleBox(before + item + after, before.length)).toBe(before + turned + after);
});

test.each(["Ask [ ]", "- Ask [ ]", "[ ] Ask", ""])("%j has no box of its own", (item) => {
  expect(toggleBox(item, 0)).toBeNull();
});
