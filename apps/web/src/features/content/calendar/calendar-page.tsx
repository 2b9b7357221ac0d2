import type { Business } from "@growth-guide/contract";
import { useSearchParams } from "react-router";
import { messageFor } from "../../../api/error-messages.ts";
import { trpc } from "../../../api/trpc.ts";
import { paths } from "../../../paths.ts";
import { Button } from "../../../ui/button.tsx";
import { ButtonLink } from "../../../ui/button-link.tsx";
import { Chevron } from "../../../ui/chevron.tsx";
import { SelectField } from "../../../ui/field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Page } from "../../../ui/page.tsx";
import { Segmented } from "../../../ui/segmented.tsx";
import { useMayHaveBusiness, WithBusinesses, zoneOf } from "../business-choice.tsx";
import {
  addDays,
  addMonths,
  type Day,
  showDay,
  todayIn,
  weekFrom,
  weekStartOf,
  weeksOfMonth,
} from "./days.ts";
import { ListView } from "./list-view.tsx";
import { MonthView } from "./month-view.tsx";
import { Tray } from "./tray.tsx";
import { useCalendarPlace, VIEWS } from "./use-calendar-place.ts";
import { usePlan } from "./use-plan.ts";
import { words } from "../../../words/content.ts";
import { words as ui } from "../../../words/ui.ts";
import { firstDayOfWeek } from "../../../language/formats.ts";

/** What goes out when: by month, week or as a list, on the clock of the business. */
export function CalendarPage() {
  const mayHaveBusiness = useMayHaveBusiness();
  return (
    <Page
      title={words.calendar}
      intro={
        <span className="no-print">
          <span className="max-sm:hidden pointer-coarse:hidden">{words.calendarIntro}</span>
          <span className="hidden max-sm:inline pointer-coarse:inline">{words.calendarIntroTouch}</span>
        </span>
      }
      actions={mayHaveBusiness && <ButtonLink to={paths.newPosts}>{words.draftPosts}</ButtonLink>}
    >
      <WithBusinesses>{(businesses) => <Choice businesses={businesses} />}</WithBusinesses>
    </Page>
  );
}

function Choice({ businesses }: { businesses: [Business, ...Business[]] }) {
  const [address, setAddress] = useSearchParams();
  const business = businesses.find(({ id }) => String(id) === address.get("business")) ?? businesses[0];
  return (
    <>
      {businesses.length > 1 && (
        <SelectField
          label={words.business}
          className="max-w-sm"
          value={String(business.id)}
          options={businesses.map(({ id, name }) => [String(id), name] as const)}
          onChange={(id) => setAddress({ business: id }, { replace: true })}
        />
      )}
      <Calendar key={business.id} business={business} />
    </>
  );
}

function Calendar({ business }: { business: Business }) {
  const zone = zoneOf(business);
  const today = todayIn(zone);
  const { day, view, setDay, setView } = useCalendarPlace(today);
  const firstDay = firstDayOfWeek();
  const weeks = view === "week" ? [weekFrom(weekStartOf(day, firstDay))] : weeksOfMonth(day, firstDay);
  const month = day.slice(0, 7);
  const days = view === "list" ? weeks.flat().filter((each) => each.startsWith(month)) : weeks.flat();
  const plan = usePlan({
    businessId: business.id,
    zone,
    days: [days[0] as Day, days.at(-1) as Day],
    onLeave: setDay,
  });
  const drafts = trpc.content.list.useQuery({ businessId: business.id, status: "draft", limit: 50 });
  const find = (id: number) => [...plan.posts, ...(drafts.data?.items ?? [])].find((post) => post.id === id);
  const step = (by: number) => setDay(view === "week" ? addDays(day, 7 * by) : addMonths(day, by));
  const title =
    view === "week"
      ? words.weekOf(showDay(weekStartOf(day, firstDay)))
      : showDay(day, { month: "long", year: "numeric" });

  return (
    <div className="grid gap-6">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="text-xl" aria-live="polite">
          {title}
        </h2>
        <div className="no-print flex flex-wrap gap-2">
          <Button
            variant="secondary"
            onClick={() => step(-1)}
            aria-label={view === "week" ? words.previousWeek : words.previousMonth}
          >
            <Chevron to="back" />
          </Button>
          <Button variant="secondary" onClick={() => setDay(today)}>
            {words.today}
          </Button>
          <Button
            variant="secondary"
            onClick={() => step(1)}
            aria-label={view === "week" ? words.nextWeek : words.nextMonth}
          >
            <Chevron to="on" />
          </Button>
          <Segmented
            label={words.view}
            value={view}
            options={VIEWS.map((each) => [each, words.views[each]] as const)}
            onChoose={setView}
          />
        </div>
      </div>
      <p className="text-sm text-muted">
        {business.timeZone === null
          ? words.timesOfDevice(zone.replaceAll("_", " "))
          : words.timesOf(zone.replaceAll("_", " "))}
      </p>
      {plan.error !== null && (
        <Notice tone="danger" action={<Button onClick={plan.retry}>{ui.tryAgain}</Button>}>
          {messageFor(plan.error)}
        </Notice>
      )}
      {view === "list" ? (
        <ListView days={days} zone={zone} plan={plan} />
      ) : (
        <div role="group" aria-label={words.calendar} tabIndex={0} className="overflow-x-auto">
          <div className="min-w-[44rem]">
            <MonthView
              weeks={weeks}
              month={view === "month" ? month : null}
              today={today}
              zone={zone}
              plan={plan}
              find={find}
            />
          </div>
        </div>
      )}
      <Tray
        businessId={business.id}
        drafts={drafts.data?.items ?? []}
        zone={zone}
        plan={plan}
        today={today}
      />
    </div>
  );
}
