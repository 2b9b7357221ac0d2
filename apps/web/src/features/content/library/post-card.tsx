import type { Business, Content, ContentStatus } from "@growth-guide/contract";
import { Link } from "react-router";
import { paths } from "../../../paths.ts";
import { Button } from "../../../ui/button.tsx";
import { classNames } from "../../../ui/class-names.ts";
import { zoneOf } from "../business-choice.tsx";
import { platformName, standingOf } from "../labels.ts";
import { showTime } from "../time/show-time.ts";
import { words } from "../../../words/content.ts";
import { words as ui } from "../../../words/ui.ts";
import { firstSigns } from "../../../language/first-sign.ts";

type Props = { post: Content; business: Business | undefined; onRemove: () => void };

const looks: Record<ContentStatus, string> = {
  draft: "bg-sunken text-ink",
  scheduled: "bg-brand-wash text-brand",
  published: "bg-brand text-on-brand",
  failed: "bg-danger-wash text-danger",
};

/** A post at a glance: where it goes, how it begins, where it stands. */
export function PostCard({ post, business, onRemove }: Props) {
  return (
    <article className="grid content-between gap-3 rounded-lg border border-line bg-surface p-4 pb-2 transition-shadow hover:shadow-raised sm:p-5 sm:pb-3">
      <div className="grid gap-2">
        <p className="flex flex-wrap gap-x-3 gap-y-1 text-xs text-muted">
          <span className="font-semibold text-ink">{platformName(post.platform)}</span>
          <span>{words.types[post.contentType]}</span>
          <span className={classNames("rounded-full px-2 font-semibold", looks[post.status])}>
            {standingOf(post)}
          </span>
          {post.scheduledFor !== null && <span>{showTime(post.scheduledFor, zoneOf(business))}</span>}
        </p>
        <Link
          to={paths.post(post.id)}
          dir="auto"
          className="line-clamp-6 font-serif whitespace-pre-line underline-offset-4 hover:underline"
        >
          {closedUp(post.text)}
        </Link>
      </div>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="text-xs text-muted">{business?.name}</p>
        <Button
          variant="quiet"
          className="-me-4 text-muted"
          onClick={onRemove}
          aria-label={words.removePost(beginningOf(post.text))}
        >
          {ui.remove}
        </Button>
      </div>
    </article>
  );
}

/** A text without the empty lines that would take the few of a card. */
function closedUp(text: string): string {
  return text.replace(/\n\s*\n/g, "\n");
}

/** Enough of a text to know it by. */
export function beginningOf(text: string): string {
  const line = text.trim().replace(/\s+/g, " ");
  return line.length <= 40 ? line : `${firstSigns(line, 39)}…`;
}
