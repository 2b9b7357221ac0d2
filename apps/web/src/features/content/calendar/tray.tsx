import type { Content } from "@growth-guide/contract";
import { Button } from "../../../ui/button.tsx";
import { addDays, type Day } from "./days.ts";
import { PlannedPost } from "./planned-post.tsx";
import type { Plan } from "./use-plan.ts";
import { words } from "../../../words/content.ts";

type Props = { drafts: Content[]; zone: string; plan: Plan; today: Day };

/** Drafts that have no time yet: dragged into the calendar, or put on tomorrow. */
export function Tray({ drafts, zone, plan, today }: Props) {
  if (drafts.length === 0) return null;
  return (
    <section aria-labelledby="tray" className="grid gap-3">
      <h2 id="tray" className="text-xl">
        {words.withoutTime}
      </h2>
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
        {drafts.map((post) => (
          <li key={post.id} className="grid content-start gap-1">
            <PlannedPost post={post} zone={zone} plan={plan} />
            <Button variant="quiet" onClick={() => plan.moveTo(post, addDays(today, 1))}>
              {words.planTomorrow}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
