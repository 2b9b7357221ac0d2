import type { Content } from "@growth-guide/contract";
import { classNames } from "../../../ui/class-names.ts";
import { type Day, showDay, weekFrom } from "./days.ts";
import { DayCell } from "./day-cell.tsx";
import { PlannedPost } from "./planned-post.tsx";
import type { Plan } from "./use-plan.ts";
import { asNumber } from "../../../language/formats.ts";

type Props = {
  weeks: Day[][];
  /** The month that is meant; days of its neighbours stand back. Null shows all alike. */
  month: string | null;
  today: Day;
  zone: string;
  plan: Plan;
  find: (id: number) => Content | undefined;
};

/** Whole weeks as a table, one column a weekday: a month, or a single week. */
export function MonthView({ weeks, month, today, zone, plan, find }: Props) {
  return (
    <table className="w-full table-fixed border-collapse">
      <thead>
        <tr>
          {weekFrom(weeks[0]?.[0] ?? today).map((day) => (
            <th
              key={day}
              scope="col"
              className="border border-line bg-sunken px-3.5 py-2 text-start text-xs font-semibold"
            >
              {showDay(day, { weekday: "short" })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <td key={day} className="h-28 border border-line p-1.5 align-top">
                <DayCell day={day} find={find} onDrop={plan.moveTo} className="min-h-24">
                  <time
                    dateTime={day}
                    aria-label={showDay(day)}
                    aria-current={day === today ? "date" : undefined}
                    className={classNames(
                      "justify-self-start rounded-full px-2 py-0.5 text-xs",
                      day === today && "bg-brand font-semibold text-on-brand",
                      month !== null && !day.startsWith(month) && "text-muted",
                    )}
                  >
                    {asNumber(Number(day.slice(8)))}
                  </time>
                  {plan.postsOf(day).map((post) => (
                    <PlannedPost key={post.id} post={post} zone={zone} plan={plan} />
                  ))}
                </DayCell>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
