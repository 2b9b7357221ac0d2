import type { Content } from "@growth-guide/contract";
import { type KeyboardEvent, useLayoutEffect, useRef } from "react";
import { Link } from "react-router";
import { paths } from "../../../paths.ts";
import { platformName, standingOf } from "../labels.ts";
import { showClock } from "../time/show-time.ts";
import type { Plan } from "./use-plan.ts";
import { LANGUAGES } from "../../../language/languages.ts";
import { languageStore } from "../../../language/language-store.ts";

/** Days an arrow key moves a post by, while Alt is held: where one reads from the right, days run to the left. */
function stepOf(key: string): number | undefined {
  const onward = LANGUAGES[languageStore.read()].direction === "rtl" ? -1 : 1;
  const steps: Record<string, number> = { ArrowLeft: -onward, ArrowRight: onward, ArrowUp: -7, ArrowDown: 7 };
  return steps[key];
}

export const DRAG_TYPE = "application/x-growth-guide-post";

/** A post in the calendar: dragged to another day, or moved with Alt and the arrow keys; Enter opens it. */
export function PlannedPost({ post, zone, plan }: { post: Content; zone: string; plan: Plan }) {
  const link = useRef<HTMLAnchorElement>(null);
  // A post that comes to another day is drawn anew there.
  // oxlint-disable-next-line react/exhaustive-deps
  useLayoutEffect(() => plan.takeFocus(post, link.current), []);
  const move = (event: KeyboardEvent) => {
    const days = event.altKey ? stepOf(event.key) : undefined;
    if (days === undefined) return;
    event.preventDefault();
    plan.moveBy(post, days);
  };
  return (
    <Link
      ref={link}
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
      <span dir="auto" className="line-clamp-2 text-sm">
        {twoLinesOf(post.text)}
      </span>
    </Link>
  );
}

/** More than two lines hold: what there is room for is shown. */
function twoLinesOf(text: string): string {
  return Array.from(text.trim().replace(/\s+/g, " ")).slice(0, 160).join("");
}
