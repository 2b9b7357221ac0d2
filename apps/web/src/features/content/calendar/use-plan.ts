import type { Content } from "@growth-guide/contract";
import { messageFor } from "../../../api/error-messages.ts";
import { trpc } from "../../../api/trpc.ts";
import { toast } from "../../../ui/toast-store.ts";
import { showTime } from "../time/show-time.ts";
import { plusDays, toInstant, toWallTime } from "../time/zoned-time.ts";
import { addDays, type Day, dayOf, wallOf } from "./days.ts";
import { words } from "../../../words/content.ts";
import { words as ui } from "../../../words/ui.ts";

/** When a post goes out that was put on a day without a time. */
const USUAL_HOUR = 9;

export type Plan = {
  posts: Content[];
  /** Why the posts could not be loaded; null when they were. */
  error: unknown;
  retry: () => void;
  postsOf: (day: Day) => Content[];
  /** Puts a post on a day, at its hour or at nine. */
  moveTo: (post: Content, day: Day) => void;
  /** Moves a planned post by days, at the same hour of the clock. */
  moveBy: (post: Content, days: number) => void;
};

/** The planned posts of a stretch of days, each under its day on the business's clock, and moving them. */
export function usePlan(businessId: number, zone: string, [first, last]: [Day, Day]): Plan {
  const cache = trpc.useUtils();
  const stretch = {
    businessId,
    from: toInstant(wallOf(first), zone).toISOString(),
    to: new Date(toInstant(wallOf(addDays(last, 1)), zone).getTime() - 1).toISOString(),
  };
  const planned = trpc.content.calendar.useQuery(stretch, { placeholderData: (before) => before });
  const update = trpc.content.update.useMutation({ onSettled: () => cache.content.invalidate() });

  const plan = (post: Content, scheduledFor: string | null) => {
    const before = post.scheduledFor;
    // It stands at its new place at once; should the server refuse, it goes back with its reason.
    cache.content.calendar.setData(stretch, (all = []) =>
      [
        ...all.filter(({ id }) => id !== post.id),
        ...(scheduledFor === null ? [] : [{ ...post, scheduledFor }]),
      ].sort((a, b) => Date.parse(a.scheduledFor ?? "") - Date.parse(b.scheduledFor ?? "")),
    );
    update.mutate(
      { id: post.id, version: post.version, patch: { scheduledFor } },
      {
        onSuccess: (stored) =>
          toast(
            scheduledFor === null ? words.noTimeAnyMore : words.plannedFor(showTime(scheduledFor, zone)),
            {
              label: ui.undo,
              run: () => plan(stored, before),
            },
          ),
        onError: (error) => toast(messageFor(error)),
      },
    );
  };

  const moveTo = (post: Content, day: Day) => {
    const clock = post.scheduledFor === null ? null : toWallTime(new Date(post.scheduledFor), zone);
    plan(post, toInstant(wallOf(day, clock?.hour ?? USUAL_HOUR, clock?.minute ?? 0), zone).toISOString());
  };
  const moveBy = (post: Content, days: number) => {
    if (post.scheduledFor === null) return;
    const wall = plusDays(toWallTime(new Date(post.scheduledFor), zone), days);
    plan(post, toInstant(wall, zone).toISOString());
  };

  const byDay = new Map<Day, Content[]>();
  for (const post of planned.data ?? []) {
    const day = dayOf(toWallTime(new Date(post.scheduledFor ?? ""), zone));
    byDay.set(day, [...(byDay.get(day) ?? []), post]);
  }
  return {
    posts: planned.data ?? [],
    error: planned.error,
    retry: () => void planned.refetch(),
    postsOf: (day) => byDay.get(day) ?? [],
    moveTo,
    moveBy,
  };
}
