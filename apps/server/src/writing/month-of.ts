import type { Month } from "@growth-guide/strategist";

/** The month where a business is: by its time zone (IANA), or by UTC where that is not known. */
export function monthOf(now: Date, timeZone: string | null): Month {
  const month = new Intl.DateTimeFormat("en", { month: "numeric", timeZone: timeZone ?? "UTC" });
  return Number(month.format(now)) as Month;
}
