import type { Content } from "@growth-guide/contract";
import type { KeyboardEvent } from "react";
import { Link } from "react-router";
import { paths } from "../../../paths.ts";
import { platformName, standingOf } from "../labels.ts";
import { beginningOf } from "../library/post-card.tsx";
import { showClock } from "../time/show-time.ts";
import type { Plan } from "./use-plan.ts";

/** Days an arrow key moves a post by, while Alt is held. */
const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

export const DRAG_TYPE = "application/x-growth-guide-post";

/** A post in the calendar: dragged to another day, or moved with Alt and the arrow keys; Enter opens it. */
export function PlannedPost({ post, zone, plan }: { post: Content; zone: string; plan: Plan }) {
  const move = (event: KeyboardEvent) => {
    const days = event.altKey ? STEPS[event.key] : undefined;
    if (days === undefined) return;
    event.preventDefault();
    plan.moveBy(post, days);
  };
  return (
    <Link
      to={paths.post(post.id)}
      draggable
      data-post={post.id}
      onKeyDown={move}
      onDragStart={(event) => {
        event.dataTransfer.setData(DRAG_TYPE, String(post.id));
        event.dataTransfer.effectAllowed = "move";
      }}
      aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight Alt+ArrowUp Alt+ArrowDown"
      className="grid min-h-11 gap-0.5 rounded-md border border-line bg-surface px-2 py-1.5 text-xs hover:shadow-raised"
    >
      <span className="flex flex-wrap justify-between gap-x-2 text-muted">
        <span>
          {post.scheduledFor === null ? platformName(post.platform) : showClock(post.scheduledFor, zone)}
        </span>
        <span>{post.scheduledFor === null ? standingOf(post) : platformName(post.platform)}</span>
      </span>
      <span className="line-clamp-2 text-sm">{beginningOf(post.text)}</span>
    </Link>
  );
}
