import { expect, test, vi } from "vitest";
import { createLateWish } from "./late-wish.ts";

test("what was wished before anything listened is heard once, and then each wish until the end", () => {
  const wish = createLateWish();
  wish.say();
  wish.say();
  const hear = vi.fn<() => void>();
  const stop = wish.listen(hear);
  expect(hear).toHaveBeenCalledTimes(1);
  wish.say();
  expect(hear).toHaveBeenCalledTimes(2);
  stop();
  wish.say();
  expect(hear).toHaveBeenCalledTimes(2);
});
