import type { Content } from "@growth-guide/contract";
import { useRef } from "react";
import { messageFor } from "../../../api/error-messages.ts";
import { trpc } from "../../../api/trpc.ts";
import { dismissToast, toast } from "../../../ui/toast-store.ts";
import { showTime } from "../time/show-time.ts";
import { plusDays, toInstant, toWallTime } from "../time/zoned-time.ts";
import { addDays, type Day, dayOf, wallOf } from "./days.ts";
import { useMoves } from "./use-moves.ts";
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
  /** Gives the focus back to a post that was moved by key and stands in another place now. */
  takeFocus: (post: Content, element: HTMLElement | null) => void;
};

type PlanOptions = {
  businessId: number;
  zone: string;
  days: [first: Day, last: Day];
  /** A post was moved to a day outside of the stretch. */
  onLeave: (day: Day) => void;
};

/** The planned posts of a stretch of days, each under its day on the business's clock, and moving them. */
export function usePlan({ businessId, zone, days: [first, last], onLeave }: PlanOptions): Plan {
  const cache = trpc.useUtils();
  const stretch = {
    businessId,
    from: toInstant(wallOf(first), zone).toISOString(),
    to: new Date(toInstant(wallOf(addDays(last, 1)), zone).getTime() - 1).toISOString(),
  };
  const planned = trpc.content.calendar.useQuery(stretch, { placeholderData: (before) => before });
  const move = useMoves();
  const said = useRef(new Map<number, number>());
  const followed = useRef<number | null>(null);
  /** Where posts are going that are not shown there yet: keys may be faster than the screen. */
  const ahead = useRef(new Map<number, string | null>());

  /** Says what came of a move, in the place of what was said about this post before: only the last is undone. */
  const say = (stored: Content, before: string | null) => {
    const { id, scheduledFor } = stored;
    dismissToast(said.current.get(id) ?? 0);
    const sentence =
      scheduledFor === null ? words.noTimeAnyMore : words.plannedFor(showTime(scheduledFor, zone));
    said.current.set(id, toast(sentence, { label: ui.undo, run: () => plan(stored, before) }));
  };

  const plan = (post: Content, scheduledFor: string | null) => {
    const show = (moved: Content) =>
      cache.content.calendar.setData(stretch, (all = []) =>
        [...all.filter(({ id }) => id !== post.id), ...(moved.scheduledFor === null ? [] : [moved])].sort(
          (a, b) => Date.parse(a.scheduledFor ?? "") - Date.parse(b.scheduledFor ?? ""),
        ),
      );
    // It stands at its new place at once; should the server refuse, it goes back with its reason. An answer that is
    // still on its way knows nothing of the move.
    void cache.content.calendar.cancel(stretch).then(() => show({ ...post, scheduledFor }));
    ahead.current.set(post.id, scheduledFor);
    const arrive = () => {
      if (ahead.current.get(post.id) === scheduledFor) ahead.current.delete(post.id);
    };
    move(post, scheduledFor).then(
      (stored) => {
        arrive();
        // The next move may come before everything was asked for again.
        cache.content.calendar.setData(stretch, (all) =>
          all?.map((each) => (each.id === stored.id ? { ...each, version: stored.version } : each)),
        );
        say(stored, post.scheduledFor);
      },
      (error: unknown) => {
        arrive();
        toast(messageFor(error));
      },
    );
  };

  const goTo = (day: Day) => {
    if (day < first || day > last) onLeave(day);
  };
  const moveTo = (post: Content, day: Day) => {
    const clock = post.scheduledFor === null ? null : toWallTime(new Date(post.scheduledFor), zone);
    plan(post, toInstant(wallOf(day, clock?.hour ?? USUAL_HOUR, clock?.minute ?? 0), zone).toISOString());
    goTo(day);
  };
  const moveBy = (post: Content, days: number) => {
    const from = ahead.current.get(post.id) ?? post.scheduledFor;
    if (from === null) return;
    const wall = plusDays(toWallTime(new Date(from), zone), days);
    followed.current = post.id;
    plan(post, toInstant(wall, zone).toISOString());
    goTo(dayOf(wall));
  };
  const takeFocus = (post: Content, element: HTMLElement | null) => {
    if (followed.current === post.id && document.activeElement === document.body) element?.focus();
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
    takeFocus,
  };
}
