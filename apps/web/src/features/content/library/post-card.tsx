import type { Business, Content } from "@growth-guide/contract";
import { Link } from "react-router";
import { paths } from "../../../paths.ts";
import { Button } from "../../../ui/button.tsx";
import { zoneOf } from "../business-choice.tsx";
import { platformName, standingOf, typeNames } from "../labels.ts";
import { showTime } from "../time/show-time.ts";

type Props = { post: Content; business: Business | undefined; onRemove: () => void };

/** A post at a glance: where it goes, how it begins, where it stands. */
export function PostCard({ post, business, onRemove }: Props) {
  return (
    <article className="grid content-between gap-3 rounded-lg border border-line bg-surface p-4 sm:p-5">
      <div className="grid gap-2">
        <p className="flex flex-wrap gap-x-3 gap-y-1 text-xs text-muted">
          <span className="font-semibold text-ink">{platformName(post.platform)}</span>
          <span>{typeNames[post.contentType]}</span>
          <span>{standingOf(post)}</span>
          {post.scheduledFor !== null && <span>{showTime(post.scheduledFor, zoneOf(business))}</span>}
        </p>
        <Link
          to={paths.post(post.id)}
          className="line-clamp-4 font-serif whitespace-pre-line underline-offset-4 hover:underline"
        >
          {post.text}
        </Link>
      </div>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="text-xs text-muted">{business?.name}</p>
        <Button variant="quiet" onClick={onRemove} aria-label={`Remove the post “${beginningOf(post.text)}”`}>
          Remove
        </Button>
      </div>
    </article>
  );
}

/** Enough of a text to know it by. */
export function beginningOf(text: string): string {
  const line = text.trim().replace(/\s+/g, " ");
  return line.length <= 40 ? line : `${line.slice(0, 39)}…`;
}
