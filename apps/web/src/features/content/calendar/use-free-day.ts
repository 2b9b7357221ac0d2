import type { Content } from "@growth-guide/contract";
import { useState } from "react";
import { trpc } from "../../../api/trpc.ts";
import { toInstant, toWallTime } from "../time/zoned-time.ts";
import { addDays, type Day, dayOf, wallOf } from "./days.ts";
import { freeDayAfter } from "./free-day.ts";

/** How far ahead is looked for a day without a post. */
const DAYS_AHEAD = 366;

type FreeDay = {
  /** The first day from tomorrow on for which the business has no post. */
  day: Day;
  /** Takes it for a post; one that is on its way to a day already keeps that. */
  take: (post: Content) => Day;
};

/** Where the next draft goes: posts planned one after the other get a day each, however fast that is. */
export function useFreeDay(businessId: number, zone: string, today: Day): FreeDay {
  const startOf = (day: Day) => toInstant(wallOf(day), zone).toISOString();
  const { data } = trpc.content.calendar.useQuery({
    businessId,
    from: startOf(addDays(today, 1)),
    to: startOf(addDays(today, DAYS_AHEAD)),
  });
  const [onTheWay, setOnTheWay] = useState({ since: data, days: new Map<number, Day>() });
  // What is asked for again knows of them.
  const taken = onTheWay.since === data ? onTheWay.days : new Map<number, Day>();
  const planned = (data ?? []).map(({ scheduledFor }) =>
    dayOf(toWallTime(new Date(scheduledFor ?? ""), zone)),
  );
  const day = freeDayAfter(today, new Set([...planned, ...taken.values()]));
  return {
    day,
    take: ({ id }) => {
      const given = taken.get(id) ?? day;
      setOnTheWay({ since: data, days: new Map(taken).set(id, given) });
      return given;
    },
  };
}
