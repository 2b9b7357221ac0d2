import { paths } from "../../../paths.ts";
import { ButtonLink } from "../../../ui/button-link.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { type Day, showDay } from "./days.ts";
import { PlannedPost } from "./planned-post.tsx";
import type { Plan } from "./use-plan.ts";
import { words } from "../../../words/content.ts";

/** The days that have posts, one after the other: made for phones. */
export function ListView({ days, zone, plan }: { days: Day[]; zone: string; plan: Plan }) {
  const busy = days.filter((day) => plan.postsOf(day).length > 0);
  if (busy.length === 0) {
    return (
      <Notice
        tone="empty"
        title={words.nothingPlanned}
        action={<ButtonLink to={paths.posts}>{words.choosePost}</ButtonLink>}
      >
        {words.nothingPlannedText}
      </Notice>
    );
  }
  return (
    <ol className="grid gap-5">
      {busy.map((day) => (
        <li key={day} className="grid gap-2">
          <h3 className="text-base font-semibold">{showDay(day)}</h3>
          {plan.postsOf(day).map((post) => (
            <PlannedPost key={post.id} post={post} zone={zone} plan={plan} />
          ))}
        </li>
      ))}
    </ol>
  );
}
