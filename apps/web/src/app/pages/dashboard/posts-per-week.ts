import { toWallTime } from "../../../features/content/time/zoned-time.ts";

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;

/** A week from Monday on, by the date of its Monday (YYYY-MM-DD), and how many posts go out in it. */
export type WeekCount = { monday: string; posts: number };

/** An instant, and the zone in which its day is to be found. */
export type PlannedPost = { scheduledFor: string; zone: string };

/** How many posts are planned in each of some weeks, beginning with the one of `now`, each by its own zone's days. */
export function postsPerWeek(
  posts: readonly PlannedPost[],
  now: Date,
  zone: string,
  weeks: number,
): WeekCount[] {
  const first = mondayOf(now, zone);
  const counts = Array.from({ length: weeks }, (_, index) => ({
    monday: new Date(first + index * WEEK_MS).toISOString().slice(0, 10),
    posts: 0,
  }));
  for (const post of posts) {
    const week = counts[(mondayOf(new Date(post.scheduledFor), post.zone) - first) / WEEK_MS];
    if (week !== undefined) week.posts += 1;
  }
  return counts;
}

/** The Monday of an instant's week on a zone's calendar, as midnight UTC of that date. */
function mondayOf(instant: Date, zone: string): number {
  const { year, month, day } = toWallTime(instant, zone);
  const date = Date.UTC(year, month - 1, day);
  const sinceMonday = (new Date(date).getUTCDay() + 6) % 7;
  return date - sinceMonday * DAY_MS;
}
