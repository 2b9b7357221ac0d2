import type { Content } from "@growth-guide/contract";
import { focusBeside } from "../../../removal/focus-beside.ts";
import { Button } from "../../../ui/button.tsx";
import { addDays, type Day, showDay } from "./days.ts";
import { PlannedPost } from "./planned-post.tsx";
import { useFreeDay } from "./use-free-day.ts";
import type { Plan } from "./use-plan.ts";
import { words } from "../../../words/content.ts";

type Props = { businessId: number; drafts: Content[]; zone: string; plan: Plan; today: Day };

/** How long a planned draft may take to leave the list, in milliseconds. */
const LEAVING_MS = 10_000;

/** Drafts that have no time yet: dragged into the calendar, or put on the next day without a post. */
export function Tray({ businessId, drafts, zone, plan, today }: Props) {
  const free = useFreeDay(businessId, zone, today);
  const verb =
    free.day === addDays(today, 1)
      ? words.planTomorrow
      : words.planOn(showDay(free.day, { weekday: "short", day: "numeric", month: "short" }));
  if (drafts.length === 0) return null;
  return (
    <section aria-labelledby="tray" className="no-print grid gap-3">
      <h2 id="tray" className="text-xl">
        {words.withoutTime}
      </h2>
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
        {drafts.map((post) => (
          <li key={post.id} className="grid content-start gap-1">
            <PlannedPost post={post} zone={zone} plan={plan} />
            <Button
              variant="quiet"
              onClick={() => {
                focusBeside(LEAVING_MS);
                plan.moveTo(post, free.take(post));
              }}
            >
              {verb}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
