import type { Content } from "@growth-guide/contract";
import { useRef } from "react";
import { trpc } from "../../../api/trpc.ts";

/**
 * Moves posts to other times, those of one post one after the other: each is made from the version the one before it
 * led to. When the last has ended, everything is asked for again.
 */
export function useMoves(): (post: Content, scheduledFor: string | null) => Promise<Content> {
  const cache = trpc.useUtils();
  const update = trpc.content.update.useMutation();
  const running = useRef(new Map<number, Promise<Content>>());
  return (post, scheduledFor) => {
    const { id } = post;
    const before = running.current.get(id) ?? Promise.resolve(post);
    const move = before.then(({ version }) => update.mutateAsync({ id, version, patch: { scheduledFor } }));
    running.current.set(id, move);
    return move.finally(() => {
      if (running.current.get(id) !== move) return;
      running.current.delete(id);
      if (running.current.size === 0) void cache.content.invalidate();
    });
  };
}
