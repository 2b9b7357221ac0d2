import type { Content } from "@growth-guide/contract";
import { useRef } from "react";
import { trpc } from "../../../api/trpc.ts";

/**
 * Moves posts to other times, those of one post one after the other: each is made from the version the one before it
 * led to, also when keys are faster than the screen. When the last has ended, everything is asked for again.
 */
export function useMoves(): (post: Content, scheduledFor: string | null) => Promise<Content> {
  const cache = trpc.useUtils();
  const update = trpc.content.update.useMutation();
  const last = useRef(new Map<number, Promise<Content>>());
  const underWay = useRef(0);
  return (post, scheduledFor) => {
    const { id, version } = post;
    const before = last.current.get(id) ?? Promise.resolve(post);
    const move = before.then((stored) =>
      update.mutateAsync({ id, version: Math.max(version, stored.version), patch: { scheduledFor } }),
    );
    last.current.set(id, move);
    underWay.current += 1;
    const end = () => {
      underWay.current -= 1;
      if (underWay.current === 0) void cache.content.invalidate();
    };
    move.then(end, () => {
      // What is refused leads nowhere: the next move is made from the post as it is shown.
      if (last.current.get(id) === move) last.current.delete(id);
      end();
    });
    return move;
  };
}
