import type { PostBatch, PostBatchEvent } from "@growth-guide/contract";

/** Drafts with what their watcher has just heard. Events may come in twice. */
export function applyBatchEvent(batch: PostBatch, event: PostBatchEvent): PostBatch {
  if (event.kind === "end") return { ...batch, generation: event.generation };
  const { post, done } = event;
  const generation = { ...batch.generation, done: Math.max(done, batch.generation.done) };
  const isKnown = batch.posts.some(({ id }) => id === post.id);
  return { ...batch, generation, posts: isKnown ? batch.posts : [...batch.posts, post] };
}
