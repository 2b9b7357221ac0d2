import type { Business, Content, ContentStatus } from "@growth-guide/contract";
import { useState } from "react";
import { messageFor } from "../../../api/error-messages.ts";
import { trpc } from "../../../api/trpc.ts";
import { paths } from "../../../paths.ts";
import { Button } from "../../../ui/button.tsx";
import { ButtonLink } from "../../../ui/button-link.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { postsPerWeek } from "./posts-per-week.ts";
import { WeeksPlot } from "./weeks-plot.tsx";

const WEEKS = 8;
const DAY_MS = 86_400_000;

const words: Record<ContentStatus, string> = {
  draft: "Drafts",
  scheduled: "Planned",
  published: "Posted",
  failed: "Failed",
};

/** `posts` are the newest ones; `isAll` says that there are no others. */
type Props = { businesses: Business[]; posts: Content[]; isAll: boolean };

/** How many posts stand where, and in which weeks they go out. */
export function PostsOverview({ businesses, posts, isAll }: Props) {
  return (
    <section aria-labelledby="posts" className="grid gap-4">
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <h2 id="posts" className="text-xl">
          Your posts
        </h2>
        <ButtonLink to={paths.posts} variant="quiet">
          See all posts
        </ButtonLink>
      </div>
      <div className="grid gap-6 rounded-lg border border-line bg-surface p-5 sm:p-7">
        <dl className="flex flex-wrap gap-x-10 gap-y-3">
          {(Object.keys(words) as ContentStatus[])
            .map((status) => [status, posts.filter((post) => post.status === status).length] as const)
            .filter(([status, count]) => status !== "failed" || count > 0)
            .map(([status, count]) => (
              <div key={status} className="grid">
                <dt className="text-xs text-muted">{words[status]}</dt>
                <dd className="font-serif text-2xl font-semibold">{count}</dd>
              </div>
            ))}
        </dl>
        {!isAll && <p className="text-xs text-muted">Counted among your newest {posts.length} posts.</p>}
        <PlannedWeeks businesses={businesses} />
      </div>
    </section>
  );
}

function PlannedWeeks({ businesses }: { businesses: Business[] }) {
  const [now] = useState(() => new Date());
  const calendars = trpc.useQueries((api) =>
    businesses.map(({ id }) => api.content.calendar({ businessId: id, ...spanAround(now) })),
  );
  const failed = calendars.find(({ isError }) => isError);
  if (failed !== undefined) {
    return (
      <Notice tone="danger" action={<Button onClick={() => void failed.refetch()}>Try again</Button>}>
        {messageFor(failed.error)}
      </Notice>
    );
  }
  if (calendars.some(({ isPending }) => isPending)) return <Skeleton label="Loading the plan…" />;
  const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const planned = calendars.flatMap(({ data = [] }, index) =>
    data.flatMap(({ scheduledFor }) =>
      scheduledFor === null ? [] : [{ scheduledFor, zone: businesses[index]?.timeZone ?? here }],
    ),
  );
  return (
    <div className="grid gap-2">
      <h3 className="text-base">Planned per week</h3>
      <WeeksPlot weeks={postsPerWeek(planned, now, here, WEEKS)} />
    </div>
  );
}

/** The weeks shown, and some days around them: this week is to be whole in every zone. */
function spanAround(now: Date): { from: string; to: string } {
  const at = (days: number) => new Date(now.getTime() + days * DAY_MS).toISOString();
  return { from: at(-8), to: at(WEEKS * 7 + 1) };
}
