import type { PostBatch } from "@growth-guide/contract";
import { expect, test } from "vitest";
import { aPost } from "../../../test/factories.ts";
import { applyBatchEvent } from "./apply-batch-event.ts";

const running = { state: "running", done: 0, total: 3, fellBack: false } as const;
const begun: PostBatch = { id: 1, businessId: 1, generation: running, posts: [] };

test("a draft that came is shown and counted once, however often it is heard of", () => {
  const event = { kind: "post", post: aPost({ id: 7 }), done: 1, total: 3 } as const;
  const once = applyBatchEvent(begun, event);
  expect(once.posts.map(({ id }) => id)).toEqual([7]);
  expect(once.generation).toEqual({ ...running, done: 1 });
  expect(applyBatchEvent(once, event)).toEqual(once);
});

test("the end tells how it ended and keeps what is there", () => {
  const generation = { ...running, state: "cancelled", done: 1 } as const;
  const some = { ...begun, posts: [aPost({ id: 7 })] };
  expect(applyBatchEvent(some, { kind: "end", generation })).toEqual({ ...some, generation });
});
