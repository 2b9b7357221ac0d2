import type { Business, Content } from "@growth-guide/contract";
import { useState } from "react";
import { trpc } from "../../../api/trpc.ts";
import { paths } from "../../../paths.ts";
import { ButtonLink } from "../../../ui/button-link.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { QueryFailure } from "../../../ui/query-failure.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { postsPerWeek } from "./posts-per-week.ts";
import { StatusesPlot } from "./statuses-plot.tsx";
import { WeeksPlot } from "./weeks-plot.tsx";
import { words } from "../../../words/dashboard.ts";

const WEEKS = 8;
const DAY_MS = 86_400_000;

/** `posts` are the newest ones; `isAll` says that there are no others. */
type Props = { businesses: Business[]; posts: Content[]; isAll: boolean };

/** How many posts stand where, and in which weeks they go out. */
export function PostsOverview({ businesses, posts, isAll }: Props) {
  return (
    <section aria-labelledby="posts" className="grid gap-4">
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <h2 id="posts" className="text-xl">
          {words.posts}
        </h2>
        <ButtonLink to={paths.posts} variant="quiet" className="-mx-4">
          {words.seeAllPosts}
        </ButtonLink>
      </div>
      <div className="grid gap-6 rounded-lg border border-line bg-surface p-5 sm:p-7 lg:grid-cols-2 lg:gap-x-12">
        <StatusesPlot posts={posts} />
        {!isAll && <p className="text-xs text-muted lg:row-start-2">{words.countedAmong(posts.length)}</p>}
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
    return <QueryFailure query={failed} />;
  }
  if (calendars.some(({ isPending }) => isPending)) return <Skeleton label={words.loadingPlan} />;
  const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const planned = calendars.flatMap(({ data = [] }, index) =>
    data.flatMap(({ scheduledFor }) =>
      scheduledFor === null ? [] : [{ scheduledFor, zone: businesses[index]?.timeZone ?? here }],
    ),
  );
  const weeks = postsPerWeek(planned, now, here, WEEKS);
  return (
    <div className="grid content-start gap-2">
      <h3 className="text-base">{words.perWeek}</h3>
      {weeks.some(({ posts }) => posts > 0) ? (
        <WeeksPlot weeks={weeks} />
      ) : (
        <Notice
          tone="empty"
          action={
            <ButtonLink to={paths.calendar} variant="secondary">
              {words.planPosts}
            </ButtonLink>
          }
        >
          {words.nothingPlanned}
        </Notice>
      )}
    </div>
  );
}

/** The weeks shown, and some days around them: this week is to be whole in every zone. */
function spanAround(now: Date): { from: string; to: string } {
  const at = (days: number) => new Date(now.getTime() + days * DAY_MS).toISOString();
  return { from: at(-8), to: at(WEEKS * 7 + 1) };
}
